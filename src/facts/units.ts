import {classifierAt} from './count/classifiers.js'
import {periodAt} from './duration/units.js'
import {timesCountedAt} from './frequency/times.js'
import {measureAt} from './measure/units.js'
import {currencyAt} from './money/currencies.js'
import {timesAt} from './multiple/times.js'
import {percentAt} from './percent/signs.js'
import type {Phrases} from './words/phrases.js'
import type {Word} from './words/word.js'

const units: readonly Phrases<unknown>[] = [
  percentAt,
  timesAt,
  currencyAt,
  measureAt,
  periodAt,
  timesCountedAt,
  classifierAt,
]

/** Whether a unit or classifier that some kind knows begins at a word. */
export const isUnit = (words: readonly Word[], at: number): boolean =>
  /^(سالگی|درجه)$/.test(words[at]?.text ?? '') || units.some((unitAt) => unitAt(words, at) !== undefined)
