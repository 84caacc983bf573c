import {createReadStream, createWriteStream} from 'node:fs'
import {mkdir} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {csv} from '../../formats/csv.js'
import type {NestedExporter} from '../../formats/exporter.js'
import {jsonl} from '../../formats/jsonl.js'
import {parquet} from '../../formats/parquet/parquet.js'
import {articleRow, articleRowColumns} from '../../records/article-rows.js'
import {type Column, recordColumns} from '../../records/columns.js'
import {type TableName, tableNames, tables} from '../../records/tables.js'
import type {ArticleRecord, DatasetConfiguration} from '../../records/types.js'
import {nerColumns, nerRows} from '../contents/ner.js'
import {articleMetadata, nerMetadata} from '../contents/parquet-metadata.js'
import {shardRows} from '../contents/shards.js'
import {type SplitName, splitNames} from '../contents/splits.js'
import {type ShardWriter, type SplitCounts, shardNames, shardWriter} from './shards.js'
import {openSink} from './sink.js'

/** What a release is written with. */
export interface WriteOptions {
  /** The folder that becomes the release. */
  readonly release: string
  /** A folder for pieces that are joined at the end. */
  readonly work: string
  /** How many articles each split will have. */
  readonly counts: SplitCounts
  /** Entity labels of the dataset, in the order of their tags. */
  readonly labels: readonly string[]
  readonly configuration: DatasetConfiguration
  /** Articles in one file of a split. */
  readonly shardRows?: number
}

/** The data files of a release, written together: each record is handed over once. */
export interface ReleaseWriter {
  /** Writes one record, whose split is set, to the files of its split. Throws as the file system does. */
  add(record: ArticleRecord): Promise<void>
  /** Waits until every file is whole. */
  close(): Promise<void>
}

/** A configuration in shards: its folder, its format, its columns and the rows that it makes of a record. */
interface Configuration {
  readonly folder: string
  readonly exporter: NestedExporter
  readonly columns: readonly Column[]
  readonly rows: (record: ArticleRecord, labels: readonly string[]) => Iterable<object>
  /** What each file says of itself. */
  readonly metadata?: (options: WriteOptions) => Readonly<Record<string, string>>
  /** Rows of a row group, where a row is not an article. */
  readonly group?: number
}

const whole = (record: ArticleRecord) => [record]

/** Sentences in a row group: about the tokens of 250 articles. */
const SENTENCE_GROUP = 5_000

/** All that is written in shards. */
const configurations: readonly Configuration[] = [
  {folder: 'jsonl', exporter: jsonl, columns: recordColumns, rows: whole},
  {
    folder: 'data',
    exporter: parquet,
    columns: articleRowColumns,
    rows: (record) => [articleRow(record)],
    metadata: ({configuration}) => articleMetadata(configuration),
  },
  {
    folder: 'ner',
    exporter: parquet,
    columns: nerColumns,
    rows: nerRows,
    group: SENTENCE_GROUP,
    metadata: ({labels, configuration}) => nerMetadata(labels, configuration),
  },
]

/**
 * A writer of all data files of a release. Memory holds a row group for each split and configuration. CSV tables are written
 * split by split and joined, so that their rows are in the order of the JSONL files.
 */
export function openWriter(options: WriteOptions): ReleaseWriter {
  const {release, work, counts, labels, shardRows: rows = shardRows} = options
  const names = shardNames(counts, rows)
  const bySplit = new Map(splitNames.map((split) => [split, filesOf(split)]))

  function filesOf(split: SplitName) {
    const shards = configurations.map((configuration) => ({configuration, writer: shardsOf(configuration, split)}))
    const pieces = tableNames.map((table) => ({
      table,
      sink: openSink(csv, tables[table].columns, pieceOf(work, table, split)),
    }))
    return {shards, pieces}
  }

  function shardsOf(configuration: Configuration, split: SplitName): ShardWriter {
    const {folder, exporter, columns, group, metadata} = configuration
    const how = {...(group !== undefined && {group}), ...(metadata && {metadata: metadata(options)})}
    return shardWriter(names[split], rows, (name) =>
      openSink(exporter, columns, join(release, folder, `${name}.${exporter.extension}`), how),
    )
  }

  return {
    async add(record) {
      const {shards, pieces} = bySplit.get(record.split!)!
      for (const {configuration, writer} of shards) await writer.push(configuration.rows(record, labels))
      for (const {table, sink} of pieces) await sink.push(tables[table].rows(record))
    },
    async close() {
      for (const {shards, pieces} of bySplit.values()) {
        for (const {writer} of shards) await writer.close()
        for (const {sink} of pieces) await sink.close()
      }
      for (const table of tableNames)
        await joinTables(
          splitNames.map((split) => pieceOf(work, table, split)),
          join(release, 'csv', `${table}.csv`),
        )
    },
  }
}

const pieceOf = (work: string, table: TableName, split: SplitName): string => join(work, 'csv', `${table}-${split}.csv`)

const LINE_FEED = 0x0a

/** Joins CSV files of the same columns into one with a single header, which is one line: no column name contains a line break. */
async function joinTables(pieces: readonly string[], path: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true})
  await pipeline(async function* () {
    for (const [i, piece] of pieces.entries()) {
      let isHeader = i > 0
      for await (const chunk of createReadStream(piece) as AsyncIterable<Buffer>) {
        const rows = isHeader ? chunk.subarray(chunk.indexOf(LINE_FEED) + 1) : chunk
        isHeader = false
        if (rows.length > 0) yield rows
      }
    }
  }, createWriteStream(path))
}
