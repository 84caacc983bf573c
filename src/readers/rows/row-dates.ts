import {counted} from '../../diagnostic/counted.js'
import {type Diagnostic, diagnostic, type Place, type Report} from '../../diagnostic/diagnostic.js'
import type {Metadata} from '../../document/article.js'
import type {Source} from '../reader.js'
import type {Columns} from './columns.js'
import {ambiguousDate, dayPlace, readDate} from './date.js'

/** Reads the dates of the rows of one file, and looks out for columns whose order of day and month is a guess. */
export interface RowDates {
  /** What the columns say of the days of an article. A date that cannot be read, or that is ambiguous, is a warning, and null. */
  read(columns: Columns, place: Place): Partial<Metadata>
  /** To be called after the last row: an order of day and month that was a guess is reported. */
  end(): void
}

/** Begins with no row. */
export function rowDates(source: Source, report: Report): RowDates {
  /** The first date of each kind, and how many there are of those that have two readings. */
  const found: Partial<Record<'first' | 'second' | 'either', string>> = {}
  let guessed = 0
  const isGuess = source.date_order === undefined && !source.presetFields

  const dateOf = (value: string | undefined, place: Place): string | null | undefined => {
    if (value === undefined) return undefined
    const moment = readDate(value, source)
    const kind = isGuess ? dayPlace(value) : undefined
    if (kind !== undefined) {
      found[kind] ??= value.slice(0, 80)
      if (kind === 'either') guessed++
    }
    if (moment === undefined) report(unread(value, source, place))
    return moment ?? null
  }

  return {
    read(columns, place) {
      const published = dateOf(columns.published_at, place)
      const updated = dateOf(columns.updated_at, place)
      return {
        ...(published !== undefined && {publishedAt: published}),
        ...(updated !== undefined && {updated_at: updated}),
      }
    },
    end() {
      const {first, second, either} = found
      if (either === undefined || (first !== undefined && second === undefined)) return
      const dates = `${counted(guessed, 'date')} such as ${JSON.stringify(either)} ${guessed === 1 ? 'was' : 'were'} read with the day first`
      const why =
        second === undefined
          ? 'no date of the file shows whether day or month comes first'
          : `${JSON.stringify(second)} has the month first`
      report(diagnostic('input/guessed-date-order', `${dates}, but ${why}.`, {file: source.name}))
    },
  }
}

function unread(value: string, source: Source, place: Place): Diagnostic {
  const quoted = JSON.stringify(value.slice(0, 80))
  if (ambiguousDate(value, source) !== undefined) {
    const yearFirst = readDate(value, {...source, date_order: 'year-first'})
    const message = `${quoted} is ambiguous: it does not show which number is the year${yearFirst === undefined ? '' : ` (with the year first it is ${yearFirst})`}.`
    return diagnostic('input/ambiguous-date', message, place)
  }
  const found = diagnostic('input/unreadable-date', `${quoted} is not a date that khabar can read.`, place)
  if (source.date_order === 'month-first' || dayPlace(value) !== 'second') return found
  return {
    ...found,
    message: `${quoted} cannot be read with the day first: it seems to have the month first.`,
    help: 'Set "date_order": "month-first" for this input in dataset.json or in the --fields file; until then it is null.',
  }
}
