import {csvLine} from '../../../formats/csv.js'
import {jsonLine} from '../../../formats/jsonl.js'
import {encodeRowGroup, type RowGroupBytes} from '../../../formats/parquet/row-groups.js'
import {articleRow, articleRowColumns} from '../../../records/article-rows.js'
import type {Row} from '../../../records/columns.js'
import {type TableName, tableNames, tables} from '../../../records/tables.js'
import type {ArticleRecord} from '../../../records/types.js'
import {nerColumns, nerRows} from '../../contents/ner.js'

/** Articles that follow one another in a split, as every format of a release has them. */
export interface ReleaseBlock {
  readonly articles: number
  /** Its lines of JSON. */
  readonly jsonl: Uint8Array
  /** Its rows of each table, without a header. */
  readonly csv: Readonly<Record<TableName, Uint8Array>>
  /** Row groups of the two Parquet configurations. */
  readonly data: RowGroupBytes
  readonly ner: RowGroupBytes
}

const lineOf = Object.fromEntries(tableNames.map((name) => [name, csvLine(tables[name].columns)])) as Readonly<
  Record<TableName, (row: Row) => string>
>

/** Encodes records, whose split is set, in every format. The same records and labels give the same bytes. */
export function encodeBlock(records: readonly ArticleRecord[], labels: readonly string[]): ReleaseBlock {
  const bytesOf = (strings: readonly string[]): Uint8Array => Buffer.from(strings.join(''))
  const table = (name: TableName) => {
    const lines: string[] = []
    for (const record of records) for (const row of tables[name].rows(record)) lines.push(lineOf[name](row))
    return bytesOf(lines)
  }
  return {
    articles: records.length,
    jsonl: bytesOf(records.map((record) => jsonLine(JSON.stringify(record)))),
    csv: Object.fromEntries(tableNames.map((name) => [name, table(name)])) as Record<TableName, Uint8Array>,
    data: encodeRowGroup(articleRowColumns, records.map(articleRow)),
    ner: encodeRowGroup(
      nerColumns,
      records.flatMap((record) => [...nerRows(record, labels)]),
    ),
  }
}
