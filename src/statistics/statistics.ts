import {table} from 'arquero'
import {type TableName, tables} from '../records/tables.js'
import type {ArticleRecord} from '../records/types.js'
import {agencies} from './agencies.js'
import {entityLabels} from './entity-labels.js'
import {factKinds} from './fact-kinds.js'
import {articleLengths, sentenceLengths} from './lengths.js'
import {overview} from './overview.js'
import {splits} from './splits.js'
import type {ResultTable, Statistic, TableStatistic} from './statistic.js'

const computed: readonly TableStatistic[] = [
  overview,
  splits,
  agencies,
  articleLengths,
  sentenceLengths,
  entityLabels,
  factKinds,
]

/** Every statistic, in the order of the report. */
export const statistics: readonly Statistic[] = computed

/** A statistic with its result. */
export interface Computed {
  readonly name: string
  readonly title: string
  readonly table: ResultTable
}

/** Columns that no statistic reads, left out of memory: texts make up most of a dataset. */
const unread: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  articles: ['text', 'title'],
  sentences: ['text'],
}

/** Computes statistics over records, read once. Memory follows the number of rows, not the length of their texts. */
export async function computeStatistics(records: AsyncIterable<ArticleRecord>): Promise<Computed[]> {
  const columns = new Map<TableName, Map<string, unknown[]>>()
  for (const {of} of computed) {
    const names = tables[of].columns.map(({name}) => name).filter((name) => !unread[of]?.includes(name))
    columns.set(of, new Map(names.map((name) => [name, []])))
  }
  for await (const record of records) {
    for (const [name, lists] of columns) {
      for (const row of tables[name].rows(record)) for (const [column, list] of lists) list.push(row[column])
    }
  }
  return computed.map(({name, title, of, compute}) => ({name, title, table: compute(table([...columns.get(of)!]))}))
}
