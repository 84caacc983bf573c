import {exists, gregorianDay, isGregorianDay} from './calendar.js'
import type {RecordCheck} from './check.js'
import {quoted} from './spans.js'

type Codes = 'fact/interval-backwards' | 'fact/iso-differs' | 'fact/no-such-day'

/** Dates exist, intervals run forwards, and a full date is the Gregorian day that `iso` says. */
export const factDates: RecordCheck<Codes> = {
  codes: ['fact/no-such-day', 'fact/interval-backwards', 'fact/iso-differs'],
  run({record: {facts}}, flaw) {
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
      if (iso === null) continue
      const days = iso.split('/')
      if (!days.every(isGregorianDay)) {
        flaw('fact/no-such-day', `/facts/${i}/iso`, `${it()} has iso ${iso}, but there is no such day.`)
        continue
      }
      const [first = '', last = first] = days
      if (!first.startsWith('-') && !last.startsWith('-') && first > last) {
        flaw('fact/interval-backwards', `/facts/${i}/iso`, `${it()} has iso ${iso}, which ends before it begins.`)
      }
      const day = sound && fact.value !== null ? gregorianDay(calendar, fact.value) : undefined
      if (day === undefined || day === iso) continue
      flaw(
        'fact/iso-differs',
        `/facts/${i}/iso`,
        `${it()} is ${fact.value} in the ${calendar} calendar, that is ${day}, but iso is ${iso}.`,
        {expected: day, actual: iso, related: [`/facts/${i}/value`]},
      )
    }
  },
}
