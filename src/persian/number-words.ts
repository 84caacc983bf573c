import {type Decimal, decimal, powerOfTen} from '../text/decimal.js'
import list from './number-words.json' with {type: 'json'}

/** A number word. `below`: what may be added behind و must be smaller (بیست و up to نه: below 10); 0 takes nothing. */
export interface NumberWord {
  readonly kind: 'small' | 'magnitude' | 'ordinal' | 'vague'
  readonly value: Decimal
  readonly size: number
  readonly below: number
  /** Zeros of a magnitude. */
  readonly power: number
}

/** Every number word by its spelling. بیلیون is 10^9, so that تریلیون is the 10^12 that newspapers mean by it. */
export const numberWords: ReadonlyMap<string, NumberWord> = build()

/** The first two letters of all number words: a cheap no for every other word. */
export const numberStarts: ReadonlySet<string> = new Set([...numberWords.keys()].map((word) => word.slice(0, 2)))

function build(): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>()
  const entry = (kind: NumberWord['kind'], size: number, below = 0, power = 0): NumberWord => ({
    kind,
    value: power ? powerOfTen(power) : decimal(size),
    size,
    below,
    power,
  })
  const ordinals = (word: string, size: number): void => {
    for (const ending of list.endings.ordinal) words.set(word + ending, entry('ordinal', size))
  }
  for (const [word, [size = 0, below = 0]] of Object.entries(list.small)) {
    words.set(word, entry('small', size, below))
    // دوم and سوم are irregular; «سیم» is wire and silver, سهم a share. «ام» must stand apart: صدام is a name.
    if (list.endings_stand_apart.includes(word)) ordinals(word + list.endings.apart, size)
    else if (size > 3) ordinals(word, size)
  }
  for (const [word, power] of Object.entries(list.magnitudes)) {
    words.set(word, entry('magnitude', 10 ** power, 10 ** power, power))
    words.set(word + list.endings.adjective, entry('magnitude', 10 ** power, 0, power))
    ordinals(word, 10 ** power)
  }
  for (const [word, size] of Object.entries(list.ordinals)) words.set(word, entry('ordinal', size))
  for (const [word, size] of Object.entries(list.vague)) words.set(word, entry('vague', size))
  return words
}
