import {expect, test} from 'vitest'
import {isAtLeast, stepBetween, versionAfter} from '../../../../src/release/contents/versions/version.js'

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
