import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js'
import {datasetSchema, type JsonSchema, manifestSchema} from '../schemas.js'

const compiled = new Map<JsonSchema, ValidateFunction>()

/** The validator of a schema, compiled once in a process. It reports every error, not the first. */
export function compile(schema: JsonSchema): ValidateFunction {
  let validate = compiled.get(schema)
  if (!validate) {
    // That the schemas are themselves valid is for the tests: asking here would take longer than the first articles.
    const ajv = new Ajv2020({
      allErrors: true,
      allowUnionTypes: true,
      strictTypes: false,
      meta: false,
      validateSchema: false,
    })
    if (schema === manifestSchema) ajv.addSchema(datasetSchema)
    validate = ajv.compile(schema)
    compiled.set(schema, validate)
  }
  return validate
}
