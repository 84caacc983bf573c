import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import {uposTags} from '../../src/document/layers.js'
import {loadResources, SHIPPED_MORPHOLOGY} from '../../src/pipeline/resources.js'
import {standardPipeline} from '../../src/pipeline/standard.js'
import {toRecord} from '../../src/records/to-record.js'

const pipeline = standardPipeline(loadResources(), {structure: 'none', only: ['morphology']})

const layersOf = (raw: string) => pipeline({id: '1', raw, metadata: noMetadata}, () => {})?.layers

interface Case {
  readonly text: string
  readonly upos: string
  readonly lemma: string
}

const file = new URL('../../src/morphology/sentences.examples.jsonl', import.meta.url)
const cases: readonly Case[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

test.each(cases)('$text', ({text, upos, lemma}) => {
  const words = layersOf(text)!.morphology!
  expect(words.map((word) => word.upos).join(' ')).toBe(upos)
  expect(words.map((word) => word.lemma).join(' ')).toBe(lemma)
})

test('every token of any text has a part of speech of the seventeen and a lemma', () => {
  const pieces = [
    'کتاب',
    'می‌رود',
    '‌ها',
    'ۀ',
    'ٔ',
    '۱۴۰۲',
    '.',
    '«',
    '!؟',
    'COVID-19',
    '😀',
    '\n',
    ' ',
    'ً',
    'ن',
    'بی‌',
    'https://a.ir/ب',
  ]
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'grapheme'})), {maxLength: 30})
  fc.assert(
    fc.property(text, (parts) => {
      const layers = layersOf(`این خبر است. ${parts.join('')}`)
      if (!layers) return
      expect(layers.morphology).toHaveLength(layers.tokens!.length)
      for (const {upos, lemma} of layers.morphology!) {
        expect(uposTags).toContain(upos)
        expect(lemma).not.toBe('')
      }
    }),
  )
})

test('a record that holds morphology alone has the tokens that carry it, one that holds tokens alone has no morphology', () => {
  const all = standardPipeline(loadResources(), {structure: 'none'})
  const document = all({id: '1', raw: 'باران بارید.', metadata: noMetadata}, () => {})!
  expect(toRecord(document, ['morphology']).tokens).toEqual([
    {start: 0, end: 5, upos: 'NOUN', lemma: 'باران'},
    {start: 6, end: 11, upos: 'VERB', lemma: 'بارید'},
    {start: 11, end: 12, upos: 'PUNCT', lemma: '.'},
  ])
  const {tokens, annotators} = toRecord(document, ['tokens'])
  expect(tokens[0]).toEqual({start: 0, end: 5, upos: null, lemma: null})
  expect(annotators.map(({layer}) => layer)).not.toContain('morphology')
})

test('the folder of the model has a card that says licence and date', () => {
  const folder = join(import.meta.dirname, '../../datasets/models', SHIPPED_MORPHOLOGY)
  const card = readFileSync(join(folder, 'card.md'), 'utf8')
  expect(card).toMatch(/^Licence: .+/m)
  expect(card).toMatch(/^Date: 20\d\d-\d\d-\d\d/m)
})
