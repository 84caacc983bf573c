import {expect, test} from 'vitest'
import type {JsonSchema} from '../../src/records/schemas.js'
import {compile} from '../../src/records/validate/compile.js'
import {reportSchemaErrors} from '../../src/records/validate/schema-flaws.js'

/** The message for a value of the one field of a schema. */
function messageFor(field: object, value: unknown): string[] {
  const schema: JsonSchema = {type: 'object', properties: {a: field as JsonSchema}}
  const found: string[] = []
  const validate = compile(schema)
  expect(validate({a: value})).toBe(false)
  reportSchemaErrors(validate.errors ?? [], schema, {a: value}, 'the value', (code, pointer, message) => {
    found.push(`${code} ${pointer} ${message}`)
  })
  return found
}

test.each<[object, unknown, string]>([
  [{type: 'integer', minimum: 3}, 2, 'schema/wrong-form /a a is 2, which must not be below 3.'],
  [{type: 'integer', maximum: 3}, 4, 'schema/wrong-form /a a is 4, which must not be above 3.'],
  [{type: 'string', minLength: 3}, 'ab', 'schema/wrong-form /a a is "ab", which must not be shorter than 3.'],
  [{type: 'string', maxLength: 3}, 'abcd', 'schema/wrong-form /a a is "abcd", which must not be longer than 3.'],
  [{type: 'string', pattern: '^b'}, 'a', 'schema/wrong-form /a a is "a", which does not have the required form.'],
  [{enum: ['red']}, 'blue', 'schema/unknown-value /a a is "blue", expected red.'],
  [
    {enum: ['red', 'green', null]},
    'gren',
    'schema/unknown-value /a a is "gren", expected one of red, green, null. Did you mean "green"?',
  ],
])('%j: %j', (field, value, message) => {
  expect(messageFor(field, value)).toEqual([message])
})
