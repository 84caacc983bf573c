import {readdirSync, readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {sectionKinds} from '../../src/document/article.js'
import {factKindNames, modifiers} from '../../src/document/layers.js'
import type {JsonSchema} from '../../src/records/schemas.js'

const folder = new URL('../../schema/v1/', import.meta.url)
const names = readdirSync(folder)
const read = (name: string): JsonSchema => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const record = read('record.schema.json')

/** Every part of a schema that describes an object, with the way to it; conditions between fields are left out. */
function* objects(schema: JsonSchema, path = '#'): Generator<[string, JsonSchema]> {
  if (schema.properties) yield [path, schema]
  for (const [name, part] of Object.entries({...schema.$defs, ...schema.properties}))
    yield* objects(part, `${path}/${name}`)
  if (schema.items) yield* objects(schema.items, `${path}/items`)
}

describe.each(names)('%s', (name) => {
  const schema = read(name)

  test('its $id has the version and the file name', () => {
    expect(schema.$id).toBe(`https://khabar.dev/schema/v1/${name}`)
  })

  test('is JSON Schema 2020-12, by its own schema and in strict mode', () => {
    const ajv = new Ajv2020({strict: true, allowUnionTypes: true, strictTypes: false})
    for (const other of names) if (other !== name) ajv.addSchema(read(other))
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true)
    expect(ajv.compile(schema)).toBeTypeOf('function')
  })

  test.each([...objects(schema)])('%s is closed, and every field is described', (_path, object) => {
    expect(object).toHaveProperty('additionalProperties', false)
    for (const [field, part] of Object.entries(object.properties ?? {}))
      expect(part.description, field).toMatch(/[.?…)]$/)
  })
})

const since = (part: JsonSchema) => /Since (\d\.\d\.\d)\.$/.exec(part.description ?? '')?.[1]

test('every field of a record is required but those that say since when they are there', () => {
  for (const [path, {properties = {}, required}] of objects(record)) {
    const first = Object.entries(properties).filter(([, part]) => since(part) === undefined)
    expect(required, path).toEqual(first.map(([name]) => name))
  }
})

test.each([
  ['1.0', ['1.1.0', '1.2.0']],
  ['1.1', ['1.2.0']],
])('a record of %s has the fields that were there then, and allows no other', (version, later) => {
  const fields = ({properties = {}}: JsonSchema, of: (part: JsonSchema) => boolean) =>
    Object.entries(properties).flatMap(([name, part]) => (of(part) ? [name] : []))
  const old = new Map(objects(read(`record-${version}.schema.json`)))
  for (const [path, object] of objects(record)) {
    const before = old.get(path)
    if (before)
      expect(
        fields(before, () => true),
        path,
      ).toEqual(fields(object, (part) => !later.includes(since(part) ?? '')))
  }
  expect(old.size).toBeGreaterThan(5)
})

test('lists of words are those of the layers', () => {
  const {section, fact} = record.$defs ?? {}
  expect(section?.properties?.kind?.enum).toEqual(sectionKinds)
  expect(fact?.properties?.kind?.else?.enum).toEqual(factKindNames)
  expect(fact?.properties?.modifier?.enum).toEqual([...modifiers, null])
})

test('every rule between fields says what it is', () => {
  for (const rule of record.$defs?.fact?.allOf ?? []) expect(rule.$comment).toMatch(/\.$/)
})
