import type {Fact} from '../../src/document/layers.js'

/** What a case says of one fact; a field that is absent is not judged (see cases.card.md). */
export interface Wanted {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly kind: string
  readonly value: string | null
  readonly min: string | null
  readonly max: string | null
  readonly currency_value: string | null
  readonly iso: string | null
  readonly soft?: boolean
  readonly soft_fields?: readonly string[]
  readonly mod?: string
  readonly alt?: readonly Partial<Wanted>[]
}

export interface Case {
  readonly id: string
  readonly text: string
  readonly anchor?: string
  readonly facts: readonly Wanted[]
  readonly not: readonly {readonly start: number; readonly end: number; readonly allow?: readonly string[]}[]
}

/** A fact with its span on the case's text as written, before normalizing. */
export type Found = Pick<Fact, 'kind' | 'value' | 'min' | 'max' | 'currency_value' | 'iso'> & {
  readonly start: number
  readonly end: number
}

/** Counts over cases: right, missed, found where nothing or something else is, and facts where there must be none. */
export interface Score {
  readonly wanted: number
  readonly predicted: number
  readonly right: number
  readonly falseAlarms: number
  /** What went wrong, one line each. */
  readonly faults: readonly string[]
}

const touches = (a: {start: number; end: number}, b: {start: number; end: number}): boolean =>
  a.start < b.end && b.start < a.end
const lies = (inner: {start: number; end: number}, outer: {start: number; end: number}): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Every reading of a fact that its case allows. */
const readings = (fact: Wanted): Wanted[] => [fact, ...(fact.alt ?? []).map((other) => ({...fact, ...other}))]

/** Span, kind and value, as far as the case fixes them: money in its currency, dates as Gregorian days. */
function isMet(wanted: Wanted, found: readonly Found[]): boolean {
  return readings(wanted).some((reading) =>
    found.some(
      (fact) =>
        fact.start === reading.start &&
        fact.end === reading.end &&
        (fact.kind === reading.kind || reading.soft_fields?.includes('kind')) &&
        hasValue(reading, fact),
    ),
  )
}

function hasValue(wanted: Wanted, fact: Found): boolean {
  const soft = new Set(wanted.soft_fields ?? [])
  if (soft.has('value') || wanted.mod === 'VAGUE') return true
  if (wanted.kind === 'date') {
    if (wanted.iso && !soft.has('iso')) return wanted.iso === fact.iso
    return wanted.value === null || wanted.value === fact.value
  }
  if (wanted.currency_value) return wanted.currency_value === fact.currency_value
  return wanted.value === fact.value && wanted.min === fact.min && wanted.max === fact.max
}

/** Scores what was found in each case, as ../shared/score/facts.py does: soft facts count for nothing either way. */
export function score(cases: readonly Case[], found: ReadonlyMap<string, readonly Found[]>): Score {
  let [wanted, predicted, right, falseAlarms] = [0, 0, 0, 0]
  const faults: string[] = []
  for (const {id, text, facts, not} of cases) {
    const got = found.get(id) ?? []
    const isSoft = (fact: Wanted): boolean => fact.soft === true || (fact.soft_fields ?? []).includes('presence')
    const hard = facts.filter((fact) => !isSoft(fact))
    const soft = facts.filter(isSoft).flatMap(readings)
    const allowed = new Set(hard.flatMap(readings).map(({start, end}) => `${start}-${end}`))
    wanted += hard.length
    for (const fact of hard) {
      if (isMet(fact, got)) right++
      else faults.push(`${id} missed «${fact.surface}»`)
    }
    const spans = new Map(got.map((fact) => [`${fact.start}-${fact.end}`, fact]))
    for (const [key, fact] of spans) {
      const isExact = allowed.has(key)
      const isTolerated =
        hard.some((other) => lies(fact, other)) ||
        soft.some((other) => touches(fact, other)) ||
        not.some((other) => lies(fact, other) && other.allow?.includes(fact.kind))
      if (isExact || !isTolerated) predicted++
      if (!isExact && !isTolerated) faults.push(`${id} extra «${[...text].slice(fact.start, fact.end).join('')}»`)
    }
    for (const span of not) {
      const alarms = got.filter(
        (fact) => touches(fact, span) && !span.allow?.includes(fact.kind) && !facts.some((other) => lies(fact, other)),
      )
      if (alarms.length > 0) falseAlarms++
      for (const {start, end} of alarms) faults.push(`${id} false alarm «${[...text].slice(start, end).join('')}»`)
    }
  }
  return {wanted, predicted, right, falseAlarms, faults}
}
