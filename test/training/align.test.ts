import {expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import type {Document} from '../../src/document/document.js'
import {applyRules} from '../../src/entities/rules.js'
import {createTables} from '../../src/entities/tables.js'
import {goldFormatOf} from '../../src/formats/gold/gold.js'
import {loadResources} from '../../src/pipeline/resources.js'
import {segmenting} from '../../src/pipeline/standard.js'
import {taggedSpans} from '../../src/tagging/tags.js'
import {goldTags} from '../../src/training/align.js'

const resources = loadResources({model: null})
const tables = createTables(resources.lexicons)
const segment = segmenting(resources)

/** What is learnt of marked text: `LABEL words` of each name, and what was reported. */
function learnt(marked: string) {
  const [gold] = goldFormatOf(marked)!.read(marked, 'gold', () => {})
  const raw = {id: 'g', raw: gold!.text, metadata: noMetadata}
  const document = segment(raw, () => {}) as Document<'sentences' | 'tokens'>
  const sentences = applyRules(document, tables)
  const wrong: string[] = []
  const tags = goldTags(gold!, document, sentences, ['PER', 'LOC'], ({message}) => wrong.push(message))
  const names = sentences.flatMap(({view}, i) =>
    taggedSpans(tags[i]!).map(({first, next, label}) => {
      const words = view.words.slice(first, next).map(({text}) => text)
      return `${['PER', 'LOC'][label]} ${words.join(' ')}`
    }),
  )
  return {names, wrong}
}

test('names follow the text through its repair', () => {
  expect(learnt('[علي كريمي]_PER مي رود به [خرم آباد]_LOC .\nاز [مشگین شهر]_LOC، [ناصر نصيري]_PER')).toEqual({
    names: ['PER علی کریمی', 'LOC خرم‌آباد', 'LOC مشگین‌شهر', 'PER ناصر نصیری'],
    wrong: [],
  })
})

test('labels that are not learnt are no names', () => {
  expect(learnt('[سازمان ملل]_ORG در [یزد]_LOC').names).toEqual(['LOC یزد'])
})

test('a name that begins or ends inside a word is widened and reported, one across sentences left out', () => {
  expect(learnt('در [یزد]_LOCیان خبری نیست')).toMatchObject({
    names: ['LOC یزدیان'],
    wrong: ['the name "یزد" begins or ends inside a word'],
  })
  const text = 'او رفت. سپس آمد.'
  const [gold] = [{id: 'g', text, entities: [{start: 3, end: 12, label: 'PER'}]}]
  const document = segment({id: 'g', raw: text, metadata: noMetadata}, () => {}) as Document<'sentences' | 'tokens'>
  const wrong: string[] = []
  const sentences = applyRules(document, tables)
  const tags = goldTags(gold as never, document, sentences, ['PER'], ({message}) => wrong.push(message))
  expect(tags.flatMap((row) => [...row]).every((tag) => tag === 0)).toBe(true)
  expect(wrong).toEqual(['the name "رفت. سپس " crosses a sentence, or lies between words'])
})
