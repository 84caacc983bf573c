import spdxCorrect from 'spdx-correct'
import parseSpdx from 'spdx-expression-parse'
import {counted} from '../diagnostic/counted.js'
import {isoDayOf} from '../persian/calendar.js'
import {toAsciiDigits} from '../persian/digits.js'
import {schemaLabels} from './labels.js'
import {isPlaceholder} from './placeholders.js'
import type {DatasetConfiguration} from './types.js'
import {isGregorianDay} from './validate/calendar.js'
import type {Flaw} from './validate/check.js'
import {escapeStep} from './validate/pointer.js'

/** Every code of the checks of dataset.json that no schema can express. */
export const configurationCheckCodes = [
  'configuration/ratios',
  'configuration/no-such-day',
  'configuration/unknown-license',
  'configuration/reserved-label',
  'configuration/path-outside',
  'configuration/time-zone',
  'configuration/placeholder',
] as const

type Check = (configuration: DatasetConfiguration, flaw: Flaw<(typeof configurationCheckCodes)[number]>) => void

/** Shares are typed by hand: 0.8 + 0.1 + 0.1 is not 1 in binary. */
const TOLERANCE = 1e-9

const ratios: Check = ({splits}, flaw) => {
  const {train, validation, test} = splits.ratios
  const sum = Number((train + validation + test).toPrecision(12))
  if (Math.abs(sum - 1) <= TOLERANCE) return
  const message = `splits.ratios add up to ${sum} (${train} + ${validation} + ${test}), expected 1.`
  flaw('configuration/ratios', '/splits/ratios', message, {expected: '1', actual: String(sum)})
}

const days: Check = ({date, splits, responsible_ai}, flaw) => {
  const written: [pointer: string, day: string | undefined][] = [
    ['/date', date],
    ['/splits/test_after', splits.test_after],
    ...(responsible_ai?.collection_timeframe ?? []).map((day, i): [string, string] => [
      `/responsible_ai/collection_timeframe/${i}`,
      day,
    ]),
  ]
  for (const [pointer, day] of written) {
    if (day === undefined) continue
    const gregorian = gregorianOf(day)
    if (gregorian !== undefined) {
      const message = `${day} looks like a day of the Persian calendar.`
      const help = `Write the Gregorian day: ${gregorian}.`
      flaw('configuration/no-such-day', pointer, message, {expected: gregorian, actual: day, help})
    } else if (!isGregorianDay(day)) {
      flaw('configuration/no-such-day', pointer, `${day} is not a day of the Gregorian calendar.`, {actual: day})
    }
  }
}

/** Years that nobody gives a dataset in the Gregorian calendar, and everybody does in the Persian one. */
const [FIRST_YEAR, LAST_YEAR] = [1300, 1500]

/** The Gregorian day of one that is written in the Persian calendar, with any digits and separators; else undefined. */
export function gregorianOf(written: string): string | undefined {
  const [, y, m, d] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(toAsciiDigits(written.trim())) ?? []
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  if (y === undefined || year < FIRST_YEAR || year > LAST_YEAR) return undefined
  return isoDayOf({calendar: 'persian', year, month, day})
}

const license: Check = (configuration, flaw) => {
  if (isSpdx(configuration.license)) return
  const meant = licenseMeant(configuration.license)
  const message = `license is ${JSON.stringify(configuration.license)}, which is not a valid SPDX expression.`
  const help = meant ? `Did you mean ${JSON.stringify(meant)}? Identifiers are listed at spdx.org/licenses.` : undefined
  flaw('configuration/unknown-license', '/license', message, {help, actual: configuration.license})
}

/** The identifier that was most likely meant by another spelling: "CC BY 4.0", "cc-by", "ODbL"; undefined where none is close. */
export function licenseMeant(written: string): string | undefined {
  // spdx-correct throws where there is nothing to correct.
  if (written.trim() === '') return undefined
  const corrected = spdxCorrect(written, {upgrade: false})
  if (corrected !== null) return corrected
  const name = written.trim().replace(/\s+/g, '-')
  const versions = ['4.0', '3.0', '2.0', '1.0'].flatMap((version) => [
    `${name}-${version}`,
    `${name.toUpperCase()}-${version}`,
  ])
  return versions.find(isSpdx)
}

function isSpdx(expression: string): boolean {
  try {
    parseSpdx(expression)
    return true
  } catch {
    return false
  }
}

const timeZone: Check = ({time_zone}, flaw) => {
  if (time_zone === undefined || isTimeZone(time_zone)) return
  flaw(
    'configuration/time-zone',
    '/time_zone',
    `time_zone is ${JSON.stringify(time_zone)}, which is not the name of a time zone.`,
  )
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const labels: Check = (configuration, flaw) => {
  for (const [i, label] of (configuration.labels ?? []).entries()) {
    if ((schemaLabels as readonly string[]).includes(label))
      flaw('configuration/reserved-label', `/labels/${i}`, `labels[${i}] is ${label}, which is built in.`)
  }
}

const paths: Check = ({inputs, plugins = [], guidelines, license_text}, flaw) => {
  const named = [
    ...inputs.map(({path}, i) => [`/inputs/${i}/path`, `inputs[${i}].path`, path] as const),
    // A release is made of what is in its folder: what runs in it belongs there too.
    ...plugins.map((path, i) => [`/plugins/${i}`, `plugins[${i}]`, path] as const),
    ['/guidelines', 'guidelines', guidelines] as const,
    ['/license_text', 'license_text', license_text] as const,
  ]
  for (const [pointer, name, path] of named) {
    if (path === undefined) continue
    const isOutside = path.split('/').includes('..') || /^[A-Za-z][A-Za-z+.-]*:/.test(path) || path.startsWith('~')
    if (isOutside) flaw('configuration/path-outside', pointer, `${name} is ${JSON.stringify(path)}.`, {actual: path})
  }
}

/** One finding for all of them: a new dataset has dozens, and each would say the same. */
const placeholder: Check = (configuration, flaw) => {
  const left = leaves(configuration, '').filter(([, text]) => isPlaceholder(text))
  const [first] = left
  if (!first) return
  const names = fieldsIn(left.map(([pointer]) => pointer)).join(', ')
  const [pointer, text] = first
  const message =
    left.length === 1
      ? `${names} is still ${JSON.stringify(text)}.`
      : `${left.length} fields still have the text of \`khabar init\`: ${names}.`
  flaw('configuration/placeholder', pointer, message)
}

/** Many answers to one form are named together. */
const FORMS: ReadonlySet<string> = new Set(['responsible_ai', 'datasheet', 'data_statement'])

/** The fields at pointers as people write them: `creators[0].name`, `datasheet (34 answers)`. */
function fieldsIn(pointers: readonly string[]): readonly string[] {
  const answers = new Map<string, number>()
  for (const pointer of pointers) {
    const [form = ''] = pointer.slice(1).split('/')
    const name = FORMS.has(form)
      ? form
      : pointer
          .slice(1)
          .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
          .replaceAll('/', '.')
    answers.set(name, (answers.get(name) ?? 0) + 1)
  }
  return [...answers].map(([name, count]) => (FORMS.has(name) ? `${name} (${counted(count, 'answer')})` : name))
}

function leaves(value: unknown, pointer: string): [pointer: string, text: string][] {
  if (typeof value === 'string') return [[pointer, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => leaves(part, `${pointer}/${escapeStep(name)}`))
}

/** Everything that is checked in a dataset.json whose form the schema has passed, in the order of the report. */
export const configurationChecks: readonly Check[] = [ratios, days, timeZone, license, labels, paths, placeholder]
