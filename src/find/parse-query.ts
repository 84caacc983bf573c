import {parseNumeral} from '../facts/numerals/parse-numeral.js'
import {inUnit, isMoneyUnit, unitNamed} from '../facts/units/unit-named.js'
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
  if (subject === '') {
    const words = part.trim()
    // Words to search for, as one would give them to a search engine.
    const search = /^[\p{L}"]/u.test(words) ? `; to find words, write text ~ ${words}` : ''
    throw new QueryError(`expected a subject (${subjects.slice(0, 5).join(', ')}, …)${search}`, query, at)
  }
  const about = aboutOf(subject)
  if (about === undefined) {
    const near = nearestName(subject, subjects)
    throw new QueryError(`there is no subject "${subject}"${near ? ` (did you mean "${near}"?)` : ''}`, query, at)
  }
  const rest = part.trimStart().slice(subject.length)
  if (rest.trim() === '') return {about, subject, at}
  const afterSubject = at + subject.length + (rest.length - rest.trimStart().length)
  const operator = OPERATORS.find((one) => rest.trimStart().startsWith(one))
  if (operator === undefined) refuseJoiner(query, rest.trim(), afterSubject)
  if (operator === undefined)
    throw new QueryError(`expected an operator (${OPERATORS.join(' ')}) or &`, query, afterSubject)
  const value = rest.trimStart().slice(operator.length).trim()
  const valueAt = afterSubject + operator.length
  refuseJoiner(query, value, afterSubject + rest.trimStart().indexOf(value, operator.length))
  if (value === '') throw new QueryError(`expected a value after "${operator}"`, query, valueAt)
  if (value.startsWith('"')) return {about, subject, at, test: {operator, value: value.replace(/^"|"$/g, '')}}
  const found = readNumber(value)
  const unit = found?.number.unit
  if (subject === 'money' && unit !== undefined && !isMoneyUnit(unit)) {
    const message = `there is no currency "${found!.name}"; write toman, rial or a code of ISO 4217 (IRR, USD)`
    // the spaces within the name may be written otherwise
    throw new QueryError(message, query, query.indexOf(found!.name.split(' ')[0]!, valueAt))
  }
  if (found) return {about, subject, at, test: {operator, value, ...found.number}}
  if (about === 'kind' && operator !== '~' && !isDate(value))
    throw new QueryError(`expected a number after "${operator}", found "${value}"`, query, valueAt + 1)
  if (ORDERED.has(operator) && !isDate(value))
    throw new QueryError(`"${operator}" compares numbers and dates, not "${value}"`, query, afterSubject)
  return {about, subject, at, test: {operator, value}}
}

/** A word or mark that other languages join conditions by, and what comes next. */
const JOINER = /(?<!\S)(or|and|not|\|\|?|&&)\s+(\S+)/i

/** Throws where something other than `&` joins conditions; in a value of words (Tom and Jerry) only where a subject comes next. */
function refuseJoiner(query: string, value: string, start: number): void {
  const match = JOINER.exec(value.replace(/"[^"]*"/g, ({length}) => '"'.repeat(length)))
  if (!match) return
  const [, joiner = '', next = ''] = match
  const [subject = ''] = /^[\w-]+/.exec(next) ?? []
  const isOfWords = match.index > 0 && !/^["\d\u06f0-\u06f9]/.test(value)
  if (isOfWords && aboutOf(subject) === undefined) return
  const message = `"${joiner}" does not join conditions: they are joined by & only, and all of them must hold; search once for each alternative, or write a value with this word in quotation marks`
  throw new QueryError(message, query, start + match.index)
}

/**
 * A number and the unit after it. The number has Persian digits or others, separators of thousands, an exponent, or words (۵ میلیارد);
 * the unit is that of facts, or its name as people write it: `name` is what the value says, empty without a unit.
 */
function readNumber(value: string): {number: {number: Decimal; unit?: string}; name: string} | undefined {
  if (isDate(value)) return undefined
  const [, sign, rest] = /^([$€£¥])\s*(\S.*)$/.exec(value) ?? []
  const words = (sign === undefined ? value : `${rest} ${sign}`).replace(/(?<=\S)([%٪$€£¥])$/, ' $1').split(/\s+/)
  for (let count = words.length; count > 0; count--) {
    const number = numberOf(words.slice(0, count).join(' '))
    if (!number) continue
    const name = words.slice(count).join(' ')
    if (name === '') return {number: {number}, name}
    const named = unitNamed(name)
    return {number: named ? {number: inUnit(number, named), unit: named.unit} : {number, unit: name}, name}
  }
  return undefined
}

function numberOf(string: string): Decimal | undefined {
  const plain = toAsciiDigits(string)
    .replace(/(?<=\d)[_,\u066c](?=\d{3})/g, '')
    .replace('\u066b', '.')
  const [, digits, exponent] = /^([+-]?\d+(?:\.\d+)?)(?:[eE]\+?(\d{1,2}))?$/.exec(plain) ?? []
  if (digits === undefined) {
    const value = parseNumeral(string)?.value
    return value == null ? undefined : parseDecimal(value)
  }
  const decimal = parseDecimal(digits.replace(/^\+/, ''))
  return decimal && exponent !== undefined ? multiply(decimal, powerOfTen(Number(exponent))) : decimal
}

/** A day, month or year with hyphens, as `iso` and `published` have them. */
const isDate = (value: string): boolean => /^\d{4}-\d{2}(?:-\d{2})?$/.test(value)
