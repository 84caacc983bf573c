import {spanAt, type Text} from '../../text/text.js'
import links from '../words/links.json' with {type: 'json'}
import {mayStart} from '../words/may-start.js'
import type {Word} from '../words/word.js'
import {joinNumerals} from './join.js'
import type {Numeral, Reading} from './numeral.js'
import {readNumeral} from './read-numeral.js'

const between = new Set(links.between)
const MINUS = new Set(['-', '−'])

/** Every numeral of a text, ranges joined, in order and disjoint. One pass: a word that was read is not read again. */
export function findNumerals(text: Text, words: readonly Word[]): Numeral[] {
  return joinNumerals(text, words, findSimpleNumerals(text, words))
}

/** Every numeral by itself: the two ends of a range are two. */
export function findSimpleNumerals(text: Text, words: readonly Word[]): Numeral[] {
  const found: Numeral[] = []
  for (let i = 0; i < words.length; ) {
    if (!mayStart(words[i]!)) {
      i++
      continue
    }
    const first = isNegative(words, i) ? i - 1 : i
    const reading = readNumeral(words, first, between.has(words[first - 1]?.text ?? ''))
    if (!reading) {
      i++
      continue
    }
    found.push(placed(text, words, first, reading))
    i = reading.next
  }
  return found
}

function placed(text: Text, words: readonly Word[], first: number, reading: Reading): Numeral {
  const {form, value, min, max, fraction, parts, written, suffix, magnitude, coefficient, next} = reading
  const {start, end} = spanAt(text, words[first]!.start, words[next - 1]!.end)
  // one literal, not a spread: tables hold many numerals
  return {
    start,
    end,
    form,
    value,
    min,
    max,
    fraction,
    parts,
    written,
    suffix,
    magnitude,
    coefficient,
    first,
    next,
    unitAt: next,
    ends: null,
    role: null,
    change: null,
  }
}

/** A minus touches its digits and stands free on its right: «دمای -۵», but not ۳-۱ or a line that begins with a dash. */
function isNegative(words: readonly Word[], at: number): boolean {
  const sign = words[at - 1]
  const before = words[at - 2]
  return (
    words[at]!.kind === 'digits' &&
    words[at]!.gap === 'none' &&
    sign !== undefined &&
    MINUS.has(sign.text) &&
    sign.gap === 'space' &&
    before?.kind === 'letters'
  )
}
