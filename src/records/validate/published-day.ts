import {isGregorianDay} from './calendar.js'
import type {RecordCheck} from './check.js'

const fields = ['published_at', 'updated_at'] as const

/** The days of publication and of the last change exist. */
export const publishedDay: RecordCheck<'record/no-such-day'> = {
  codes: ['record/no-such-day'],
  run({record}, flaw) {
    for (const field of fields) {
      const [found, day] = /^(\d{4}-\d\d-\d\d)(?:T|$)/.exec(record[field] ?? '') ?? []
      if (found === undefined || day === undefined || isGregorianDay(day)) continue
      const message = `${field} is ${record[field]}, but there is no ${day} in the Gregorian calendar.`
      flaw('record/no-such-day', `/${field}`, message)
    }
  },
}
