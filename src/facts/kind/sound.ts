import {gregorianDay} from '../../persian/days.js'
import {compare, type Decimal, multiply, parseDecimal} from '../../text/decimal.js'
import type {FactDraft} from './kind.js'

const NUMBER = /^-?((0|[1-9]\d*)(\.\d*[1-9])?|[1-9]\d*\/[1-9]\d*)$/
const CLOCK = /^(([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?|24:00)$/
const SCORE = /^\d+(-\d+)+$/
const DAY = /^(\d{4})-(\d\d)-(\d\d)$/

/**
 * Whether a draft has the form that a record's fact must have: exact numbers, clocks and days that exist, lower ends
 * below upper ones. The last guard: a rule's slip costs one fact, never the article.
 */
export function isSound(fact: FactDraft): boolean {
  if (fact.end <= fact.start) return false
  // What the values of a plugin mean is the plugin's affair.
  if (fact.kind.startsWith('x-')) return fact.value !== null || fact.min !== null || fact.max !== null
  if (fact.kind === 'date')
    return isInterval(fact.iso) && (fact.min === null || fact.max === null || sorts(fact.min, fact.max))
  const form = fact.kind === 'time' ? CLOCK : fact.kind === 'score' ? SCORE : NUMBER
  for (const value of [fact.value, fact.min, fact.max]) if (value !== null && !form.test(value)) return false
  return form !== NUMBER || fact.min === null || fact.max === null || rises(fact.min, fact.max)
}

const sorts = (min: string, max: string): boolean => min.length !== max.length || min.includes('X') || min <= max

function isInterval(iso: string | null): boolean {
  if (iso === null) return true
  const days = iso.split('/')
  const exist = days.every((day) => {
    const [, year, month, date] = DAY.exec(day) ?? []
    return gregorianDay(Number(year), Number(month), Number(date)) !== undefined
  })
  return exist && days.length <= 2 && days[0]! <= days.at(-1)!
}

function rises(min: string, max: string): boolean {
  const [a, b] = [ratio(min), ratio(max)]
  return !a || !b || compare(multiply(a[0], b[1]), multiply(b[0], a[1])) <= 0
}

/** Numerator and denominator. */
function ratio(value: string): [Decimal, Decimal] | undefined {
  const [numerator = '', denominator = '1'] = value.split('/')
  const [a, b] = [parseDecimal(numerator), parseDecimal(denominator)]
  return a && b ? [a, b] : undefined
}
