import {isPlaceholder} from '../../../records/placeholders.js'
import {datasetSchema, type JsonSchema} from '../../../records/schemas.js'

/** A question of a datasheet or data statement, with the makers' answer or what khabar knows itself. */
export interface Answered {
  readonly key: string
  readonly question: string
  /** Undefined where neither says anything. */
  readonly answer: string | undefined
}

/** The part of the schema of dataset.json at some steps of properties. Throws where there is none. */
export function schemaAt(...steps: readonly string[]): JsonSchema {
  let schema = datasetSchema
  for (const step of steps) {
    const next = schema.properties?.[step]
    if (!next) throw new TypeError(`dataset.schema.json has no property ${steps.join('.')}`)
    schema = next
  }
  return schema
}

/** The questions of a schema's object, in order, with their answers: what was said first, else what is known; a placeholder says nothing. */
export const answersTo = (
  schema: JsonSchema,
  said: Readonly<Record<string, string | undefined>>,
  known: Readonly<Record<string, string | undefined>>,
): readonly Answered[] =>
  Object.entries(schema.properties ?? {}).map(([key, {description = ''}]) => {
    const own = said[key]
    return {key, question: description, answer: own !== undefined && !isPlaceholder(own) ? own : known[key]}
  })

/** Several statements as one text; undefined where there are none, or placeholders alone. */
export function statements(...said: readonly (string | readonly string[] | undefined)[]): string | undefined {
  const all = said.flat().filter((one): one is string => one !== undefined && !isPlaceholder(one))
  return all.length > 0 ? all.join(' ') : undefined
}
