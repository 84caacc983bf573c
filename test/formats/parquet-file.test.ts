import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects} from 'hyparquet'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {parquet} from '../../src/formats/parquet/parquet.js'
import {articleRow, articleRowColumns} from '../../src/records/article-rows.js'
import {schemaLabels} from '../../src/records/labels.js'
import {nerColumns, nerRows, nerTags} from '../../src/release/contents/ner.js'
import {articleMetadata, nerMetadata} from '../../src/release/contents/parquet-metadata.js'
import {example} from '../records/example.js'

const configuration = {name: 'a', title: 'A', description: 'B.', version: '1.2.3', license: 'CC0-1.0'} as never
const moments = ['2023-08-05T10:20:00+03:30', '2023-08-05', null]
const folder = mkdtempSync(join(tmpdir(), 'khabar-'))
afterAll(() => rmSync(folder, {recursive: true}))
let data: string
let ner: string

beforeAll(async () => {
  data = join(folder, 'data.parquet')
  ner = join(folder, 'ner.parquet')
  const record = example('everything')
  async function* rows() {
    for (const [i, published_at] of moments.entries()) yield articleRow({...record, id: `a${i}`, published_at})
  }
  async function* sentences() {
    yield* nerRows(record, schemaLabels)
  }
  await parquet.write(rows(), articleRowColumns, data, {metadata: articleMetadata(configuration)})
  await parquet.write(sentences(), nerColumns, ner, {metadata: nerMetadata(schemaLabels, configuration)})
})

const metadataOf = async (file: string) => parquetMetadataAsync(await asyncBufferFromFile(file))
const keysOf = async (file: string) =>
  Object.fromEntries(
    ((await metadataOf(file)).key_value_metadata ?? []).map(({key, value}) => [key, JSON.parse(value!)]),
  )

test('text follows id, and the moment of publication stands beside its string', async () => {
  const names = articleRowColumns.map(({name}) => name)
  expect(names.slice(0, 2)).toEqual(['id', 'text'])
  expect(names[names.indexOf('published_at') + 1]).toBe('published_at_utc')
  const rows = await parquetReadObjects({file: await asyncBufferFromFile(data)})
  expect(rows.map((row) => [row.published_at, row.published_at_utc])).toEqual([
    [moments[0], new Date('2023-08-05T06:50:00Z')],
    [moments[1], new Date('2023-08-05T00:00:00Z')],
    [null, null],
  ])
})

test('id has a bloom filter, and offsets are delta-encoded', async () => {
  const {row_groups} = await metadataOf(data)
  const columns = row_groups[0]!.columns.map(({meta_data}) => meta_data!)
  const column = (path: string) => columns.find(({path_in_schema}) => path_in_schema.join('.') === path)!
  expect(column('id')).toMatchObject({codec: 'SNAPPY'})
  expect(column('id').bloom_filter_offset).toBeGreaterThan(0)
  expect(column('text').bloom_filter_offset).toBeUndefined()
  expect(column('sentences.list.element.start').encodings).toEqual(['DELTA_BINARY_PACKED'])
})

test('a file alone says what it is: features with label names, licence, version, descriptions', async () => {
  const {khabar, huggingface} = await keysOf(data)
  expect(khabar).toMatchObject({dataset: 'a', version: '1.2.3', license: 'CC0-1.0'})
  expect(khabar.columns['facts.item.start']).toBe('Offset of the first code point.')
  expect(Object.keys(huggingface.info.features)).toEqual(articleRowColumns.map(({name}) => name))
  expect(huggingface.info.features.published_at_utc).toEqual({dtype: 'timestamp[ms, tz=UTC]', _type: 'Value'})
  const tags = (await keysOf(ner)).huggingface.info.features.ner_tags
  expect(tags).toEqual({feature: {names: nerTags(schemaLabels), _type: 'ClassLabel'}, _type: 'Sequence'})
})
