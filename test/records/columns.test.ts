import {expect, test} from 'vitest'
import {type Cell, type Column, columnsOf, recordColumns} from '../../src/records/columns.js'
import {example} from './example.js'

const byName = (columns: readonly Column[], name: string): Column => {
  const found = columns.find((column) => column.name === name)
  if (!found) throw new Error(`no column ${name}`)
  return found
}

test('columns are the fields of the record, nested as they are', () => {
  expect(recordColumns.map(({name}) => name)).toEqual(Object.keys(example('everything')))
  expect(byName(recordColumns, 'id')).toMatchObject({type: 'string', nullable: false})
  expect(byName(recordColumns, 'published_at')).toMatchObject({type: 'string', nullable: true})
  const facts = byName(recordColumns, 'facts')
  if (facts.type !== 'list' || facts.element.type !== 'struct') throw new Error('facts is no list of structs')
  const {fields} = facts.element
  expect(facts.element).toMatchObject({name: 'element', nullable: false})
  expect(byName(fields, 'start')).toMatchObject({
    type: 'int',
    nullable: false,
    description: 'Offset of the first code point.',
  })
  expect(byName(fields, 'item')).toMatchObject({
    type: 'struct',
    nullable: true,
    fields: [{name: 'start'}, {name: 'end'}, {name: 'text'}],
  })
  expect(byName(fields, 'parts')).toMatchObject({
    type: 'list',
    nullable: false,
    element: {type: 'string', nullable: false},
  })
})

/** Whether a column can hold a value, down to its last field. */
function holds(column: Column, value: Cell | undefined): boolean {
  if (value === null) return column.nullable
  if (column.type === 'list') return Array.isArray(value) && value.every((one: Cell) => holds(column.element, one))
  if (column.type === 'struct') {
    const row = value as {readonly [name: string]: Cell}
    return (
      Object.keys(row).length === column.fields.length && column.fields.every((field) => holds(field, row[field.name]))
    )
  }
  if (column.type === 'int') return Number.isInteger(value)
  return typeof value === (column.type === 'float' ? 'number' : column.type)
}

test.each(['everything', 'one-of-each-kind', 'parts-of-speech', 'no-layers', 'in-a-release'])(
  'the columns hold %s',
  (name) => {
    const record = example(name) as unknown as {readonly [name: string]: Cell}
    for (const column of recordColumns) expect(holds(column, record[column.name]), column.name).toBe(true)
  },
)

test('a shape that no column holds is a bug, said at once', () => {
  expect(() => columnsOf({properties: {a: {type: ['string', 'integer']}}})).toThrow('a: a column has one type')
  expect(() => columnsOf({properties: {a: {enum: [1]}}})).toThrow(TypeError)
  expect(() => columnsOf({properties: {a: {$ref: '#/$defs/none'}}})).toThrow('no $defs/none')
})
