import {formatInterval} from '../../persian/calendar.js'
import {toAsciiDigits} from '../../persian/digits.js'
import eras from '../../persian/eras.json' with {type: 'json'}
import {exists, isGregorianDay, sameDays, spokenDays} from './calendar.js'
import type {RecordCheck} from './check.js'
import {quoted} from './spans.js'

type Codes = 'fact/wrong-calendar' | 'fact/interval-backwards' | 'fact/iso-differs' | 'fact/no-such-day'

/** A year that news writes in the Persian calendar without an era: Gregorian only where the text says its number. */
const PERSIAN_YEAR = /^1[2-4]\d\d(-|$)/
const FOUR_DIGITS = /\d{4}/
/** 1,250 is a year of four digits too. */
const SEPARATORS = /[,.\u066c\u060c]/g
const eraNames = Object.keys(eras).filter((name) => name.length > 2)

/** Dates exist, intervals run forwards, and `value`, `min` and `max` are the Gregorian days that `iso` says. */
export const factDates: RecordCheck<Codes> = {
  codes: ['fact/wrong-calendar', 'fact/no-such-day', 'fact/interval-backwards', 'fact/iso-differs'],
  run({record: {facts, text}}, flaw) {
    for (let i = 0; i < facts.length; i++) {
      const fact = facts[i]!
      if (fact.kind !== 'date' || fact.calendar === null) continue
      const {calendar, iso} = fact
      const it = () => `facts[${i}] ${quoted(fact.text)}`
      let sound = true
      for (const field of ['value', 'min', 'max'] as const) {
        const value = fact[field]
        if (value === null || exists(calendar, value)) continue
        sound = false
        flaw(
          'fact/no-such-day',
          `/facts/${i}/${field}`,
          `${it()} has ${field} ${value}, which the ${calendar} calendar does not have.`,
        )
      }
      const said = fact.value ?? fact.min
      if (
        calendar === 'gregory' &&
        said !== null &&
        PERSIAN_YEAR.test(said) &&
        !saysYear(fact.text) &&
        !saysEra(text, said.slice(0, 4))
      ) {
        sound = false
        flaw(
          'fact/wrong-calendar',
          `/facts/${i}/${fact.value === null ? 'min' : 'value'}`,
          `${it()} is ${said} in the Gregorian calendar, a year that the text does not say.`,
        )
      }
      if (iso === null) continue
      const days = iso.split('/')
      if (!days.every(isGregorianDay)) {
        flaw('fact/no-such-day', `/facts/${i}/iso`, `${it()} has iso ${iso}, but there is no such day.`)
        continue
      }
      const [first = '', last = first] = days
      if (!first.startsWith('-') && !last.startsWith('-') && first > last) {
        flaw('fact/interval-backwards', `/facts/${i}/iso`, `${it()} has iso ${iso}, which ends before it begins.`)
        continue
      }
      const spoken = sound ? spokenDays(calendar, fact) : undefined
      if (spoken === undefined || sameDays(calendar, spoken, [first, last])) continue
      const expected = formatInterval(spoken)!
      flaw(
        'fact/iso-differs',
        `/facts/${i}/iso`,
        `${it()} is ${fact.value ?? `${fact.min} to ${fact.max}`} in the ${calendar} calendar, that is ${expected}, but iso is ${iso}.`,
        {expected, actual: iso, related: [`/facts/${i}/${fact.value === null ? 'min' : 'value'}`]},
      )
    }
  },
}

/** Whether the text has a year in four digits, or one in words with its era. */
const saysYear = (text: string): boolean =>
  FOUR_DIGITS.test(toAsciiDigits(text).replace(SEPARATORS, '')) || eraNames.some((name) => text.includes(name))

const gregorian = Object.entries(eras).flatMap(([name, calendar]) => (calendar === 'gregory' ? [name] : []))

/** Whether the article says elsewhere that the year is one of the Gregorian calendar: «۱۴۰۴ میلادی … شانزده اوت». */
function saysEra(text: string, year: string): boolean {
  const ascii = toAsciiDigits(text)
  return gregorian.some((era) => ascii.includes(`${year} ${era}`) || ascii.includes(year + era))
}
