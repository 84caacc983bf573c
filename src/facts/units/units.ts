import type {PhraseList} from '../words/phrases.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import {classifierAt} from './classifiers.js'
import {currencyAt} from './currencies.js'
import {measureAt} from './measures.js'
import {percentAt} from './percent-signs.js'
import {periodAt} from './periods.js'
import {timesAt} from './times.js'
import {timesCountedAt} from './times-counted.js'

const units: readonly PhraseList<unknown>[] = [
  percentAt,
  timesAt,
  currencyAt,
  measureAt,
  periodAt,
  timesCountedAt,
  classifierAt,
]

const ALWAYS = new Set([w.atAge, w.degree])
const starts = new Set([...ALWAYS, ...units.flatMap((unitAt) => [...unitAt.starts])])

/** Whether a unit or classifier that some kind knows begins at a word. */
export function isUnit(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? ''
  return starts.has(text) && (ALWAYS.has(text) || units.some((unitAt) => unitAt(words, at) !== undefined))
}
