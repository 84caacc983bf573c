import cues from './cues.json' with {type: 'json'}
import type {View} from './view.js'

/** How far before a number the word is that says what it is, in characters. */
const BEFORE = 36
/** Up to this length a word must end where the cue ends: خط is no part of خطر. */
const SHORT = 4

const LETTER = /\p{L}/u

const kinds = ['phone', 'national_id', 'card', 'address', 'not'] as const
export type Cue = (typeof kinds)[number]

/** The word before a number that says what it is, and how many characters are between them. */
export interface CueBefore {
  readonly cue: Cue
  readonly distance: number
}

/** The cue that is nearest before a place, the longest of those that end there; undefined where the line has none. */
export function cueBefore({string}: View, at: number): CueBefore | undefined {
  const line = string.slice(Math.max(0, at - BEFORE), at).replace(/ +/g, ' ')
  // Most of a table of numbers has no word at all.
  if (!LETTER.test(line)) return undefined
  const window = line.slice(line.lastIndexOf('\n', line.length - 2) + 1)
  let best: {cue: Cue; end: number; length: number} | undefined
  for (const cue of kinds)
    for (const word of cues[cue]) {
      const found = window.lastIndexOf(word)
      if (found < 0 || !isWord(window, found, word.length)) continue
      const [end, {length}] = [found + word.length, word]
      if (!best || end > best.end || (end === best.end && length > best.length)) best = {cue, end, length}
    }
  return best && {cue: best.cue, distance: window.length - best.end}
}

const isWord = (window: string, at: number, length: number): boolean =>
  !LETTER.test(window[at - 1] ?? '') && (length > SHORT || !LETTER.test(window[at + length] ?? ''))

const strong: ReadonlySet<string> = new Set(cues.units)
const weak: ReadonlySet<string> = new Set(cues.weak)
/** Units from this length on may have endings: تومانی, کیلومتری. */
const LONG = 4
const long = cues.units.filter(({length}) => length >= LONG)

/**
 * Whether a unit follows: then it is an amount, whatever its digits. `isNamed` where the number is called something else: then a word
 * that may begin the next phrase (ساعت, روز) says nothing.
 */
export function isAmount({string}: View, end: number, isNamed: boolean): boolean {
  const after = string.slice(end, end + 24)
  if (/^ ?[%٪$€£﷼]/.test(after)) return true
  const [, word = ''] = /^[ )»]{0,2}(\p{L}{1,20})/u.exec(after) ?? []
  return strong.has(word) || (!isNamed && weak.has(word)) || long.some((unit) => word.startsWith(unit))
}
