import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {asyncBufferFromFile, parquetReadObjects} from 'hyparquet'
import {fileWriter, parquetWriteRows} from 'hyparquet-writer'
import {expect, test} from 'vitest'
import {createdBy, PAGE_BYTES, writerColumns} from '../../src/formats/parquet/layout.js'
import {parquet} from '../../src/formats/parquet/parquet.js'
import {encodeRowGroup, openRowGroupFile} from '../../src/formats/parquet/row-groups.js'
import {parquetSchema} from '../../src/formats/parquet/schema.js'
import {articleRow, articleRowColumns} from '../../src/records/article-rows.js'
import type {Column} from '../../src/records/columns.js'
import {schemaLabels} from '../../src/records/labels.js'
import {nerColumns, nerRows} from '../../src/release/contents/ner.js'
import {temporaryFolder} from '../commands/khabar.js'

const releases = new URL('../../datasets/sample/releases/', import.meta.url).pathname
const newest = readdirSync(releases).sort().at(-1)!
const jsonl = join(releases, newest, 'jsonl')
const records = readdirSync(jsonl)
  .flatMap((name) => readFileSync(join(jsonl, name), 'utf8').split('\n').filter(Boolean))
  .slice(0, 40)
  .map((line) => JSON.parse(line))

async function* stream(rows: readonly object[]) {
  yield* rows
}

/** A file of row groups of so many rows. */
function grouped(columns: readonly Column[], rows: readonly object[], size: number): string {
  const path = join(temporaryFolder(), 'groups.parquet')
  const file = openRowGroupFile(path, columns, {key: 'value'})
  for (let from = 0; from < rows.length; from += size)
    file.append(encodeRowGroup(columns, rows.slice(from, from + size)))
  file.close()
  return path
}

const cases = [
  ['articles', articleRowColumns, records.map(articleRow), 15],
  ['sentences', nerColumns, records.flatMap((record) => [...nerRows(record, schemaLabels)]), 100],
] as const

test.each(cases)('%s: the bytes are those of hyparquet-writer', async (_, columns, rows, group) => {
  const path = join(temporaryFolder(), 'whole.parquet')
  await parquetWriteRows({
    writer: fileWriter(path),
    rows: [...rows] as Record<string, unknown>[],
    columns: writerColumns(columns),
    schema: parquetSchema(columns),
    rowGroupSize: group,
    pageSize: PAGE_BYTES,
    kvMetadata: [{key: 'key', value: 'value'}],
    createdBy,
  })
  expect(readFileSync(grouped(columns, rows, group)).equals(readFileSync(path))).toBe(true)
  const exported = join(temporaryFolder(), 'exported.parquet')
  await parquet.write(stream(rows), columns, exported, {group, metadata: {key: 'value'}})
  expect(readFileSync(exported).equals(readFileSync(path))).toBe(true)
})

test('a group can be put into any file, and one without rows is none', async () => {
  const [, columns, rows] = cases[0]
  const [a, b] = [encodeRowGroup(columns, rows.slice(0, 3)), encodeRowGroup(columns, rows.slice(3, 9))]
  for (const groups of [
    [a, b],
    [b, a],
    [a, encodeRowGroup(columns, []), b],
  ]) {
    const path = join(temporaryFolder(), 'any.parquet')
    const file = openRowGroupFile(path, columns)
    for (const group of groups) file.append(group)
    file.close()
    const read = await parquetReadObjects({file: await asyncBufferFromFile(path), columns: ['id']})
    const ids = groups.flatMap((group) => (group === a ? rows.slice(0, 3) : group === b ? rows.slice(3, 9) : []))
    expect(read).toEqual(ids.map(({id}) => ({id})))
  }
})

test('a value that is missing where one is required throws', () => {
  const [, columns, rows] = cases[0]
  expect(() => encodeRowGroup(columns, [{...rows[0], tokens: [{start: 0}]}])).toThrow('tokens.list.element.end')
})
