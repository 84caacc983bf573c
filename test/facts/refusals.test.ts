import {expect, test} from 'vitest'
import {findNumerals} from '../../src/facts/numerals/find-numerals.js'
import {refusals, sift} from '../../src/facts/refusals/refusals.js'
import {splitWords} from '../../src/facts/words/split-words.js'
import {textOf} from '../../src/text/text.js'
import {examplesOf} from './examples.js'

interface Example {
  readonly text: string
  /** Why the numbers of the text are no facts; null where none is refused. */
  readonly reason: string | null
  /** How many other numbers of the text may be facts; none if absent. */
  readonly kept?: number
}

const examples = examplesOf<Example>('refusals')

test.each(examples)('$text: $reason', ({text, reason, kept: others = 0}) => {
  const words = splitWords(text)
  const {kept, refused} = sift(words, findNumerals(textOf(text), words))
  const reasons = [...new Set(refused.map((one) => one.reason))]
  expect(reasons).toEqual(reason === null ? [] : [reason])
  if (reason !== null) expect(kept).toHaveLength(others)
})

test('every reason has an example', () => {
  const shown = new Set(examples.map(({reason}) => reason))
  expect(refusals.filter(({reason}) => !shown.has(reason))).toEqual([])
})
