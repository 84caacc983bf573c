import {toAsciiDigits} from '../persian/digits.js'
import {nearestName} from '../records/validate/nearest-name.js'
import {type Decimal, multiply, parseDecimal, powerOfTen} from '../text/decimal.js'
import {type Clause, type Operator, type Query, QueryError} from './query.js'
import {aboutOf, subjects} from './subjects.js'

const OPERATORS: readonly Operator[] = ['!=', '<=', '>=', '=', '<', '>', '~']
const ORDERED = new Set<Operator>(['<', '<=', '>', '>='])

/**
 * Reads a query: clauses joined by `&`, each `subject`, or `subject operator value`. A value is a number with an optional unit
 * (`1e12 IRR`, `۵ km`), a word, or anything in double quotes. Throws a QueryError that says where and what was expected.
 */
export function parseQuery(query: string): Query {
  const clauses: Clause[] = []
  let at = 0
  for (const part of splitClauses(query)) {
    clauses.push(readClause(query, part, at))
    at += part.length + 1
  }
  return clauses
}

/** Parts between `&`, those in quotes left whole. */
function splitClauses(query: string): string[] {
  const parts: string[] = []
  let quoted = false
  let from = 0
  for (let at = 0; at < query.length; at++) {
    if (query[at] === '"') quoted = !quoted
    else if (query[at] === '&' && !quoted) {
      parts.push(query.slice(from, at))
      from = at + 1
    }
  }
  if (quoted) throw new QueryError('a quotation mark has no partner', query, query.lastIndexOf('"'))
  return [...parts, query.slice(from)]
}

function readClause(query: string, part: string, start: number): Clause {
  const at = start + part.length - part.trimStart().length
  const [subject = ''] = /^(?:x-[a-z][a-z0-9-]*|[A-Za-z_][A-Za-z0-9_]*)/.exec(part.trimStart()) ?? []
  if (subject === '') throw new QueryError(`expected a subject (${subjects.slice(0, 5).join(', ')}, …)`, query, at)
  const about = aboutOf(subject)
  if (about === undefined) {
    const near = nearestName(subject, subjects)
    throw new QueryError(`there is no subject "${subject}"${near ? ` (did you mean "${near}"?)` : ''}`, query, at)
  }
  const rest = part.trimStart().slice(subject.length)
  if (rest.trim() === '') return {about, subject, at}
  const afterSubject = at + subject.length + (rest.length - rest.trimStart().length)
  const operator = OPERATORS.find((one) => rest.trimStart().startsWith(one))
  if (operator === undefined)
    throw new QueryError(`expected an operator (${OPERATORS.join(' ')}) or &`, query, afterSubject)
  const value = rest.trimStart().slice(operator.length).trim()
  const valueAt = afterSubject + operator.length
  if (value === '') throw new QueryError(`expected a value after "${operator}"`, query, valueAt)
  if (value.startsWith('"')) return {about, subject, at, test: {operator, value: value.replace(/^"|"$/g, '')}}
  const number = readNumber(value)
  if (number) return {about, subject, at, test: {operator, value, ...number}}
  if (about === 'kind' && operator !== '~' && !isDate(value))
    throw new QueryError(`expected a number after "${operator}", found "${value}"`, query, valueAt + 1)
  if (ORDERED.has(operator) && !isDate(value))
    throw new QueryError(`"${operator}" compares numbers and dates, not "${value}"`, query, afterSubject)
  return {about, subject, at, test: {operator, value}}
}

/** A decimal, Persian digits and separators of thousands included, with an exponent or not, and the unit after it. */
function readNumber(value: string): {number: Decimal; unit?: string} | undefined {
  const plain = toAsciiDigits(value)
    .replace(/(?<=\d)[_\u066c](?=\d)/g, '')
    .replace('\u066b', '.')
  const [, digits, exponent, unit] = /^([+-]?\d+(?:\.\d+)?)(?:[eE]\+?(\d{1,2}))?(?:\s+(\S.*)|(%))?$/.exec(plain) ?? []
  const decimal = digits === undefined ? undefined : parseDecimal(digits.replace(/^\+/, ''))
  if (!decimal || isDate(value)) return undefined
  const number = exponent === undefined ? decimal : multiply(decimal, powerOfTen(Number(exponent)))
  return {number, ...(unit !== undefined && {unit})}
}

/** A day, month or year with hyphens, as `iso` and `published` have them. */
const isDate = (value: string): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/.test(value)
