import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {csv} from '../formats/csv.js'
import type {Exporter} from '../formats/exporter.js'
import {jsonl} from '../formats/jsonl.js'
import {parquet} from '../formats/parquet/parquet.js'
import {type Column, type Row, recordColumns} from '../records/columns.js'
import {type TableName, tableNames, tables} from '../records/tables.js'
import type {ArticleRecord} from '../records/types.js'
import {nerColumns, nerRows} from './ner.js'
import {recordsOf} from './records.js'
import {shardCount, shardName, shardRows} from './shards.js'
import {type SplitName, splitNames} from './splits.js'

/** Articles of each split. */
export type SplitCounts = Readonly<Record<SplitName, number>>

/** One folder of the release that holds one file a shard, its format, and the rows that it makes of a record. */
interface Configuration {
  readonly folder: string
  readonly exporter: Exporter
  readonly columns: (labels: readonly string[]) => readonly Column[]
  readonly rows: (record: ArticleRecord, labels: readonly string[]) => Iterable<Row>
}

const whole = (record: ArticleRecord): Iterable<Row> => [record as unknown as Row]

/** What is written split by split; JSONL first, since the others are read from it. */
const configurations: readonly Configuration[] = [
  {folder: 'jsonl', exporter: jsonl, columns: () => recordColumns, rows: whole},
  {folder: 'data', exporter: parquet, columns: () => recordColumns, rows: whole},
  {folder: 'ner', exporter: parquet, columns: () => nerColumns, rows: nerRows},
]

/** Writes the data files of a release from its records, whose `split` is set. Memory follows one row group. */
export async function writeData(
  records: () => AsyncIterable<ArticleRecord>,
  counts: SplitCounts,
  labels: readonly string[],
  folder: string,
): Promise<void> {
  const jsonlFiles: string[] = []
  for (const {folder: name, exporter, columns, rows} of configurations) {
    await mkdir(join(folder, name), {recursive: true})
    for (const split of splitNames) {
      const shards = shardCount(counts[split])
      for (let index = 0; index < shards; index++) {
        const path = join(folder, name, `${shardName(split, index, shards)}.${exporter.extension}`)
        await exporter.write(
          rowsOf(shard(records(), split, index), (record) => rows(record, labels)),
          columns(labels),
          path,
        )
        if (name === 'jsonl') jsonlFiles.push(path)
      }
    }
  }
  await mkdir(join(folder, 'csv'))
  for (const table of tableNames)
    await writeTable(() => recordsOf(jsonlFiles), table, csv, join(folder, 'csv', `${table}.csv`))
}

/** One flat table of all records in one file. */
export async function writeTable(
  records: () => AsyncIterable<ArticleRecord>,
  table: TableName,
  exporter: Exporter,
  path: string,
): Promise<void> {
  const {columns, rows} = tables[table]
  await exporter.write(rowsOf(records(), rows), columns, path)
}

async function* rowsOf(
  records: AsyncIterable<ArticleRecord>,
  rows: (record: ArticleRecord) => Iterable<Row>,
): AsyncGenerator<Row> {
  for await (const record of records) yield* rows(record)
}

async function* shard(
  records: AsyncIterable<ArticleRecord>,
  split: SplitName,
  index: number,
): AsyncGenerator<ArticleRecord> {
  let seen = 0
  for await (const record of records) {
    if (record.split !== split) continue
    if (Math.floor(seen++ / shardRows) === index) yield record
  }
}
