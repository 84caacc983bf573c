import {datasetSchema, type JsonSchema, resolved} from '../schemas.js'
import {stepsOf} from './pointer.js'

/** The part of a schema that describes what a pointer points to, with the nearest description. */
export function fieldSchema(root: JsonSchema, pointer: string): JsonSchema | undefined {
  let base = root
  let schema: JsonSchema | undefined = root
  for (const step of stepsOf(pointer)) {
    schema = /^\d+$/.test(step) && schema.items ? schema.items : schema.properties?.[step]
    if (!schema) return undefined
    if (schema.$ref === 'dataset.schema.json') {
      base = datasetSchema
      schema = datasetSchema
    }
    schema = resolved(base, schema)
  }
  return schema
}

/**
 * The rule between fields that an error of ajv comes from, as its comment says it: the schema path tells its number
 * (`…allOf/3/then/…`), the pointer the object that it is a rule of.
 */
export function ruleOf(root: JsonSchema, pointer: string, schemaPath: string): string | undefined {
  const [, index] = /^#\/(?:\$defs\/\w+\/)?allOf\/(\d+)\/then\//.exec(schemaPath) ?? []
  if (index === undefined) return undefined
  const parent = pointer.slice(0, pointer.lastIndexOf('/'))
  return fieldSchema(root, parent)?.allOf?.[Number(index)]?.$comment
}
