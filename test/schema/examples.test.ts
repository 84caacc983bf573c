import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {schemaExamples} from '../../scripts/data/schema-examples.js'
import type {Code} from '../../src/diagnostic/codes.js'
import type {Diagnostic, Report} from '../../src/diagnostic/diagnostic.js'
import {createDatasetChecks, datasetCodes} from '../../src/records/dataset-checks.js'
import {valueAt} from '../../src/records/validate/pointer.js'
import {createValidator, validationCodes} from '../../src/records/validate.js'
import {configurationCodes, validateConfiguration} from '../../src/records/validate-configuration.js'
import {validateManifest} from '../../src/records/validate-manifest.js'

const folder = new URL('../../schema/examples/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, folder), 'utf8'))
const names = (kind: 'valid' | 'invalid') => readdirSync(new URL(kind, folder))

/** All that validation says of an example: of a record, a list of records, a dataset.json or a manifest.json. */
function findings(value: unknown): Diagnostic[] {
  const found: Diagnostic[] = []
  const report: Report = (diagnostic) => found.push(diagnostic)
  const records: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (typeof value === 'object' && value !== null && 'toolkit_version' in value) validateManifest(value, report)
  else if (typeof value === 'object' && value !== null && 'creators' in value) validateConfiguration(value, report)
  else {
    const validate = createValidator()
    const across = createDatasetChecks()
    for (const record of records) if (validate(record, report)) across.check(record, report)
  }
  return found
}

describe('valid', () => {
  test.each(names('valid'))('%s', (name) => {
    expect(findings(read(`valid/${name}`))).toEqual([])
  })
})

describe('invalid: exactly the code that the file is named after', () => {
  test.each(names('invalid'))('%s', (name) => {
    const value = read(`invalid/${name}`)
    const found = findings(value)
    expect([...new Set(found.map(({code}) => code))]).toEqual([name.replace('--', '/').replace('.json', '')])
    for (const {place, message, help} of found) {
      expect(message).not.toBe('')
      expect(help).toBeTruthy()
      // The pointer leads somewhere: into the record, or to the object that lacks a field.
      expect(valueAt(Array.isArray(value) ? value[1] : value, place?.pointer ?? '/nowhere')).not.toBeUndefined()
    }
  })
})

test('what is said of each invalid example: message, place, expected, actual and related places', async () => {
  const lines = names('invalid')
    .sort()
    .flatMap((name) => findings(read(`invalid/${name}`)).map((found) => `${JSON.stringify(found)}\n`))
  await expect(lines.join('')).toMatchFileSnapshot('findings.jsonl')
})

test('every code of validation has an invalid example', () => {
  const codes: readonly Code[] = [...validationCodes, ...datasetCodes, ...configurationCodes]
  const expected = [...new Set(codes)].map((code) => `${code.replace('/', '--')}.json`)
  expect(names('invalid').sort()).toEqual(expected.sort())
})

test('the examples are those that scripts/data/schema-examples.ts writes', () => {
  const written: Map<string, string> = schemaExamples()
  for (const [path, content] of written) expect(readFileSync(new URL(path, folder), 'utf8'), path).toBe(content)
  const files = (['valid', 'invalid'] as const).flatMap((kind) => names(kind).map((name) => `${kind}/${name}`))
  expect(files.sort()).toEqual([...written.keys()].sort())
})
