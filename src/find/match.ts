import {momentOf} from '../persian/calendar.js'
import {fold} from '../persian/fold.js'
import type {ArticleRecord, EntityRecord, FactRecord} from '../records/types.js'
import {compare, type Decimal, parseDecimal} from '../text/decimal.js'
import type {Clause, Operator, Query} from './query.js'

/** A fact or an entity that a query asks for, or the article itself where it asks for neither. */
export interface Hit {
  readonly record: ArticleRecord
  readonly fact?: FactRecord
  readonly entity?: EntityRecord
}

/** Years below this are of the Persian calendar. */
const GREGORIAN_FROM = 1700

/**
 * What a query finds in a record: every fact for which the clauses about facts hold together, in an article for which all others
 * hold; without such clauses every entity that is asked for first, else the article.
 */
export function* hitsIn(record: ArticleRecord, query: Query): Generator<Hit> {
  const of = (...about: Clause['about'][]) => query.filter((clause) => about.includes(clause.about))
  if (!of('article').every((clause) => articleHolds(record, clause))) return
  const [first, ...others] = of('entity')
  if (!others.every((clause) => record.entities.some((entity) => entityHolds(entity, clause)))) return
  const entities = first ? record.entities.filter((entity) => entityHolds(entity, first)) : []
  if (first && entities.length === 0) return
  const factClauses = of('kind', 'fact')
  if (factClauses.length > 0) {
    for (const fact of record.facts) if (factClauses.every((clause) => factHolds(fact, clause))) yield {record, fact}
  } else if (first) for (const entity of entities) yield {record, entity}
  else yield {record}
}

function factHolds(fact: FactRecord, {about, subject, test}: Clause): boolean {
  if (about === 'kind') return fact.kind === subject && (!test || valueHolds(fact, test))
  const value = subject === 'item' ? (fact.item?.text ?? null) : (fact[subject as keyof FactRecord] as string | null)
  if (!test) return value !== null
  if (subject === 'value') return valueHolds(fact, test)
  return value !== null && holds(value, test)
}

type Test = NonNullable<Clause['test']>

/**
 * A range holds where any number of it would. Money with a unit (IRR, toman) is compared in it: toman as said, else by
 * `currency_value`. A unit must be the fact's own, its currency or its denominator.
 */
function valueHolds(fact: FactRecord, {operator, value, number, unit}: Test): boolean {
  if (number === undefined) return fact.value !== null && holds(fact.value, {operator, value})
  const inCurrency = unit !== undefined && unit === fact.currency
  if (unit !== undefined && !inCurrency && unit !== fact.unit) return false
  const [exact, min, max] = inCurrency
    ? [fact.currency_value, fact.currency_min, fact.currency_max]
    : [fact.value, fact.min, fact.max]
  const low = decimalOf(exact ?? min)
  const high = decimalOf(exact ?? max)
  const asked = number as Decimal
  if (low === undefined && high === undefined) return false
  const above = (bound: Decimal | undefined) => bound === undefined || compare(bound, asked) > 0
  const below = (bound: Decimal | undefined) => bound === undefined || compare(bound, asked) < 0
  const equal = (bound: Decimal | undefined) => bound !== undefined && compare(bound, asked) === 0
  const within = !above(low) && !below(high)
  const answers: Readonly<Record<Operator, () => boolean>> = {
    '=': () => (exact === null ? within || equal(low) || equal(high) : equal(low)),
    '!=': () => !equal(low) || !equal(high),
    '<': () => below(low),
    '<=': () => below(low) || equal(low),
    '>': () => above(high),
    '>=': () => above(high) || equal(high),
    '~': () => (exact ?? '').includes(value),
  }
  return answers[operator]()
}

const decimalOf = (value: string | null): Decimal | undefined => (value === null ? undefined : parseDecimal(value))

const entityHolds = (entity: EntityRecord, {subject, test}: Clause): boolean =>
  entity.label === subject && (!test || holds(entity.text, test))

function articleHolds(record: ArticleRecord, {subject, test}: Clause): boolean {
  const values = articleValues(record, subject, test)
  return test ? values.some((value) => holds(value, test)) : values.length > 0
}

function articleValues(record: ArticleRecord, subject: string, test: Test | undefined): readonly string[] {
  const day = record.published_at?.slice(0, 10)
  const lists: Readonly<Record<string, readonly (string | null | undefined)[]>> = {
    published: [day],
    year: [day && yearOf(day, Number(test?.number ?? 0))],
    title: record.sections
      .filter(({kind}) => kind === 'title')
      .map(({start, end}) => [...record.text].slice(start, end).join('')),
    category: record.category ?? [],
    tag: record.tags ?? [],
    author: record.authors ?? [],
  }
  const own = lists[subject] ?? [record[subject as 'id' | 'text' | 'agency' | 'dateline' | 'split']]
  return own.filter((value): value is string => value !== null && value !== undefined && value !== '')
}

const yearOf = (day: string, asked: number): string =>
  asked >= GREGORIAN_FROM ? day.slice(0, 4) : String(momentOf(day, 'persian').year)

/** Numbers compare as numbers, all else as text with spelling variants folded; dates compare as they are written. */
function holds(found: string, {operator, value, number}: Pick<Test, 'operator' | 'value' | 'number'>): boolean {
  const decimal = number && parseDecimal(found)
  const order = decimal && number ? compare(decimal, number) : collate(plain(found), plain(value))
  if (operator === '~') return plain(found).includes(plain(value))
  if (operator === '=') return order === 0
  if (operator === '!=') return order !== 0
  return operator.startsWith('<')
    ? order < 0 || (operator === '<=' && order === 0)
    : order > 0 || (operator === '>=' && order === 0)
}

const collate = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Spelling variants of one word as one string, ZWNJ aside. */
const plain = (string: string): string => fold(string, 'search').replaceAll('\u200c', '').toLowerCase()
