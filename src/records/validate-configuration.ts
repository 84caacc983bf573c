import {codes} from '../diagnostic/codes.js'
import type {Report} from '../diagnostic/diagnostic.js'
import {configurationCheckCodes, configurationChecks, gregorianOf, licenseMeant} from './configuration-checks.js'
import {datasetSchema} from './schemas.js'
import type {DatasetConfiguration} from './types.js'
import type {Flaw} from './validate/check.js'
import {compile, passes} from './validate/compile.js'
import {valueAt} from './validate/pointer.js'
import {preparedRelease} from './validate/prepared-release.js'
import {reportSchemaErrors, schemaCodes} from './validate/schema-flaws.js'
import {reportFlaw} from './validate.js'

/** Every code that the content of dataset.json can have. */
export const configurationCodes = [...schemaCodes, ...configurationCheckCodes] as const

/** Whether a value is a valid dataset.json. Every flaw is reported with its JSON pointer; a warning leaves it valid. */
export function validateConfiguration(value: unknown, report: Report): value is DatasetConfiguration {
  let valid = true
  const flaw = reportFlaw(undefined, (found) => {
    if (found.severity === 'error') valid = false
    report(found)
  })
  const validate = passes(datasetSchema, value, preparedRelease) ? undefined : compile(datasetSchema)
  if (!validate || validate(value)) {
    for (const check of configurationChecks) check(value as DatasetConfiguration, flaw)
    return valid
  }
  reportSchemaErrors(validate.errors ?? [], datasetSchema, value, 'dataset.json', withHelp(value, flaw))
  return false
}

/** The advice for records, in the terms of dataset.json: its own schema, and what was most likely meant. */
function withHelp(value: unknown, flaw: Flaw): Flaw {
  return (code, pointer, message, details = {}) => {
    const help = details.help ?? adviceFor(code, pointer, valueAt(value, pointer))
    flaw(code, pointer, message, {...details, help})
  }
}

function adviceFor(code: keyof typeof codes, pointer: string, found: unknown): string | undefined {
  if (typeof found === 'string') {
    const gregorian = gregorianOf(found)
    if (gregorian !== undefined)
      return `That looks like a day of the Persian calendar. Write the Gregorian day: ${gregorian}.`
    const meant = pointer === '/license' ? licenseMeant(found) : undefined
    if (meant !== undefined)
      return `Did you mean ${JSON.stringify(meant)}? Identifiers are listed at spdx.org/licenses.`
    const path = /^\/inputs\/\d+\/path$/.test(pointer) && found.includes('\\') ? found.replaceAll('\\', '/') : undefined
    if (path !== undefined) return `Write / between folders: ${JSON.stringify(path)}.`
    if (/^\/inputs\/\d+\/path$/.test(pointer)) return codes['configuration/path-outside'].help
    if (pointer === '/doi') return 'Write the DOI without an address before it, such as 10.5281/zenodo.1234567.'
  }
  if (typeof found === 'number' && pointer.startsWith('/splits/ratios/') && found > 1)
    return `Write shares, not percentages: ${found / 100} for ${found} %.`
  if (code === 'schema/missing-field') return 'Add it; see `khabar validate --schema dataset`.'
  if (code === 'schema/wrong-type' || code === 'schema/wrong-form') return 'See `khabar validate --schema dataset`.'
  return undefined
}
