import {expect, test} from 'vitest'
import type {Tagger} from '../../src/entities/crf/tagger.js'
import {createEntities} from '../../src/entities/entities.js'
import {createTables} from '../../src/entities/tables.js'
import {documentOf, loadLexicons} from './document.js'

const tables = createTables(loadLexicons())

type Said = (sentence: number, word: string) => readonly [label: string, score: number] | undefined

/** A tagger that says of each word of each sentence whether it is a name. */
const tagger = (said: Said, calibration?: Tagger['calibration']): Tagger => ({
  name: 'fake',
  version: '1.0.0',
  labels: ['PER', 'LOC', 'ORG', 'FAC', 'EVENT'],
  fromRules: [],
  ...(calibration ? {calibration} : {}),
  tag: (views) =>
    views.map(({words}, i) => ({
      mentions: words.flatMap(({text}, first) => {
        const found = said(i, text)
        return found ? [{first, next: first + 1, label: found[0], score: found[1]}] : []
      }),
      support: [],
    })),
})

const found = (text: string, said: Said, calibration?: Tagger['calibration']) =>
  createEntities(tables, () => tagger(said, calibration))
    .run(documentOf(text), () => {})
    .entities.map(({label, text, score}) => `${label} ${text} ${score}`)

test('a form that is a name in one sentence is one where the tagger saw none, with the score of the first', () => {
  const text = 'ورنکش باخت.\nهواداران ورنکش رفتند.'
  expect(found(text, (i, word) => (i === 0 && word === 'ورنکش' ? ['ORG', 0.8] : undefined))).toEqual([
    'ORG ورنکش 0.8',
    'ORG ورنکش 0.8',
  ])
})

test('an unlikely name teaches nothing', () => {
  const text = 'ورنکش باخت.\nهواداران ورنکش رفتند.'
  expect(found(text, (i, word) => (i === 0 && word === 'ورنکش' ? ['ORG', 0.45] : undefined))).toEqual([
    'ORG ورنکش 0.45',
  ])
})

test('a form with two labels keeps the heavier one', () => {
  const text = 'ورنکش باخت.\nورنکش گل زد.\nورنکش صدرنشین است.'
  const said: Said = (i, word) => (word === 'ورنکش' ? (i < 2 ? ['ORG', 0.9] : ['LOC', 0.5]) : undefined)
  expect(found(text, said)).toEqual(['ORG ورنکش 0.9', 'ORG ورنکش 0.9', 'ORG ورنکش 0.5'])
})

test('one slip of the tagger spreads over no article', () => {
  const lines = Array.from({length: 12}, () => 'درمان ورنکشا دشوار است.')
  const said: Said = (i, word) => (i === 3 && word === 'ورنکشا' ? ['PER', 0.9] : undefined)
  expect(found(lines.join('\n'), said)).toEqual(['PER ورنکشا 0.9'])
})

test('the plural of a role and a word in its other sense are no names', () => {
  expect(
    found('ناظرانی آمدند. چین و چروک پوست.', (_, word) => {
      if (word === 'ناظرانی') return ['PER', 0.9]
      return word === 'چین' ? ['LOC', 0.9] : undefined
    }),
  ).toEqual([])
})

test('a score is what the calibration says of its label and origin', () => {
  const said: Said = (_, word) => (word === 'ورنکش' ? ['ORG', 0.8] : undefined)
  expect(found('ورنکش باخت.', said, {ORG: {tagger: [1, 0]}})).toEqual(['ORG ورنکش 0.8'])
  expect(found('ورنکش باخت.', said, {ORG: {tagger: [0, 0]}})).toEqual(['ORG ورنکش 0.5'])
  expect(found('ورنکش باخت.', said, {LOC: {tagger: [0, 0]}})).toEqual(['ORG ورنکش 0.8'])
})
