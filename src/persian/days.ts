/** Days as ISO 8601 strings (2023-08-03), in the Gregorian calendar; arithmetic in UTC, so that no time zone shifts them. */
const DAY = 86_400_000

/** The ISO day of a Gregorian year, month (1 to 12) and day; undefined where there is no such day. */
export function gregorianDay(year: number, month: number, day: number): string | undefined {
  if (year < 0 || year > 9999) return undefined
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined
}

export const addDays = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** 0 for Saturday, with which the Iranian week begins, to 6 for Friday. */
export const weekday = (iso: string): number => (new Date(`${iso}T00:00:00Z`).getUTCDay() + 1) % 7

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
