import {isVerb} from '../context/verb.js'
import type {Word} from '../words/word.js'
import type {Refusal} from './refusal.js'
import heads from './title-of-work.json' with {type: 'json'}

const works = new Set(heads)
const LONGEST_TITLE = 6
const NEAR = 3
const OPEN = new Set(['«', '"', '“'])
const CLOSE = new Set(['»', '"', '”'])

/** A number in the title of a work: کتاب «صد سال انتظار», برنامه «نود». What says something has a verb and is no title. */
export const titleOfWork: Refusal = {
  reason: 'title',
  holds(words, {first, next}) {
    const open = boundary(words, first - 1, -1, OPEN)
    const close = open === undefined ? undefined : boundary(words, next, 1, CLOSE)
    if (open === undefined || close === undefined || close - open > LONGEST_TITLE + 1) return false
    for (let i = open - 1; i >= 0 && i >= open - NEAR && words[i]!.kind === 'letters'; i--)
      if (works.has(words[i]!.text)) return true
    return false
  },
}

/** The quotation mark that is reached over plain words only. */
function boundary(words: readonly Word[], at: number, step: number, mark: ReadonlySet<string>): number | undefined {
  for (let i = at, left = LONGEST_TITLE; left > 0; i += step, left--) {
    const word = words[i]
    if (!word || word.kind === 'break') return undefined
    // verbs are looked for only once there is a mark: most numbers have none near them
    if (mark.has(word.text)) return hasVerb(words, at, i, step) ? undefined : i
    if (word.kind === 'mark') return undefined
  }
  return undefined
}

function hasVerb(words: readonly Word[], from: number, to: number, step: number): boolean {
  for (let i = from; i !== to; i += step) if (isVerb(words[i])) return true
  return false
}
