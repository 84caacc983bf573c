import {add, compare, type Decimal, decimal, multiply} from '../../text/decimal.js'
import {spanAt, type Text} from '../../text/text.js'
import {measureAt} from '../units/measures.js'
import {isUnit} from '../units/units.js'
import links from '../words/links.json' with {type: 'json'}
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import {fractionOf} from './amount.js'
import {isEstimate, isListedEstimate} from './estimates.js'
import list from './join.json' with {type: 'json'}
import type {Numeral} from './numeral.js'

const to = new Set(links.to)
const between = new Set(links.between)
const either = new Set(list.either)
const determiners = new Set(list.determiners)
const DASHES = new Set(['-', '–', '—', '−', '~', '_', '\u0640'])
/** No range of news has ends so far apart: «۲ – ۲۵۰ گرم». */
const LABEL_RATIO = 10
/** A longer list is a table, and its last column's unit not that of the others. */
const MOST_SHARERS = 8
const CROSSES = /^[×xX*]$/
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
    joined.push(range ?? oneOrMore(text, words, left) ?? left)
    if (range) i++
  }
  return joined
}

/** «یکی دو سال», «یکی، دو هزار نفر»: an estimate whose first number is a pronoun elsewhere. */
function oneOrMore(text: Text, words: readonly Word[], right: Numeral): Numeral | undefined {
  if (right.coefficient !== '2' || words[right.first]!.text !== w.two) return undefined
  const at = words[right.first - 1]?.text === '،' ? right.first - 2 : right.first - 1
  const one = words[at]
  // «آن یکی دو گل زد»
  if (one?.text !== w.oneOfThem || words[right.first]!.gap !== 'space' || determiners.has(words[at - 1]?.text ?? ''))
    return undefined
  const left: Numeral = {
    ...right,
    ...spanAt(text, one.start, one.end),
    value: ONE,
    coefficient: ONE,
    magnitude: ONE,
    first: at,
    next: at + 1,
    unitAt: right.unitAt,
  }
  return rangeOf(text, words, left, right)
}

