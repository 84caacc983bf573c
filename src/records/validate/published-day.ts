import {isGregorianDay} from './calendar.js'
import type {RecordCheck} from './check.js'

/** The day of publication exists. */
export const publishedDay: RecordCheck<'record/no-such-day'> = {
  codes: ['record/no-such-day'],
  run({record: {published_at: published}}, flaw) {
    const [, day] = /^(\d{4}-\d\d-\d\d)(?:T|$)/.exec(published ?? '') ?? []
    if (day === undefined || isGregorianDay(day)) return
    flaw(
      'record/no-such-day',
      '/published_at',
      `published_at is ${published}, but there is no ${day} in the Gregorian calendar.`,
    )
  },
}
