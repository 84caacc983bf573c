import type {Report} from '../diagnostic/diagnostic.js'
import {manifestSchema} from './schemas.js'
import type {ReleaseManifest} from './types.js'
import {compile} from './validate/compile.js'
import {reportSchemaErrors} from './validate/schema-flaws.js'
import {reportFlaw} from './validate.js'

/** Whether a value is a valid manifest.json of a release. Every flaw is reported with its JSON pointer. */
export function validateManifest(value: unknown, report: Report): value is ReleaseManifest {
  const validate = compile(manifestSchema)
  if (validate(value)) return true
  reportSchemaErrors(validate.errors ?? [], manifestSchema, value, 'manifest.json', reportFlaw(undefined, report))
  return false
}
