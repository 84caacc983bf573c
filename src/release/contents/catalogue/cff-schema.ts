import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {packageRoot} from '../../../pipeline/package-root.js'

let schema: {readonly definitions: {readonly 'license-enum': {readonly enum: readonly string[]}}} | undefined

/** The schema of the Citation File Format 1.2.0 (schema/cff), read once. */
export function cffSchema(): NonNullable<typeof schema> {
  schema ??= JSON.parse(readFileSync(join(packageRoot(), 'schema', 'cff', '1.2.0.schema.json'), 'utf8'))
  return schema!
}

/** Whether the format knows a licence: SPDX identifiers as of 2021. */
export const isCffLicense = (id: string): boolean => cffSchema().definitions['license-enum'].enum.includes(id)
