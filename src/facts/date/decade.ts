import {between, type Calendar, intervalOf} from '../../persian/calendar.js'
import type {Numeral} from '../numerals/numeral.js'
import w from '../words/spelling.json' with {type: 'json'}
import {type Finder, type Found, periodFields, type Reading} from './found.js'
import {eraAt} from './year.js'

/** دهه ۶۰, دهه هفتاد, دهه ۱۹۹۰, دهه ۹۰ میلادی, دهه‌های ۵۰ و ۶۰: three digits, as in TIMEX3 (136 is 1360 to 1369). */
export const findDecades: Finder = (reading, at) => {
  const {words, starting} = reading
  const plural = words[at + 1]?.text === w.pluralEzafe ? 2 : 1
  const found: Found[] = []
  for (let i = at + plural; ; ) {
    const numeral = starting.get(i)
    const decade = numeral && decadeOf(reading, numeral, found.length ? i : at)
    if (!decade) return found
    found.push(decade)
    if (words[decade.next]?.text !== w.and) return found
    i = decade.next + 1
  }
}

function decadeOf({words}: Reading, {form, value, next}: Numeral, first: number): Found | undefined {
  const number = Number(value)
  if (form !== 'cardinal' || !Number.isInteger(number) || number % 10 !== 0 || number < 10) return undefined
  const era = eraAt(words, next)
  const calendar: Calendar = era?.value ?? (number >= 1500 ? 'gregory' : 'persian')
  const year = number < 100 ? (calendar === 'gregory' ? 1900 : 1300) + number : number
  if (year < 1000 || year > 2100) return undefined
  const days = between(intervalOf({calendar, year}), intervalOf({calendar, year: year + 9}))
  return {first, next: era?.next ?? next, fields: periodFields(calendar, String(year / 10), days)}
}

/** قرن بیستم, قرن ۲۱, سده نوزدهم میلادی: two digits, as in TIMEX3 (the 20th is 19). */
export const findCenturies: Finder = ({words, starting}, at) => {
  const numeral = starting.get(at + 1)
  const number = Number(numeral?.value)
  if (!numeral || (numeral.form !== 'ordinal' && numeral.form !== 'cardinal')) return []
  if (!Number.isInteger(number) || number < 1 || number > 22) return []
  const era = eraAt(words, numeral.next)
  const calendar = era?.value ?? 'gregory'
  const first = (number - 1) * 100 + 1
  const days = between(intervalOf({calendar, year: first}), intervalOf({calendar, year: first + 99}))
  const value = String(number - 1).padStart(2, '0')
  return [{first: at, next: era?.next ?? numeral.next, fields: periodFields(calendar, value, days)}]
}
