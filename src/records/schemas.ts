import dataset from '../../schema/v1/dataset.schema.json' with {type: 'json'}
import manifest from '../../schema/v1/manifest.schema.json' with {type: 'json'}
import record from '../../schema/v1/record.schema.json' with {type: 'json'}
import record10 from '../../schema/v1/record-1.0.schema.json' with {type: 'json'}
import record11 from '../../schema/v1/record-1.1.schema.json' with {type: 'json'}

/** A JSON Schema (2020-12), as far as khabar's own schemas use its keywords. */
export interface JsonSchema {
  readonly $id?: string
  readonly $ref?: string
  readonly $comment?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly else?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly items?: JsonSchema
  readonly allOf?: readonly JsonSchema[]
}

/** The schema of dataset.json. */
export const datasetSchema: JsonSchema = dataset
/** The schema of a release's manifest.json; refers to that of dataset.json. */
export const manifestSchema: JsonSchema = manifest
/** The schema of the record that this version writes. */
export const recordSchema: JsonSchema = record
/** Every schema of this version by what it describes: what `khabar validate --schema` prints. */
export const schemas = {record: recordSchema, dataset: datasetSchema, manifest: manifestSchema} as const

/** The version that this version writes, as in `schema_version`. */
export const schemaVersion = '1.2.0'

/** Every version of the record that can be read, with its schema. */
export const recordSchemas: Readonly<Record<string, JsonSchema>> = {
  '1.0.0': record10,
  '1.1.0': record11,
  [schemaVersion]: recordSchema,
}

/** Follows a `$ref` into the schema's own `$defs`; what is beside the reference overrides what it refers to. */
export function resolved(root: JsonSchema, schema: JsonSchema): JsonSchema {
  const name = schema.$ref?.startsWith('#/$defs/') ? schema.$ref.slice('#/$defs/'.length) : undefined
  if (name === undefined) return schema
  const target = root.$defs?.[name]
  if (!target) throw new TypeError(`the schema has no $defs/${name}`)
  return {...target, ...schema}
}
