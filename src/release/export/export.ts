import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {Report} from '../../diagnostic/diagnostic.js'
import type {FlatExporter, NestedExporter} from '../../formats/exporter.js'
import {articleRow, articleRowColumns} from '../../records/article-rows.js'
import {type Row, recordColumns} from '../../records/columns.js'
import {currentRecord, withAllFields} from '../../records/current-record.js'
import {tableNames, tables} from '../../records/tables.js'
import type {ArticleRecord} from '../../records/types.js'
import {articleMetadata} from '../contents/parquet-metadata.js'
import {sealedRecordsIn} from '../read/read-records.js'
import {writeWhole} from './write-whole.js'

/**
 * Writes the valid records of JSONL files in one more format: a nested one to the file `out`, a flat one to four tables
 * in the folder `out`. Files of a release whose checksums hold were validated when it was built. They replace older ones when they are whole. Returns the number of
 * articles. Throws as the file system does.
 */
export async function exportRecords(
  files: readonly string[],
  exporter: NestedExporter | FlatExporter,
  out: string,
  report: Report,
): Promise<number> {
  let articles = 0
  const counted = async function* (records: AsyncIterable<ArticleRecord>) {
    articles = 0
    for await (const record of records) {
      articles++
      yield record
    }
  }
  if (exporter.shape === 'nested') {
    await writeWhole([out], async ([path]) => {
      const records = counted(sealedRecordsIn(files, report))
      if (exporter.isTable)
        await exporter.write(articleRows(records), articleRowColumns, path!, {metadata: articleMetadata()})
      else await exporter.write(current(records), recordColumns, path!)
    })
    return articles
  }
  await mkdir(out, {recursive: true})
  let reportOnce = report
  const ends = tableNames.map((table) => join(out, `${table}.${exporter.extension}`))
  await writeWhole(ends, async (paths) => {
    for (const [i, table] of tableNames.entries()) {
      const {columns, rows} = tables[table]
      await exporter.write(rowsOf(counted(sealedRecordsIn(files, reportOnce)), rows), columns, paths[i]!)
      // The files are read once a table; what is wrong with them is said once.
      reportOnce = () => {}
    }
  })
  return articles
}

/** Records of older versions have every column too. */
async function* current(records: AsyncIterable<ArticleRecord>): AsyncGenerator<ArticleRecord> {
  for await (const record of records) yield currentRecord(record)
}

async function* articleRows(records: AsyncIterable<ArticleRecord>): AsyncGenerator<Row> {
  for await (const record of records) yield articleRow(withAllFields(record))
}

async function* rowsOf(
  records: AsyncIterable<ArticleRecord>,
  rows: (record: ArticleRecord) => Iterable<Row>,
): AsyncGenerator<Row> {
  for await (const record of records) yield* rows(record)
}
