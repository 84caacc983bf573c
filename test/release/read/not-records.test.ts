import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, test} from 'vitest'
import {notRecords} from '../../../src/release/read/not-records.js'
import {recordFiles} from '../../../src/release/read/record-files.js'
import {jsonLines, root, temporaryFolder} from '../../commands/khabar.js'

const record = jsonLines(JSON.parse(readFileSync(join(root, 'schema/examples/valid/everything.json'), 'utf8')))
const row = {id: 1, title: 'باران', text: 'دیروز در کهن‌آباد باران آمد.'}

test.each<[string, string | Buffer, RegExp]>([
  ['page.html', '<!doctype html><p>باران</p>', /is a raw HTML page, not records/],
  ['page.txt', 'باران آمد.', /is a raw page of text/],
  ['rows.csv', 'id,text\n1,باران\n', /contains raw CSV rows/],
  ['rows.jsonl', jsonLines(row), /contains rows that are not annotated/],
  ['rows.json', JSON.stringify([row]), /is raw input \(json\)/],
  ['table.parquet', 'PAR1…', /is a Parquet table/],
  ['records.jsonl.gz', gzipSync(record), /is compressed/],
])('%s is no file of records, and is said to be what it is', async (name, content, message) => {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, content)
  const found = await notRecords(file)
  expect(found).toMatchObject({code: 'input/not-records', severity: 'error', place: {file}})
  expect(found?.message).toMatch(message)
  expect(await recordFiles(file, () => {})).toBeUndefined()
})

test.each<[string, string]>([
  ['records', record],
  ['a refused article first', jsonLines({id: 'a', rejected: []}) + record],
  ['records that are wrong', jsonLines({id: 1})],
  ['a line that is cut', record.slice(0, 500)],
  ['nothing', ''],
])('%s may be records: what is wrong is for validate to say', async (_, content) => {
  const file = join(temporaryFolder(), 'a.jsonl')
  writeFileSync(file, content)
  expect(await notRecords(file)).toBeUndefined()
})

test('a folder of pages is said to be one', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'page.html'), '<p>باران</p>')
  const found: unknown[] = []
  expect(await recordFiles(folder, (one) => found.push(one))).toBeUndefined()
  expect(found).toMatchObject([{code: 'input/unknown-format', help: expect.stringContaining('khabar init')}])
})
