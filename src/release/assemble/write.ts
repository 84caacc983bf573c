import {mkdir} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {csv} from '../../formats/csv.js'
import type {Exporter} from '../../formats/exporter.js'
import {jsonl} from '../../formats/jsonl.js'
import {parquet} from '../../formats/parquet/parquet.js'
import {type Column, recordColumns} from '../../records/columns.js'
import {tableNames, tables} from '../../records/tables.js'
import type {ArticleRecord} from '../../records/types.js'
import {nerColumns, nerRows} from '../contents/ner.js'
import {recordsOf} from '../contents/records.js'
import {shardCount, shardName, shardRows} from '../contents/shards.js'
import {type SplitName, splitNames} from '../contents/splits.js'
import type {Partial} from './partial.js'

/** Articles of each split. */
export type SplitCounts = Readonly<Record<SplitName, number>>

type Target = Pick<Partial, 'release' | 'markers'>

/** Writes the JSONL shards of records whose `split` is set; answers their paths in order. */
export async function writeJsonl(
  records: () => AsyncIterable<ArticleRecord>,
  counts: SplitCounts,
  target: Target,
): Promise<string[]> {
  const files: string[] = []
  for (const {name, split, index} of shardsOf(counts)) {
    const file = `jsonl/${name}.jsonl`
    await writeOnce(file, jsonl, recordColumns, shard(records(), split, index), target)
    files.push(join(target.release, file))
  }
  return files
}

/** A configuration in Parquet: its folder, its columns and the rows that it makes of a record. */
interface Configuration {
  readonly folder: string
  readonly columns: readonly Column[]
  readonly rows: (record: ArticleRecord, labels: readonly string[]) => Iterable<object>
  /** Rows of a row group, where they are no articles. */
  readonly group?: number
}

const whole = (record: ArticleRecord): Iterable<ArticleRecord> => [record]

/** What is written shard by shard from JSONL. */
const configurations: readonly Configuration[] = [
  {folder: 'data', columns: recordColumns, rows: whole},
  {folder: 'ner', columns: nerColumns, rows: nerRows, group: 5_000},
]

/** Writes Parquet and CSV from the JSONL shards. Memory follows one row group. */
export async function writeTables(
  counts: SplitCounts,
  jsonlFiles: readonly string[],
  labels: readonly string[],
  target: Target,
): Promise<void> {
  for (const {folder, columns, rows, group} of configurations) {
    for (const [k, {name}] of shardsOf(counts).entries()) {
      const records = recordsOf([jsonlFiles[k]!])
      await writeOnce(
        `${folder}/${name}.parquet`,
        parquet,
        columns,
        rowsOf(records, (record) => rows(record, labels)),
        target,
        group,
      )
    }
  }
  for (const table of tableNames) {
    const {columns, rows} = tables[table]
    await writeOnce(`csv/${table}.csv`, csv, columns, rowsOf(recordsOf(jsonlFiles), rows), target)
  }
}

/** Every shard of a configuration, in order. */
function shardsOf(counts: SplitCounts): {name: string; split: SplitName; index: number}[] {
  return splitNames.flatMap((split) => {
    const count = shardCount(counts[split])
    return Array.from({length: count}, (_, index) => ({name: shardName(split, index, count), split, index}))
  })
}

/** Writes a file unless an earlier build has, to its end. */
async function writeOnce<Item extends object>(
  name: string,
  exporter: Exporter<Item>,
  columns: readonly Column[],
  rows: AsyncIterable<Item>,
  {release, markers}: Target,
  group?: number,
): Promise<void> {
  const path = join(release, name)
  if (await markers.find(name, path)) return
  await mkdir(dirname(path), {recursive: true})
  let count = 0
  const counted = async function* () {
    for await (const row of rows) {
      count++
      yield row
    }
  }
  await exporter.write(counted(), columns, path, group)
  await markers.mark(name, path, count, {})
}

async function* rowsOf<Item>(
  records: AsyncIterable<ArticleRecord>,
  rows: (record: ArticleRecord) => Iterable<Item>,
): AsyncGenerator<Item> {
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
