/** The zone of dataset.json's `time_zone`, where it names none: that of the news in Persian. */
export const defaultTimeZone = 'Asia/Tehran'

/** A time with its offset from UTC: `2024-05-20T20:45:00Z`, `…+03:30`. */
const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The day of `published_at` in a time zone (IANA name), as ISO 8601: 20:45 UTC is the next day in Tehran, with summer
 * time as it was kept until 2022. What has no offset is taken as written. Null where nothing is known.
 * Throws a RangeError for a zone that does not exist.
 */
export function dayInZone(publishedAt: string | null, timeZone: string): string | null {
  if (publishedAt === null) return null
  const time = MOMENT.test(publishedAt) ? Date.parse(publishedAt.replace(' ', 'T')) : Number.NaN
  return Number.isNaN(time) ? publishedAt.slice(0, 10) : formatOf(timeZone).format(time)
}

/** Sweden writes dates as ISO 8601 does. Made once for each zone: that takes longer than a thousand uses. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('sv-SE', {timeZone, year: 'numeric', month: '2-digit', day: '2-digit'})
  formats.set(timeZone, format)
  return format
}
