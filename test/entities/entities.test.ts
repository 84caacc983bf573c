import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createEntities} from '../../src/entities/entities.js'
import {createTables} from '../../src/entities/tables.js'
import {contains, overlaps} from '../../src/text/span.js'
import {slice} from '../../src/text/text.js'
import {documentOf, entitiesOf, loadLexicons} from './document.js'

const lexicons = loadLexicons()
const stage = createEntities(createTables(lexicons))

test('spans are in code points behind an emoji, ids in order of appearance', () => {
  const [first, second] = entitiesOf('😀 ناصر نصیری به ایران رفت.')
  expect(first).toMatchObject({id: 'e1', start: 2, end: 12, text: 'ناصر نصیری', label: 'PER', annotator: 'news-rules'})
  expect(second).toMatchObject({id: 'e2', start: 16, end: 21, text: 'ایران', ref: 'IR', score: null})
})

test('a name never crosses a sentence', () => {
  expect(entitiesOf('او گفت ناصر\nنصیری بود.').map(({text}) => text)).toEqual([])
  expect(entitiesOf('سازمان\nهواشناسی')).toEqual([])
})

test('of overlapping names the longest stays: a place inside a body is not labelled', () => {
  expect(entitiesOf('اداره کل راه و شهرسازی استان تهران').map(({label}) => label)).toEqual(['ORG'])
})

test('a document without tokens has no entities', () => {
  expect(entitiesOf('')).toEqual([])
})

const WORDS = [
  'ناصر',
  'نصیری',
  'استان',
  'اردبیل',
  'سازمان',
  'و',
  '،',
  'هواشناسی',
  'دکتر',
  'در',
  'ایران',
  '«',
  '»',
  'استقلال',
  'باشگاه',
  '(',
  'ع',
  ')',
  'امام',
  'رضا',
  'مبارزه',
  'با',
  '.',
  '\n',
  '😀',
  'وزیر',
  'نفت',
  'خیابان',
  'شهید',
]

test('whatever the words: entities are ordered, disjoint, inside one sentence, and say what stands there', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), {maxLength: 60}), (words) => {
      const document = documentOf(words.join(' '))
      const {entities} = stage.run(document, () => {})
      for (const [i, entity] of entities.entries()) {
        expect(entity.id).toBe(`e${i + 1}`)
        expect(slice(document.text, entity)).toBe(entity.text)
        expect(document.layers.sentences.some((sentence) => contains(sentence, entity))).toBe(true)
        if (i > 0) expect(overlaps(entities[i - 1]!, entity) || entities[i - 1]!.start > entity.start).toBe(false)
      }
    }),
  )
})

test('a text of 100,000 words is no matter', () => {
  const sentence = 'اداره کل ثبت احوال استان اردبیل و ناصر نصیری و مبارزه با قاچاق کالا ، '
  expect(stage.run(documentOf(sentence.repeat(7_000)), () => {}).entities.length).toBeGreaterThan(7_000)
})

test('a missing lexicon is named', () => {
  const some = new Map(lexicons)
  some.delete('clubs')
  expect(() => createTables(some)).toThrow('entities need the lexicon clubs')
})
