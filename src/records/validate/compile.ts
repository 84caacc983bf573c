import {createRequire} from 'node:module'
import type {Ajv2020, Options, ValidateFunction} from 'ajv/dist/2020.js'
import {datasetSchema, type JsonSchema, manifestSchema} from '../schemas.js'
import {type Prepared, prepared} from './prepared.js'

const compiled = new Map<JsonSchema, ValidateFunction>()
const quick = new Map<JsonSchema, (value: unknown) => boolean>()

/** Whether a value passes a schema, decided at the first error: what most records need, in three quarters of the time. */
export function passes(
  schema: JsonSchema,
  value: unknown,
  from: Readonly<Record<string, Prepared>> = prepared,
): boolean {
  let validate = quick.get(schema)
  if (!validate) {
    validate = from[schema.$id ?? ''] ?? ajvOf(schema, false).compile(schema)
    quick.set(schema, validate)
  }
  return validate(value)
}

/** The validator of a schema, compiled once in a process. It reports every error, not the first. */
export function compile(schema: JsonSchema): ValidateFunction {
  let validate = compiled.get(schema)
  if (!validate) {
    validate = ajvOf(schema, true).compile(schema)
    compiled.set(schema, validate)
  }
  return validate
}

/** What khabar asks of ajv. That the schemas are themselves valid is for the tests: asking takes longer than the first articles. */
export const ajvOptions = {allowUnionTypes: true, strictTypes: false, meta: false, validateSchema: false} as const

type AjvModule = {readonly Ajv2020: new (options: Options) => Ajv2020}

// Loaded when it is first needed: it takes longer to load than a page to annotate.
const ajvClass = (): AjvModule['Ajv2020'] => (createRequire(import.meta.url)('ajv/dist/2020.js') as AjvModule).Ajv2020

/** The validator of another's schema, whose keywords and formats are not all known here: what it does not know it passes. */
export function compileForeign(schema: object): ValidateFunction {
  const Ajv = ajvClass()
  return new Ajv({allErrors: true, strict: false, validateFormats: false, meta: false, validateSchema: false}).compile(
    schema,
  )
}

function ajvOf(schema: JsonSchema, allErrors: boolean): Ajv2020 {
  const Ajv = ajvClass()
  const ajv = new Ajv({allErrors, ...ajvOptions})
  if (schema === manifestSchema) ajv.addSchema(datasetSchema)
  return ajv
}
