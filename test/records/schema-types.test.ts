import {readFileSync} from 'node:fs'
import {expect, expectTypeOf, test} from 'vitest'
import {schemaTypes} from '../../scripts/data/schema-types.js'
import type {Annotator, Section} from '../../src/document/document.js'
import type {Entity, Fact} from '../../src/document/layers.js'
import type {FieldMapping as ReadersMapping} from '../../src/readers/rows/fields.js'
import type {
  AnnotatorRecord,
  ArticleRecord,
  EditRecord,
  EntityRecord,
  FactRecord,
  FieldMapping,
  SectionRecord,
} from '../../src/records/types.js'
import type {Edit} from '../../src/text/edits.js'
import type {Offset} from '../../src/text/span.js'

test('the types are what scripts/data/schema-types.ts writes', async () => {
  const written: Record<string, string> = await schemaTypes()
  for (const [file, types] of Object.entries(written)) {
    expect(readFileSync(new URL(`../../src/records/${file}`, import.meta.url), 'utf8'), file).toBe(types)
  }
})

/** A layer's type with offsets as the plain numbers that JSON has. */
type Plain<Value> = Value extends Offset
  ? number
  : Value extends string | number | null
    ? Value
    : {readonly [Key in keyof Value]: Plain<Value[Key]>}

test('records have the fields of the layers, of the same types', () => {
  expectTypeOf<Plain<Entity>>().toEqualTypeOf<Plain<EntityRecord>>()
  expectTypeOf<Plain<Fact>>().toEqualTypeOf<Plain<FactRecord>>()
  expectTypeOf<Plain<Edit>>().toEqualTypeOf<Plain<EditRecord>>()
  expectTypeOf<Plain<Section>>().toEqualTypeOf<Plain<SectionRecord>>()
  expectTypeOf<Plain<Annotator>>().toEqualTypeOf<Plain<AnnotatorRecord>>()
  expectTypeOf<ArticleRecord['split']>().toEqualTypeOf<'train' | 'validation' | 'test' | null>()
})

test('dataset.json maps the fields that readers read', () => {
  expectTypeOf<keyof FieldMapping>().toEqualTypeOf<keyof ReadersMapping>()
})
