import type {ErrorObject} from 'ajv/dist/2020.js'
import type {Code} from '../../diagnostic/codes.js'
import type {JsonSchema} from '../schemas.js'
import type {Flaw} from './check.js'
import {fieldSchema, ruleOf} from './field-schema.js'
import {nearestName} from './nearest-name.js'
import {escapeStep, nameOf, stepsOf, valueAt} from './pointer.js'
import {shortened} from './spans.js'

/** Every code that a schema can give. */
export const schemaCodes = [
  'schema/missing-field',
  'schema/unknown-field',
  'schema/wrong-type',
  'schema/unknown-value',
  'schema/wrong-form',
  'fact/wrong-for-kind',
] as const satisfies readonly Code[]
export type SchemaCode = (typeof schemaCodes)[number]

/** Flaws after which the checks between fields would stumble: they rely on fields that are there, and of their type. */
const unsound: ReadonlySet<SchemaCode> = new Set(['schema/missing-field', 'schema/wrong-type'])

/**
 * Says what ajv found in the words of khabar: what is there, and what was expected. `whole` is the name of the
 * document. Returns whether the form is sound enough for the checks between fields.
 */
export function reportSchemaErrors(
  errors: readonly ErrorObject[],
  root: JsonSchema,
  value: unknown,
  whole: string,
  flaw: Flaw<SchemaCode>,
): boolean {
  let sound = true
  // A rule between fields says once more what the field's own schema has said.
  const ruleFor = ({instancePath, schemaPath}: ErrorObject) => ruleOf(root, instancePath, schemaPath)
  const said = new Set(errors.filter((error) => ruleFor(error) === undefined).map(({instancePath}) => instancePath))
  for (const error of errors) {
    const {keyword, instancePath: pointer} = error
    // Only says that a rule failed, which the errors inside it say better.
    if (keyword === 'if') continue
    const rule = ruleFor(error)
    if (rule !== undefined && said.has(pointer)) continue
    const name = nameOf(pointer, whole)
    const found = shown(valueAt(value, pointer))
    if (rule !== undefined) {
      flaw('fact/wrong-for-kind', pointer, `${name} is ${found}, ${kindOf(value, pointer)}.`, {help: rule})
      continue
    }
    const [code, at, message] = wording(error, name, found, root)
    if (unsound.has(code) || keyword === 'minimum') sound = false
    flaw(code, at, message)
  }
  return sound
}

function wording(error: ErrorObject, name: string, found: string, root: JsonSchema): [SchemaCode, string, string] {
  const {keyword, instancePath: pointer, params} = error
  const schema = fieldSchema(root, pointer)
  switch (keyword) {
    case 'required': {
      const field = String(params.missingProperty)
      const meaning = expected(fieldSchema(root, `${pointer}/${escapeStep(field)}`))
      return ['schema/missing-field', pointer, `${name} lacks the field ${JSON.stringify(field)}.${meaning}`]
    }
    case 'additionalProperties': {
      const field = String(params.additionalProperty)
      const known = Object.keys(schema?.properties ?? {})
      const near = nearestName(field, known)
      const advice = near ? ` Did you mean ${JSON.stringify(near)}?` : ` The known fields are ${known.join(', ')}.`
      const at = `${pointer}/${escapeStep(field)}`
      return [
        'schema/unknown-field',
        at,
        `${name} has a field ${JSON.stringify(field)} that is not in the schema.${advice}`,
      ]
    }
    case 'type':
      return [
        'schema/wrong-type',
        pointer,
        `${name} is ${found}, expected ${typeNames(params.type)}.${pointer && expected(schema)}`,
      ]
    case 'enum':
    case 'const': {
      const allowed: readonly unknown[] =
        keyword === 'enum' ? (params.allowedValues as unknown[]) : [params.allowedValue]
      const near = /^"/.test(found)
        ? nearestName(
            JSON.parse(found) as string,
            allowed.filter((one) => typeof one === 'string'),
          )
        : undefined
      const advice = near ? ` Did you mean ${JSON.stringify(near)}?` : ''
      const [only, ...others] = allowed.map((one) => (one === null ? 'null' : String(one)))
      const list = others.length === 0 ? only : `one of ${[only, ...others].join(', ')}`
      return ['schema/unknown-value', pointer, `${name} is ${found}, expected ${list}.${advice}`]
    }
    default:
      return ['schema/wrong-form', pointer, `${name} is ${found}, which ${complaint(error)}.${expected(schema)}`]
  }
}

function complaint({keyword, params, message}: ErrorObject): string {
  switch (keyword) {
    case 'pattern':
      return 'does not have the required form'
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return `must not be shorter than ${params.limit}`
    case 'maxLength':
    case 'maxItems':
      return `must not be longer than ${params.limit}`
    case 'minimum':
      return `must not be below ${params.limit}`
    case 'maximum':
      return `must not be above ${params.limit}`
    case 'uniqueItems':
      return `has the same value at ${params.j} and ${params.i}`
    default:
      return message ?? keyword
  }
}

/** What a field is meant to hold. */
const expected = (schema: JsonSchema | undefined): string =>
  schema?.description ? ` Expected: ${schema.description}` : ''

const names: Readonly<Record<string, string>> = {
  integer: 'an integer',
  number: 'a number',
  string: 'a string',
  array: 'a list',
  object: 'an object',
  boolean: 'true or false',
  null: 'null',
}

const typeNames = (types: string | readonly string[]): string =>
  (typeof types === 'string' ? [types] : types).map((type) => names[type] ?? type).join(' or ')

/** A value as it is in the file, cut where it is long. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length === 0 ? 'an empty object' : 'an object'
  return JSON.stringify(typeof value === 'string' ? shortened(value, 60) : value) ?? 'nothing'
}

/** What kind of fact a pointer lies in. */
function kindOf(value: unknown, pointer: string): string {
  const kind = valueAt(value, `/${stepsOf(pointer).slice(0, 2).map(escapeStep).join('/')}/kind`)
  return `which is not allowed in a fact of kind ${typeof kind === 'string' ? kind : shown(kind)}`
}
