import {intervalOf, type Moment} from '../../persian/calendar.js'
import type {Anchor} from '../kind/anchor.js'
import type {Numeral} from '../numerals/numeral.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import {type Finder, type Found, momentFields, rangeFields} from './found.js'
import {fullYear} from './full-year.js'
import {isOfSchoolYear} from './school-year.js'
import {yearPair} from './year-pair.js'

/** «فصل ۹۸-۹۹»: two neighbouring years. */
const isSeason = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.text === w.season && Number(words[at + 2]?.text) === (Number(words[at]!.text) + 1) % 100

/** 1402/05/12, ۸۷/۶/۱۵, 12/05/1402, 2023-08-03, 1402/05; 1398/99 is a range of years. */
export const findSlashed: Finder = ({words, starting, anchor}, at) => {
  const headed = isOfSchoolYear(words, at) || isSeason(words, at)
  const pair = yearPair(words, at, headed, anchor)
  if (pair) return [pair]
  const numeral = starting.get(at)
  const {parts, next} = numeral?.form === 'parts' ? slashed(numeral) : (dashed(words, at) ?? spaced(words, at))
  const [a = '', b = ''] = parts
  if (parts.length === 3) {
    const moment = dayOf(parts, anchor)
    return moment ? [{first: at, next, fields: momentFields(moment), moment: {...moment, yearSaid: true}}] : []
  }
  if (parts.length !== 2) return []
  const year = Number(a)
  if (a.length === 4 && Number(b) <= 12) {
    return [
      {first: at, next, fields: momentFields({calendar: year < 1500 ? 'persian' : 'gregory', year, month: Number(b)})},
    ]
  }
  return shortPair(at, next, a, b, anchor)
}

function shortPair(first: number, next: number, a: string, b: string, anchor: Anchor | null): Found[] {
  const calendar = Number(a) >= 1500 ? 'gregory' : 'persian'
  const from = fullYear(Number(a), calendar, anchor)
  if (a.length !== b.length || a.length < 2) return []
  return [{first, next, fields: rangeFields({calendar, year: from}, {calendar, year: from + 1})}]
}

interface Parts {
  readonly parts: readonly string[]
  readonly next: number
}

const slashed = ({parts, next}: Numeral): Parts => ({parts, next})

function dashed(words: readonly Word[], at: number): Parts | undefined {
  const parts = [words[at]?.text ?? '']
  let next = at + 1
  while (parts.length < 4 && /^[-–]$/.test(words[next]?.text ?? '') && words[next]!.gap === 'none') {
    const digits = words[next + 1]
    if (digits?.kind !== 'digits' || digits.gap !== 'none') break
    parts.push(digits.text)
    next += 2
  }
  return parts.length === 3 ? {parts, next} : undefined
}

/** «23 . 8 . 1395», «5 / 9 / 1385»: typed with spaces, the year in four digits. */
function spaced(words: readonly Word[], at: number): Parts {
  const [mark, second, again, third] = [1, 2, 3, 4].map((offset) => words[at + offset])
  const isTied =
    mark !== undefined &&
    /^[/.\\-]$/.test(mark.text) &&
    again?.text === mark.text &&
    second?.kind === 'digits' &&
    third?.kind === 'digits' &&
    second.gap === 'space' &&
    third.gap === 'space' &&
    mark.gap === again.gap
  const parts = isTied ? [words[at]!.text, second.text, third.text] : []
  return parts.some((part) => part.length === 4) ? {parts, next: at + 5} : {parts: [], next: at + 1}
}

/** Year first or last; the year's size names the calendar; a day above 12 tells day from month (6/24/2009). */
function dayOf(parts: readonly string[], anchor: Anchor | null): Moment | undefined {
  const [a = 0, b = 0, c = 0] = parts.map(Number)
  const [x = '', y = '', z = ''] = parts
  if (y.length > 2 || x.length > 4 || z.length > 4) return undefined
  const candidates: Moment[] = []
  const push = (year: number, month: number, day: number): void => {
    candidates.push({calendar: year < 1500 ? 'persian' : 'gregory', year, month, day})
  }
  if (x.length === 4) push(a, b, c)
  if (z.length === 4) push(c, b, a)
  if (z.length === 4) push(c, a, b)
  if (x.length === 2 && z.length <= 2 && (a > 31 || a === 0)) push(fullYear(a, 'persian', anchor), b, c)
  if (z.length === 2 && c > 31) push(fullYear(c, 'persian', anchor), b, a)
  const isKnown = ({year}: Moment): boolean => (year >= 1200 && year < 1500) || (year >= 1500 && year < 2200)
  return candidates.find((moment) => isKnown(moment) && intervalOf(moment))
}
