import {once} from 'node:events'
import {createReadStream, createWriteStream, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {createInterface} from 'node:readline'
import {finished} from 'node:stream/promises'
import {DuckDBInstance} from '@duckdb/node-api'
import {fileWriter, parquetWriteRows} from 'hyparquet-writer'
import type {Row} from '../../../src/records/columns.js'
import * as khabar from '../parts.js'
import type {Corpus, Measure, Owner} from './measure.js'

type Library = typeof import('../../../src/index.js')

const lines = (file: string) => readFileSync(file, 'utf8').split('\n').filter(Boolean)

/** A run over the file of records. */
const measure = (
  name: string,
  owner: Owner,
  prepare: (corpus: Corpus) => (() => unknown) | Promise<() => unknown>,
): Measure => ({
  name,
  owner,
  async prepare(corpus) {
    const run = await prepare(corpus)
    return {run, bytes: statSync(corpus.records).size, articles: lines(corpus.records).length}
  },
})

/** Validating uses threads, which only the built library has. */
const library = ({root}: Corpus): Promise<Library> => import(new URL('dist/index.js', `file://${root}/`).href)

const exported = (format: string) =>
  measure(`export to ${format}`, 'khabar', async (corpus) => {
    const {exportRecords, exporters} = await library(corpus)
    const exporter = exporters.find((known) => known.format === format)!
    return () => exportRecords([corpus.records], exporter, join(corpus.work, `exported-${format}`), () => {})
  })

async function parseAndPrint({records, work}: Corpus): Promise<void> {
  const out = createWriteStream(join(work, 'printed.jsonl'))
  const input = createInterface({input: createReadStream(records), crlfDelay: Number.POSITIVE_INFINITY})
  for await (const line of input) if (!out.write(`${JSON.stringify(JSON.parse(line))}\n`)) await once(out, 'drain')
  out.end()
  await finished(out)
}

function* parsed(records: string): Generator<Row> {
  for (const line of lines(records)) yield khabar.articleRow(JSON.parse(line))
}

/** Writes Parquet as the library does it without our options. */
const writeBare = (rows: Iterable<Row>, work: string) =>
  parquetWriteRows({
    writer: fileWriter(join(work, 'bare.parquet')),
    rows,
    columns: khabar.articleRowColumns.map(({name}) => ({name})),
    schema: khabar.parquetSchema(khabar.articleRowColumns),
    rowGroupSize: 250,
  })

/** Measures over records. */
export const records: readonly Measure[] = [
  measure('validate', 'khabar', async (corpus) => {
    const {validatePath} = await library(corpus)
    return () => validatePath(corpus.records, () => {})
  }),
  measure('read and JSON.parse', 'floor', ({records}) => () => {
    for (const line of lines(records)) JSON.parse(line)
  }),
  ...['jsonl', 'csv', 'parquet'].map(exported),
  measure('JSON.parse and JSON.stringify', 'floor', (corpus) => () => parseAndPrint(corpus)),
  measure('hyparquet-writer on rows in memory', 'floor', ({records, work}) => {
    const rows = [...parsed(records)]
    return () => writeBare(rows, work)
  }),
  measure('JSON.parse and hyparquet-writer', 'floor', ({records, work}) => {
    return () => writeBare(parsed(records), work)
  }),
  measure('DuckDB COPY to Parquet', 'floor', async ({records, work}) => {
    const connection = await (await DuckDBInstance.create(':memory:', {threads: '1'})).connect()
    return () =>
      connection.run(
        `copy (select * from read_json('${records}', format = 'newline_delimited', maximum_object_size = 1000000000)) to '${join(work, 'duckdb.parquet')}' (format parquet, compression snappy)`,
      )
  }),
]
