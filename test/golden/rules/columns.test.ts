import {expect, test} from 'vitest'
import {type Column, recordColumns} from '../../../src/records/columns.js'
import {tableNames, tables} from '../../../src/records/tables.js'

/** The columns that other programs read: names, types, what may be null, and what each says of itself. */
function* shown(columns: readonly Column[], indent = ''): Generator<string> {
  for (const column of columns) {
    const {name, type, nullable, description = ''} = column
    yield `${indent}${name}: ${type}${nullable ? ' or null' : ''} ${description}`.trimEnd()
    if (column.type === 'list') yield* shown([column.element], `${indent}  `)
    if (column.type === 'struct') yield* shown(column.fields, `${indent}  `)
  }
}

test.each(tableNames)('the table %s', async (name) => {
  await expect(`${[...shown(tables[name].columns)].join('\n')}\n`).toMatchFileSnapshot(`columns-${name}.txt`)
})

test('a record', async () => {
  await expect(`${[...shown(recordColumns)].join('\n')}\n`).toMatchFileSnapshot('columns-record.txt')
})
