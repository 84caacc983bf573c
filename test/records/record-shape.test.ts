import {readdirSync} from 'node:fs'
import {expect, test} from 'vitest'
import {hasRecordShape} from '../../src/records/record-shape.js'
import {example} from './example.js'

const valid = readdirSync(new URL('../../schema/examples/valid', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))
  .filter((name) => 'sentences' in example(name))

test.each(valid)('%s has the form of a record', (name) => {
  expect(hasRecordShape(example(name))).toBe(true)
})

test.each([
  ['nothing', () => null],
  ['a list', () => []],
  ['no text', () => ({...example('everything'), text: null})],
  ['no source', () => ({...example('everything'), source: 'x'})],
  ['a split that is a number', () => ({...example('everything'), split: 1})],
  ['an absent layer', () => ({...example('everything'), tokens: undefined})],
  ['a layer that is an object', () => ({...example('everything'), facts: {}})],
  ['a token that is null', () => ({...example('everything'), tokens: [null]})],
  ['a span without an end', () => ({...example('everything'), sentences: [{start: 0}]})],
  ['an offset that is a string', () => ({...example('everything'), sentences: [{start: '0', end: 1}]})],
  ['a mention without a label', () => ({...example('everything'), entities: [{start: 0, end: 1, text: 'x'}]})],
  ['an annotator without a layer', () => ({...example('everything'), annotators: [{name: 'x'}]})],
])('%s has not', (_, make) => {
  expect(hasRecordShape(make())).toBe(false)
})
