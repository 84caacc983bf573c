import type {Code} from '../diagnostic/codes.js'
import {diagnostic, type Place, type Report} from '../diagnostic/diagnostic.js'
import {textOf} from '../text/text.js'
import {schemaLabels} from './labels.js'
import {type JsonSchema, recordSchemas} from './schemas.js'
import type {ArticleRecord} from './types.js'
import type {Flaw} from './validate/check.js'
import {recordChecks} from './validate/checks.js'
import {compile, passes} from './validate/compile.js'
import {reportSchemaErrors, schemaCodes} from './validate/schema-flaws.js'

/** Whether a value is a valid record. Every flaw is reported, with the record's id and a JSON pointer. */
export type RecordValidator = (value: unknown, report: Report) => value is ArticleRecord

/** What a validator must know of the dataset. */
export interface ValidatorOptions {
  /** Entity labels that the dataset declares besides the six. */
  readonly labels?: readonly string[]
}

/** Every code that a record's validation can report. */
export const validationCodes: readonly Code[] = [
  'schema/unknown-version',
  ...schemaCodes,
  ...recordChecks.flatMap(({codes}) => codes),
]

/** A validator of single records: first the schema of the record's own version, then the checks that no schema can express. */
export function createValidator({labels = []}: ValidatorOptions = {}): RecordValidator {
  const known: ReadonlySet<string> = new Set([...schemaLabels, ...labels])
  return (value, report): value is ArticleRecord => {
    let valid = true
    const id = idOf(value)
    const flaw = reportFlaw(id, (found) => {
      valid = false
      report(found)
    })
    const schema = schemaOf(value, flaw)
    if (!schema) return false
    const validate = passes(schema, value) ? undefined : compile(schema)
    if (validate && !validate(value) && !reportSchemaErrors(validate.errors ?? [], schema, value, 'the record', flaw))
      return false
    const record = value as ArticleRecord
    const subject = {record, text: textOf(record.text), labels: known}
    for (const {run} of recordChecks) run(subject, flaw)
    return valid
  }
}

/** A flaw as a diagnostic with its place. */
export const reportFlaw =
  (id: string | undefined, report: Report): Flaw =>
  (code, pointer, message, {start, end, help, expected, actual, related} = {}) => {
    const record = id !== undefined && {id}
    const place: Place = {
      ...record,
      pointer,
      ...(start !== undefined && {start}),
      ...(end !== undefined && {end}),
    }
    const details = {
      ...(expected !== undefined && {expected}),
      ...(actual !== undefined && {actual}),
      ...(related && {related: related.map((pointer) => ({...record, pointer}))}),
    }
    report({...diagnostic(code, message, place, details), ...(help !== undefined && {help})})
  }

/** The schema of the version that a record names; that of this version where it names none, so that the schema says so. */
function schemaOf(value: unknown, flaw: Flaw): JsonSchema | undefined {
  const version =
    typeof value === 'object' && value !== null ? (value as Partial<ArticleRecord>).schema_version : undefined
  if (typeof version !== 'string') return Object.values(recordSchemas).at(-1)
  const schema = Object.hasOwn(recordSchemas, version) ? recordSchemas[version] : undefined
  if (!schema) {
    const versions = Object.keys(recordSchemas).join(', ')
    flaw(
      'schema/unknown-version',
      '/schema_version',
      `schema_version is ${JSON.stringify(version)}; this version of khabar reads ${versions}.`,
    )
  }
  return schema
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null ? (value as Partial<ArticleRecord>).id : undefined
  return typeof id === 'string' ? id : undefined
}
