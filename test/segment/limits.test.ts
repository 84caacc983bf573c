import {describe, expect, test} from 'vitest'
import {splitSection} from '../../src/segment/split-section.js'

/** The sentences of one section. */
const sentences = (string: string): string[] => {
  const found: string[] = []
  splitSection(string, 0, string.length, (start, end) => found.push(string.slice(start, end)))
  return found
}

const words = (count: number) => Array.from({length: count}, () => 'کتاب').join(' ')

// One case on each side of a limit; what the limit is for is written beside it in src/segment.

describe('a clause of saying has at most eight words', () => {
  test.each([
    [6, 1],
    [7, 1],
    [8, 2],
    [20, 2],
  ])('%i words before the verb: %i', (count, expected) => {
    expect(sentences(`«چرا باران نیامد؟» ${words(count)} پرسید.`)).toHaveLength(expected)
  })
})

describe('a reference after a stop has less than sixty units', () => {
  test.each([
    [57, 1],
    [58, 1],
    [59, 2],
    [200, 2],
  ])('%i units in brackets: %i', (length, expected) => {
    expect(sentences(`او از کوه بالا رفت. (${'ا'.repeat(length)})`)).toHaveLength(expected)
  })
})

describe('the second item of a list is looked for in four hundred units', () => {
  test.each([
    [100, 2],
    [393, 2],
    [394, 3],
    [900, 3],
  ])('%i letters in the first: %i', (length, expected) => {
    expect(sentences(`شرط داریم: ۱. ${'ا'.repeat(length)}. ۲. زمان روشن باشد.`)).toHaveLength(expected)
  })
})
