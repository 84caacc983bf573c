import {expect, test} from 'vitest'
import {
  compareVersions,
  isAtLeast,
  numbersOf,
  stepBetween,
  versionAfter,
} from '../../../../src/release/contents/versions/version.js'

test.each([
  ['1.2.3', '1.2.3', 'none'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2.3', '1.3.3', 'minor'],
  ['1.2.3', '2.2.3', 'major'],
  ['1.9.9', '2.0.0', 'major'],
] as const)('from %s to %s is %s', (before, after, step) => {
  expect(stepBetween(before, after)).toBe(step)
})

test.each([
  ['none', '1.2.3'],
  ['patch', '1.2.4'],
  ['minor', '1.3.0'],
  ['major', '2.0.0'],
] as const)('a %s step after 1.2.3 is %s', (step, after) => {
  expect(versionAfter('1.2.3', step)).toBe(after)
  expect(stepBetween('1.2.3', after)).toBe(step)
})

test('a step is at least itself and what is smaller', () => {
  expect(isAtLeast('minor', 'minor')).toBe(true)
  expect(isAtLeast('major', 'minor')).toBe(true)
  expect(isAtLeast('patch', 'minor')).toBe(false)
  expect(isAtLeast('none', 'patch')).toBe(false)
})

test('versions are compared by their numbers', () => {
  expect(['1.10.0', '1.2.0', '2.0.0', '1.2.10', '1.2.9'].sort(compareVersions)).toEqual([
    '1.2.0',
    '1.2.9',
    '1.2.10',
    '1.10.0',
    '2.0.0',
  ])
  expect(numbersOf('1.2')).toBeUndefined()
  expect(numbersOf('v1.2.3')).toBeUndefined()
})
