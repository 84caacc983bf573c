import {expect, test} from 'vitest'
import {jsonDifferences} from '../../../src/release/validate/differences.js'

const differences = (found: unknown, expected: unknown, keys?: ReadonlySet<string>) => [
  ...jsonDifferences(found, expected, keys),
]

test.each([1, 'x', null, true, [], {}, {a: [1, {b: null}]}])('%j is itself', (value) => {
  expect(differences(value, structuredClone(value))).toEqual([])
})

test('leaves that differ, that are missing, and that are too much', () => {
  expect(differences({a: 1, b: {c: [1, 2]}, 'd/e': 1}, {a: 2, b: {c: [1]}, f: {}})).toEqual([
    {pointer: '/a', found: '1', expected: '2'},
    {pointer: '/b/c/1', found: '2', expected: 'nothing'},
    {pointer: '/f', found: 'nothing', expected: 'an object'},
    {pointer: '/d~1e', found: '1', expected: 'nothing'},
  ])
  expect(differences({a: [1]}, {a: 'x'})).toEqual([{pointer: '/a', found: 'a list', expected: '"x"'}])
})

test('with keys, only leaves of those names that both have', () => {
  const keys = new Set(['bytes'])
  expect(
    differences(
      {bytes: 1, name: 'a', more: {bytes: 3}},
      {bytes: 2, name: 'b', more: {bytes: 3}, gone: {bytes: 1}},
      keys,
    ),
  ).toEqual([{pointer: '/bytes', found: '1', expected: '2'}])
})

test('what is longer than 80 characters is cut', () => {
  const shown = (length: number) => differences('x'.repeat(length), 1)[0]?.found
  expect(shown(78)).toBe(`"${'x'.repeat(78)}"`)
  expect(shown(79)).toBe(`"${'x'.repeat(78)}…`)
})
