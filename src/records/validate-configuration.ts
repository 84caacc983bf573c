import type {Report} from '../diagnostic/diagnostic.js'
import {datasetSchema} from './schemas.js'
import type {DatasetConfiguration} from './types.js'
import {compile} from './validate/compile.js'
import {reportSchemaErrors, schemaCodes} from './validate/schema-flaws.js'
import {reportFlaw} from './validate.js'

/** Every code that dataset.json can have. */
export const configurationCodes = [...schemaCodes, 'configuration/ratios', 'configuration/time-zone'] as const

/** Shares are typed by hand: 0.8 + 0.1 + 0.1 is not 1 in binary. */
const TOLERANCE = 1e-9

/** Whether a value is a valid dataset.json. Every flaw is reported with its JSON pointer. */
export function validateConfiguration(value: unknown, report: Report): value is DatasetConfiguration {
  const flaw = reportFlaw(undefined, report)
  const validate = compile(datasetSchema)
  const sound = validate(value) || reportSchemaErrors(validate.errors ?? [], datasetSchema, value, 'dataset.json', flaw)
  if (!sound) return false
  const {train, validation, test} = (value as DatasetConfiguration).splits.ratios
  const sum = train + validation + test
  if (Math.abs(sum - 1) > TOLERANCE) {
    const message = `splits.ratios add up to ${Number(sum.toPrecision(12))} (${train} + ${validation} + ${test}), expected 1.`
    flaw('configuration/ratios', '/splits/ratios', message)
    return false
  }
  const {time_zone} = value as DatasetConfiguration
  if (time_zone !== undefined && !isTimeZone(time_zone)) {
    flaw('configuration/time-zone', '/time_zone', `time_zone is ${time_zone}, which no time zone is called.`)
    return false
  }
  return !validate.errors
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
