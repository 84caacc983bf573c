import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {validateConfiguration} from '../../src/records/validate-configuration.js'

const good = JSON.parse(readFileSync(new URL('../../schema/examples/valid/dataset.json', import.meta.url), 'utf8')) as {
  splits: {seed: number}
} & Record<string, unknown>

function findings(value: unknown): Diagnostic[] {
  const found: Diagnostic[] = []
  expect(validateConfiguration(value, (one) => found.push(one))).toBe(found.length === 0)
  return found
}

const ratios = (train: number, validation: number, test: number) => ({
  ...good,
  splits: {...good.splits, ratios: {train, validation, test}},
})

test('the least that is needed', () => {
  const {name, title, description, version, license, creators, splits} = good
  expect(
    findings({name, title, description, version, license, creators, splits, inputs: [{path: 'raw/*.txt'}]}),
  ).toEqual([])
})

test('shares add up to one as people write them', () => {
  expect(findings(ratios(0.8, 0.1, 0.1))).toEqual([])
  expect(findings(ratios(1, 0, 0))).toEqual([])
  expect(findings(ratios(0.7, 0.1, 0.1))).toMatchObject([
    {
      code: 'configuration/ratios',
      message: 'splits.ratios add up to 0.9 (0.7 + 0.1 + 0.1), expected 1.',
      place: {pointer: '/splits/ratios'},
    },
  ])
})

const flaws: readonly [change: Record<string, unknown>, code: string, pointer: string, message: RegExp][] = [
  [
    {lisence: 'MIT'},
    'schema/unknown-field',
    '/lisence',
    /^dataset\.json has a field "lisence" .* Did you mean "license"\?$/,
  ],
  [{colour: 1}, 'schema/unknown-field', '/colour', /known fields are \$schema, name, title/],
  [{name: 'My Data'}, 'schema/wrong-form', '/name', /^name is "My Data", .* Expected: Short name: lower-case/],
  [{version: '1.0'}, 'schema/wrong-form', '/version', /^version is "1\.0"/],
  [{version: 1}, 'schema/wrong-type', '/version', /^version is 1, expected a string\./],
  [{license: 'free for all!'}, 'schema/wrong-form', '/license', /SPDX/],
  [{creators: []}, 'schema/wrong-form', '/creators', /^creators is an empty list/],
  [{creators: [{}]}, 'schema/missing-field', '/creators/0', /^creators\[0\] lacks the field "name"/],
  [{inputs: [{path: '/data/*.txt'}]}, 'schema/wrong-form', '/inputs/0/path', /relative to the folder/],
  [
    {inputs: [{path: 'a', format: 'pdf'}]},
    'schema/unknown-value',
    '/inputs/0/format',
    /expected one of txt, html, jsonl, json, csv(, \w+)+\.$/,
  ],
  [{inputs: [{path: 'a', format: 'jsnol'}]}, 'schema/unknown-value', '/inputs/0/format', /Did you mean "jsonl"\?$/],
  [
    {inputs: [{path: 'a', fields: {text: 'body'}}]},
    'schema/unknown-field',
    '/inputs/0/fields/text',
    /known fields are id, title/,
  ],
  [{structure: 'page'}, 'schema/unknown-value', '/structure', /one of news, none/],
  [{labels: ['LAW', 'LAW']}, 'schema/wrong-form', '/labels', /same value/],
  [{labels: ['قانون']}, 'schema/wrong-form', '/labels/0', /does not have the required form/],
]

test.each(flaws)('%j', (change, code, pointer, message) => {
  const found = findings({...good, ...change})
  expect(found).toMatchObject([{code, place: {pointer}}])
  expect(found[0]?.message).toMatch(message)
})

test.each([
  [{version: 1}, 'See `khabar validate --schema dataset`.'],
  [{name: 'My Data'}, 'See `khabar validate --schema dataset`.'],
  [{creators: [{}]}, 'Add it; see `khabar validate --schema dataset`.'],
])('%j: what to do', (change, help) => {
  expect(findings({...good, ...change})).toMatchObject([{help}])
})

test.each([null, [], 'x'])('%j is no configuration', (value) => {
  expect(findings(value)).toMatchObject([{code: 'schema/wrong-type', place: {pointer: ''}}])
})