function rangeOf(text: Text, words: readonly Word[], left: Numeral, right: Numeral): Numeral | undefined {
  const link = linkOf(words, left, right)
  if (!link || (link === 'beside' && !isEstimate(left, right))) return undefined
  if (link === 'comma' && !isListedEstimate(words, left, right)) return undefined
  const limits = limitsOf(words, left, right) ?? (link === 'dash' ? turned(words, left, right) : undefined)
  if (!limits || isClock(words, left, right)) return undefined
  if (link === 'dash' && isLineLabel(words, left, right)) return undefined
  // «۲-۰ یا ۳-۰»: two results
  if (link === 'or' && (isAfterDash(words, left.first) || isBeforeDash(words, right.next))) return undefined
  // «۵ درجه زیر صفر تا ۱۰ درجه»: the zero is what the degrees are counted from
  if (link === 'to' && words[left.first]!.text === w.zero && isOfZero(words[left.first - 1]?.text)) return undefined
  // 021-88, 1402-05: parts of one number, not two ends
  if (link === 'dash' && words[left.first]!.text.startsWith('0') && words[left.first]!.text.length > 1) return undefined
  return {
    ...spanAt(text, words[left.first]!.start, words[right.next - 1]!.end),
    form: left.form,
    value: null,
    ...limits,
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

/** The ends of a range, the lower one first; undefined where they do not rise. */
function limitsOf(words: readonly Word[], left: Numeral, right: Numeral): {min: string; max: string} | undefined {
  if (left.form !== right.form) return undefined
  if (left.fraction && right.fraction) {
    const [a, b] = [left.fraction, right.fraction]
    const rises = compare(multiply(a.numerator, b.denominator), multiply(b.numerator, a.denominator)) < 0
    return rises ? {min: fractionOf(left)!, max: fractionOf(right)!} : undefined
  }
  if (left.form !== 'cardinal' && left.form !== 'ordinal') return undefined
  if (left.value === null || right.value === null) return undefined
  const min = shared(words, left, right)
  return compare(min, right.value) < 0 ? {min, max: right.value} : undefined
}

/** «۶۰۰-۵۰۰ میلیون تومان», typed from the right: the larger end first, a unit after them. */
function turned(words: readonly Word[], left: Numeral, right: Numeral): {min: string; max: string} | undefined {
  const isPlain = left.written === 'digits' && left.next === left.first + 1 && right.form === 'cardinal'
  if (!isPlain || left.value === null || right.value === null || right.coefficient === null) return undefined
  if (compare(left.value, right.coefficient) <= 0) return undefined
  // «۸-۷ مدیرعامل»
  const isNext = Number(left.value) - Number(right.value) === 1 && words[right.next]?.upos === 'NOUN'
  if (!isUnit(words, right.next) && !isNext) return undefined
  return {min: right.value, max: multiply(left.value, right.magnitude)}
}

/** «۷:۱۰ تا ۱۳:۳۰»: what stands at the dash or تا are minutes and hours. */
function isClock(words: readonly Word[], left: Numeral, right: Numeral): boolean {
  const before = words[left.first - 1]
  const after = words[right.next]
  return (
    (before?.text === ':' && (words[left.first]!.gap === 'none' || words[left.first - 2]?.kind === 'digits')) ||
    (after?.text === ':' && after.gap === 'none' && words[right.next + 1]?.gap === 'none')
  )
}

/** «۲ – ۲۵۰ گرم کره»: the number of a list's item, and an amount far from it; a range would be written closed. */
function isLineLabel(words: readonly Word[], left: Numeral, right: Numeral): boolean {
  const before = words[left.first - 1]
  const spaced = words[left.next]!.gap === 'space' || words[right.first]!.gap === 'space'
  if ((before && before.kind !== 'break') || !spaced || left.written !== 'digits' || !left.value) return false
  return left.value.length < 3 && Number(right.value) >= Number(left.value) * LABEL_RATIO
}

const isAfterDash = (words: readonly Word[], at: number): boolean =>
  words[at]!.gap === 'none' && DASHES.has(words[at - 1]?.text ?? '') && words[at - 2]?.kind === 'digits'

const isBeforeDash = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap === 'none' && DASHES.has(words[at]!.text) && words[at + 1]?.kind === 'digits'

const isOfZero = (word: string | undefined): boolean => word === w.under || word === w.above

type Link = 'to' | 'or' | 'between' | 'dash' | 'beside' | 'comma'

/** What stands between two numerals and makes them one range. */
function linkOf(words: readonly Word[], left: Numeral, right: Numeral): Link | undefined {
  if (right.first === left.next) return words[right.first]!.gap === 'none' ? undefined : 'beside'
  if (right.first !== left.next + 1) return undefined
  const word = words[left.next]!
  if (to.has(word.text)) return 'to'
  if (word.text === w.or) return 'or'
  if (DASHES.has(word.text) && word.gap === words[right.first]!.gap) return 'dash'
  if (/^[،,-]$/.test(word.text)) return 'comma'
  return word.text === w.and && between.has(words[left.first - 1]?.text ?? '') ? 'between' : undefined
}

/** «چه ۵ و چه ۹۰ دقیقه»: the same word before each. */
const isEither = (words: readonly Word[], left: Numeral, right: Numeral): boolean =>
  right.first === left.next + 2 &&
  words[left.next]!.text === w.and &&
  either.has(words[left.first - 1]?.text ?? '') &&
  words[right.first - 1]!.text === words[left.first - 1]!.text

/** The left value with the right-hand magnitude where it has none of its own: «۱۰ تا ۱۵ میلیون» begins at 10 million. */
function shared(words: readonly Word[], left: Numeral, right: Numeral): Decimal {
  const {value, magnitude} = left
  if (value === null || right.coefficient === null || right.magnitude === ONE) return value!
  if (magnitude !== ONE) return stacked(words, left, right) ?? value
  const ratio = Number(value) / Number(right.coefficient)
  return ratio > 0.01 && ratio < 20 ? multiply(value, right.magnitude) : value
}

/** «از ۷ هزار به ۹ هزار میلیارد»: the left one stops at the first magnitude of the right one's and borrows the rest. */
function stacked(words: readonly Word[], left: Numeral, right: Numeral): Decimal | undefined {
  const last = words[left.next - 1]!.text
  const next = words[right.next - 2]?.text
  if (last !== next || left.coefficient === null || right.coefficient === null) return undefined
  const ratio = Number(left.coefficient) / Number(right.coefficient)
  if (right.magnitude.length <= left.magnitude.length || ratio < 0.01 || ratio > 20) return undefined
  return multiply(left.coefficient, right.magnitude)
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
    if (left.form !== 'cardinal' || right.form !== 'cardinal') continue
    const both = isEither(words, left, right)
    if (right.first !== left.next + 1 && !both) continue
    const link = words[left.next]!.text
    const from = link === w.to && words[left.first - 1]?.text === w.from
    // «۵، ۱۰ و ۱۵ درصد» is a list; «در ۱۴۰۱، ۱۵ درصد» is none
    const listed = link === w.and || link === w.or || (link === '،' && right.unitAt !== right.next)
    // «زمین ۱۰×۲۰ متری», «۱۰ در ۲۰ متر»
    const crossed = CROSSES.test(link) || (link === w.in && measureAt(words, right.unitAt) !== undefined)
    if (!from && !listed && !crossed) continue
    if (left.value === null || right.value === null) continue
    const value = shared(words, left, right)
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
