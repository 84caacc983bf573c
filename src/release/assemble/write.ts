import {mkdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {csvHeader} from '../../formats/csv.js'
import {openRowGroupFile} from '../../formats/parquet/row-groups.js'
import {openPieceFile} from '../../formats/piece-file.js'
import {articleRowColumns} from '../../records/article-rows.js'
import {tableNames, tables} from '../../records/tables.js'
import type {DatasetConfiguration} from '../../records/types.js'
import {nerColumns} from '../contents/ner.js'
import {articleMetadata, nerMetadata} from '../contents/parquet-metadata.js'
import {shardRows} from '../contents/shards.js'
import type {SplitName} from '../contents/splits.js'
import type {ReleaseBlock} from './blocks/block.js'
import {type SplitCounts, shardNames} from './shards.js'

/** What a release is written with. */
export interface WriteOptions {
  /** The folder that becomes the release. */
  readonly release: string
  /** How many articles each split will have. */
  readonly counts: SplitCounts
  /** Entity labels of the dataset, in the order of their tags. */
  readonly labels: readonly string[]
  readonly configuration: DatasetConfiguration
  /** Articles in one file of a split. */
  readonly shardRows?: number
}

/** Where bytes of a block lie in a release. */
export interface PiecePlace {
  /** Relative to the release, with `/`. */
  readonly file: string
  readonly start: number
}

/** The places of a block's pieces, by their names: jsonl, data, ner, and the tables. */
export type BlockPlaces = Readonly<Record<string, PiecePlace>>

/** The data files of a release, written together, block by block. */
export interface ReleaseWriter {
  /**
   * Appends a block to the files of its split. Splits come in their order (train, validation, test), blocks in that of the release, none
   * in two shards. Throws as the file system does.
   */
  append(split: SplitName, block: ReleaseBlock): BlockPlaces
  /** Completes every file; answers their checksums by their paths in the release. Throws as the file system does. */
  close(): ReadonlyMap<string, string>
}

/** Opens the data files of a release. Memory holds the footers of the Parquet files that are open. */
export function openWriter(options: WriteOptions): ReleaseWriter {
  const {release, counts, labels, configuration, shardRows: rows = shardRows} = options
  const names = shardNames(counts, rows)
  const metadata = {data: articleMetadata(configuration), ner: nerMetadata(labels, configuration)}
  const inRelease = (file: string): string => {
    const path = join(release, file)
    mkdirSync(dirname(path), {recursive: true})
    return path
  }
  const csv = tableNames.map((table) => {
    const file = `csv/${table}.csv`
    const opened = openPieceFile(inRelease(file))
    opened.append(Buffer.from(csvHeader(tables[table].columns)))
    return {table, file, opened}
  })
  const sums = new Map<string, string>()
  let shard: ReturnType<typeof openShard> | undefined
  let opened: {readonly split: SplitName; readonly shards: number; articles: number} | undefined

  function openShard(name: string) {
    const files = {jsonl: `jsonl/${name}.jsonl`, data: `data/${name}.parquet`, ner: `ner/${name}.parquet`}
    return {
      files,
      jsonl: openPieceFile(inRelease(files.jsonl)),
      data: openRowGroupFile(inRelease(files.data), articleRowColumns, metadata.data),
      ner: openRowGroupFile(inRelease(files.ner), nerColumns, metadata.ner),
    }
  }

  function closeShard(): void {
    if (!shard) return
    const {files, ...opened} = shard
    for (const name of ['jsonl', 'data', 'ner'] as const) sums.set(files[name], opened[name].close())
    shard = undefined
  }

  /** The shard that the next block of a split belongs to. */
  function shardOf(split: SplitName) {
    const isNext = opened?.split !== split
    if (shard && opened && !isNext && opened.articles < rows) return shard
    closeShard()
    opened = {split, shards: (isNext ? 0 : opened!.shards) + 1, articles: 0}
    shard = openShard(names[split][opened.shards - 1]!)
    return shard
  }

  return {
    append(split, block) {
      const {files, jsonl, data, ner} = shardOf(split)
      opened!.articles += block.articles
      const places: Record<string, PiecePlace> = {
        jsonl: {file: files.jsonl, start: jsonl.append(block.jsonl)},
        data: {file: files.data, start: data.append(block.data)},
        ner: {file: files.ner, start: ner.append(block.ner)},
      }
      for (const {table, file, opened: rows} of csv) places[table] = {file, start: rows.append(block.csv[table])}
      return places
    },
    close() {
      closeShard()
      for (const {file, opened: rows} of csv) sums.set(file, rows.close())
      return sums
    },
  }
}
