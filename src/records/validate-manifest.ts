import type {Report} from '../diagnostic/diagnostic.js'
import {manifestSchema} from './schemas.js'
import type {ReleaseManifest} from './types.js'
import {compile, passes} from './validate/compile.js'
import {preparedRelease} from './validate/prepared-release.js'
import {reportSchemaErrors} from './validate/schema-flaws.js'
import {reportFlaw} from './validate.js'

/** Whether a value is a valid manifest.json of a release. Every flaw is reported with its JSON pointer. */
export function validateManifest(value: unknown, report: Report): value is ReleaseManifest {
  if (passes(manifestSchema, value, preparedRelease)) return true
  const validate = compile(manifestSchema)
  if (validate(value)) return true
  reportSchemaErrors(validate.errors ?? [], manifestSchema, value, 'manifest.json', reportFlaw(undefined, report))
  return false
}
