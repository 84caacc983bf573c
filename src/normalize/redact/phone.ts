import {isAmount} from './around.js'
import {type Chain, chains, isContinued, isPart} from './digits.js'
import formats from './formats.json' with {type: 'json'}
import type {NumberPlace, Recognizer} from './identifier.js'

const mobile: ReadonlySet<string> = new Set(formats.mobile)
const area: ReadonlySet<string> = new Set(formats.area)

/** 0098 and a zero too many before a mobile number. */
const LONGEST = 15
/** Digits of a number without its code: mobile, landline, landline of a small town. */
const LOCAL: ReadonlySet<number> = new Set([10, 8, 7])
/** Characters within which another name counts: کد خبر: 02112345678. */
const NEAR = 3
/** What may stand between two numbers of a list. */
const LIST = 6

/**
 * A phone number of Iran: mobile or with its area code, in any groups, with 0, +98, 0098 or 98 before; the area code may come
 * last, as it is seen from right to left. Without any of these it must be called one (تلفن).
 */
export const phone: Recognizer = {
  kind: 'phone',
  find(place) {
    const {view, runs, first} = place
    const run = runs[first]!
    if (isPart(view, run)) return undefined
    let found: Chain | undefined
    for (const chain of chains(runs, first, LONGEST)) {
      const end = runs[chain.last]!
      if (chain.digits.length < 7 || isContinued(view, end)) continue
      if (isPhone(chain, place) && (!found || chain.digits.length <= 13)) found = chain
    }
    if (!found) return undefined
    const {end} = runs[found.last]!
    const [before = ''] = /(?:\+ ?)?\(?\+?$/.exec(view.string.slice(Math.max(0, run.start - 3), run.start)) ?? []
    const after = view.string[end] === '+' ? 1 : 0
    return {last: found.last, start: run.start - before.length, end: end + after}
  },
}

function isPhone({digits, sizes, gaps, last}: Chain, {view, runs, first, cue: cueOf, ...place}: NumberPlace): boolean {
  const {start} = runs[first]!
  const national = nationalOf(digits, sizes, view.string[start - 1] === '+')
  const isLocal = LOCAL.has(digits.length) && isEven(sizes)
  if (!national && !isLocal && !isReversed(digits, sizes, gaps)) return false
  const {phoneBefore, isAddress} = place
  const {cue, distance = 0} = cueOf() ?? {}
  if (isAddress && cue !== 'address') return false
  const isNamed = cue === 'phone' || cue === 'address'
  const isCode = cue === 'not' && distance <= NEAR && sizes.length === 1
  if (national) return !isCode || digits.startsWith('00')
  if (!isLocal) return true
  const follows = phoneBefore >= 0 && start - phoneBefore <= LIST
  if ((!isNamed && !follows) || isAmount(view, runs[last]!.end, true)) return false
  if (digits.length === 10) return mobile.has(digits.slice(0, 2))
  return (digits.length === 8 || isNamed) && /^[2-9]/.test(digits)
}

/** Whether a number has what makes it one wherever it is: a country code, or 0 and the code of an area or a network. */
function nationalOf(digits: string, sizes: readonly number[], plus: boolean): boolean {
  const rest = withoutCountry(digits, sizes, plus)
  if (rest !== undefined) return isNational(rest)
  return digits.length === 11 && digits[0] === '0' && hasHead(sizes, digits) && isNational(digits.slice(1))
}

/** The number after its country code, without zero: undefined where it has none. */
function withoutCountry(digits: string, sizes: readonly number[], plus: boolean): string | undefined {
  const [, code, rest] = /^(0098|98|098)0?([1-9][0-9]{9})$/.exec(digits) ?? []
  if (code === undefined || rest === undefined) return undefined
  // 98 alone is a number like any other, unless a mobile number follows.
  const isSure = plus || code !== '98' || mobile.has(rest.slice(0, 2)) || sizes[0] === 2
  return isSure ? rest : undefined
}

/** Ten digits: a mobile number, or an area code and a number of it. */
const isNational = (digits: string): boolean =>
  mobile.has(digits.slice(0, 2)) || (area.has(digits.slice(0, 2)) && /^[1-9]/.test(digits.slice(2)))

/** Whether the first group is a whole code: 0912, 021, 0411; not the day of a date. */
function hasHead(sizes: readonly number[], digits: string): boolean {
  const head = sizes[0]!
  if (digits[1] === '9') return head === 11 || head >= 4 || (head === 1 && sizes[1]! >= 3)
  return head === 11 || head >= 3 || (head === 1 && sizes[1]! >= 2)
}

/** Groups of one digit are something else, but for the last. */
const isEven = (sizes: readonly number[]): boolean => sizes.length <= 5 && sizes.every((size) => size >= 2)

/** «۸۸۸۸۱۲۳۴-۰۲۱»: the area code after the number. */
function isReversed(digits: string, sizes: readonly number[], gaps: readonly string[]): boolean {
  const [last, gap = ''] = [sizes.at(-1), gaps.at(-1)]
  if (digits.length !== 11 || sizes.length < 2 || sizes.length > 4 || !/^ ?[-(/] ?$/.test(gap)) return false
  if (last === 3) return digits[8] === '0' && area.has(digits.slice(9)) && /^[2-9]/.test(digits)
  return last === 4 && digits[7] === '0' && mobile.has(digits.slice(8, 10)) && sizes.length <= 3
}
