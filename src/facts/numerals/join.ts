import {add, compare, type Decimal, decimal, multiply} from '../../text/decimal.js'
import {spanAt, type Text} from '../../text/text.js'
import type {Word} from '../words/word.js'
import type {Numeral} from './numeral.js'

const TO = new Set(['تا', 'الی'])
const DASHES = new Set(['-', '–', '—', '−', '~'])
/** A longer list is a table, and its last column's unit not that of the others. */
const MOST_SHARERS = 8
const ONE = decimal(1)

/** Numerals with their ranges joined, and a shared magnitude and unit handed to the left: one pass from the right. */
export function joinNumerals(text: Text, words: readonly Word[], found: readonly Numeral[]): Numeral[] {
  return share(words, joinRanges(text, words, found))
}

function joinRanges(text: Text, words: readonly Word[], found: readonly Numeral[]): Numeral[] {
  const joined: Numeral[] = []
  for (let i = 0; i < found.length; i++) {
    const left = found[i]!
    const right = found[i + 1]
    const range = right && rangeOf(text, words, left, right)
    joined.push(range ?? left)
    if (range) i++
  }
  return joined
}

function rangeOf(text: Text, words: readonly Word[], left: Numeral, right: Numeral): Numeral | undefined {
  if (left.form !== 'cardinal' && left.form !== 'ordinal') return undefined
  if (right.form !== left.form || left.value === null || right.value === null) return undefined
  const link = linkOf(words, left, right)
  if (!link || (link === 'beside' && !isEstimate(left, right))) return undefined
  const min = shared(left, right)
  if (compare(min, right.value) >= 0) return undefined
  // 021-88, 1402-05: parts of one number, not two ends
  if (link === 'dash' && words[left.first]!.text.startsWith('0') && words[left.first]!.text.length > 1) return undefined
  return {
    ...spanAt(text, words[left.first]!.start, words[right.next - 1]!.end),
    form: left.form,
    value: null,
    min,
    max: right.value,
    fraction: null,
    parts: [],
    written: left.written === right.written ? left.written : 'mixed',
    suffix: right.suffix,
    magnitude: right.magnitude,
    coefficient: null,
    first: left.first,
    next: right.next,
    unitAt: right.next,
    ends: [left, right],
    role: null,
    change: null,
  }
}

type Link = 'to' | 'or' | 'between' | 'dash' | 'beside'

/** What stands between two numerals and makes them one range. */
function linkOf(words: readonly Word[], left: Numeral, right: Numeral): Link | undefined {
  if (right.first === left.next) return words[right.first]!.gap === 'none' ? undefined : 'beside'
  if (right.first !== left.next + 1) return undefined
  const word = words[left.next]!
  if (TO.has(word.text)) return 'to'
  if (word.text === 'یا') return 'or'
  if (DASHES.has(word.text) && word.gap === words[right.first]!.gap) return 'dash'
  const before = words[left.first - 1]?.text
  return word.text === 'و' && (before === 'بین' || before === 'میان' || before === 'مابین') ? 'between' : undefined
}

/** «دو سه نفر», «چهار پنج روز», «ده پانزده سال»: two near number words side by side. */
function isEstimate(left: Numeral, right: Numeral): boolean {
  if (left.written !== 'words' || right.written !== 'words' || left.next !== left.first + 1) return false
  const [low, high] = [Number(left.value), Number(right.coefficient)]
  if (low === 10 || low === 20) return high === 12 || high === low + 5 || high === low + 10
  return low >= 1 && low < 10 && (high === low + 1 || (low === 3 && high === 5))
}

/** The left value with the right-hand magnitude where it has none of its own: «۱۰ تا ۱۵ میلیون» begins at 10 million. */
function shared(left: Numeral, right: Numeral): Decimal {
  const {value, magnitude} = left
  if (value === null || right.coefficient === null || magnitude !== ONE || right.magnitude === ONE) return value!
  const ratio = Number(value) / Number(right.coefficient)
  return ratio > 0.01 && ratio < 20 ? multiply(value, right.magnitude) : value
}

/**
 * «از ۵ به ۸ میلیون», «۱۰ و ۱۵ درصد», «۵، ۱۰ و ۱۵ درصد»: those on the left take the unit, and where they lack one the
 * magnitude, of the last.
 */
function share(words: readonly Word[], numerals: readonly Numeral[]): Numeral[] {
  const out = [...numerals]
  let sharers = 0
  for (let i = out.length - 2; i >= 0; i--) {
    const left = out[i]!
    const right = out[i + 1]!
    sharers = right.unitAt === right.next ? 0 : sharers + 1
    if (sharers > MOST_SHARERS) continue
    if (right.first !== left.next + 1 || left.form !== 'cardinal' || right.form !== 'cardinal') continue
    const link = words[left.next]!.text
    const from = link === 'به' && words[left.first - 1]?.text === 'از'
    // «۵، ۱۰ و ۱۵ درصد» is a list; «در ۱۴۰۱، ۱۵ درصد» is none
    const listed = link === 'و' || link === 'یا' || (link === '،' && right.unitAt !== right.next)
    if (!from && !listed) continue
    if (left.value === null || right.value === null) continue
    const value = shared(left, right)
    const moved = {...left, value, unitAt: right.unitAt}
    if (from) {
      const order = compare(add(value, decimal(0)), right.value)
      const change = order === 0 ? null : order < 0 ? 'increase' : 'decrease'
      out[i] = {...moved, role: 'from', change}
      out[i + 1] = {...right, role: 'to', change}
    } else out[i] = moved
  }
  return out
}
