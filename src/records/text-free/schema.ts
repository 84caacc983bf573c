import type {Report} from '../../diagnostic/diagnostic.js'
import {type JsonSchema, recordSchemas} from '../schemas.js'
import {compile} from '../validate/compile.js'
import {reportSchemaErrors} from '../validate/schema-flaws.js'
import {reportFlaw} from '../validate.js'
import type {TextFreeRecord} from './strip.js'

const SHA256 = {type: 'string', pattern: '^[0-9a-f]{64}$'}
const NULL = {type: 'null', description: 'Left out: the text is not in this release.'}
const NONE = {
  type: 'array',
  maxItems: 0,
  items: {type: 'string'},
  description: 'Left out: the text is not in this release.',
}

const derived = new Map<string, JsonSchema>()

/** The schema of records without text that were made of records of a version: that version's, with nothing where words are. */
function textFreeSchema(version: string): JsonSchema | undefined {
  const record = Object.hasOwn(recordSchemas, version) ? recordSchemas[version]! : undefined
  if (!record) return undefined
  const known = derived.get(version)
  if (known) return known
  const {properties = {}, required = [], $defs = {}} = record
  const bare = (name: string, field: string): Record<string, JsonSchema> => {
    const def = $defs[name]!
    return {[name]: {...def, properties: {...def.properties, [field]: NULL}}}
  }
  const absent = (field: string, schema: JsonSchema) => (field in properties ? {[field]: schema} : {})
  const schema: JsonSchema = {
    ...record,
    $id: record.$id!.replace('record', 'text-free-record'),
    title: 'TextFreeRecord',
    required: [...required, 'text_length', 'text_sha256', 'record_sha256'],
    properties: {
      ...properties,
      text: NULL,
      ...absent('summary', NULL),
      ...absent('tags', NONE),
      ...absent('authors', NONE),
      text_length: {type: 'integer', description: 'Code points of the text.'},
      text_sha256: {...SHA256, description: 'SHA-256 of the text in UTF-8.'},
      record_sha256: {...SHA256, description: 'SHA-256 of the whole record as compact JSON in UTF-8.'},
    },
    $defs: {
      ...$defs,
      ...('lemma' in ($defs.token?.properties ?? {}) ? bare('token', 'lemma') : {}),
      ...bare('entity', 'text'),
      ...bare('fact', 'text'),
      ...bare('item', 'text'),
      ...bare('edit', 'raw'),
    },
  }
  derived.set(version, schema)
  return schema
}

/** Whether a value is a valid record without text: its form, and every span inside the length of the text. */
export function validateTextFree(value: unknown, report: Report): value is TextFreeRecord {
  const {id, schema_version: version} = (value ?? {}) as Partial<TextFreeRecord>
  const flaw = reportFlaw(typeof id === 'string' ? id : undefined, report)
  const schema = typeof version === 'string' ? textFreeSchema(version) : undefined
  if (!schema) {
    flaw(
      'schema/unknown-version',
      '/schema_version',
      `schema_version is ${JSON.stringify(version)}, which this version of khabar does not read.`,
    )
    return false
  }
  const validate = compile(schema)
  if (!validate(value)) {
    reportSchemaErrors(validate.errors ?? [], schema, value, 'the record', flaw)
    return false
  }
  const record = value as TextFreeRecord
  let valid = true
  for (const list of ['sections', 'sentences', 'tokens', 'entities', 'facts', 'edits'] as const)
    for (const [i, {start, end}] of record[list].entries()) {
      if (start <= end && end <= record.text_length) continue
      valid = false
      flaw(
        'span/outside-text',
        `/${list}/${i}`,
        `${list}[${i}] is at ${start}–${end}, but the text ends at ${record.text_length}.`,
        {start, end},
      )
    }
  return valid
}
