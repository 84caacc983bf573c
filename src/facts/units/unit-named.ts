import {fold} from '../../persian/fold.js'
import {type Decimal, decimal, multiply, powerOfTen} from '../../text/decimal.js'
import currencies from './currencies.json' with {type: 'json'}
import english from './english-units.json' with {type: 'json'}
import measures from './measures.json' with {type: 'json'}
import percentSigns from './percent-signs.json' with {type: 'json'}
import periods from './periods.json' with {type: 'json'}

/** A unit as facts have it (UCUM, %, toman, rial, ISO 4217), and how many of it one of the named unit is: a decade is 10 `a`. */
export interface NamedUnit {
  readonly unit: string
  readonly scale: Decimal
}

/** A name as a key: letters folded, ZWNJ a space, Latin letters small. */
const key = (name: string): string =>
  fold(name, 'search')
    .replace(/[\s\u200c]+/g, ' ')
    .trim()
    .toLowerCase()

let named: ReadonlyMap<string, NamedUnit> | undefined

/** The unit of a name as people write it, in Persian or English, singular or plural, or of a sign; undefined for an unknown one. */
export function unitNamed(name: string): NamedUnit | undefined {
  named ??= tableOfNames()
  // UCUM tells MW from mW: a code is taken as it is written before any name.
  return named.get(name) ?? named.get(key(name))
}

/** Whether money can have this unit: toman, rial or a currency's code. */
export const isMoneyUnit = (unit: string): boolean => /^(?:toman|rial|[A-Z]{3})$/.test(unit)

function tableOfNames(): ReadonlyMap<string, NamedUnit> {
  const table = new Map<string, NamedUnit>()
  const one = decimal(1)
  const add = (name: string, unit: string, scale = one) => {
    if (!table.has(key(name))) table.set(key(name), {unit, scale})
    if (!table.has(unit)) table.set(unit, {unit, scale: one})
  }
  const cents = new Set(currencies.cents)
  for (const [name, [unit = '', currency]] of Object.entries(currencies.names) as [string, string[]][]) {
    const hundredth = '0.01' as Decimal
    add(name, unit, name === currencies.trillions ? powerOfTen(12) : cents.has(name) ? hundredth : one)
    for (const code of [unit, currency ?? unit]) add(code, code)
  }
  for (const [name, unit] of Object.entries(percentSigns)) add(name, unit)
  for (const [name, unit] of Object.values(measures).flatMap((list) => Object.entries(list))) add(name, unit)
  for (const [name, [unit, factor]] of Object.entries(periods)) add(name, String(unit), decimal(Number(factor)))
  for (const [name, [unit, factor = 1]] of Object.entries(english) as [string, [string, number?]][]) {
    add(name, unit, decimal(factor))
    add(`${name}s`, unit, decimal(factor))
  }
  return table
}

/** A number of a named unit in the unit that facts have. */
export const inUnit = (number: Decimal, {scale}: NamedUnit): Decimal => multiply(number, scale)
