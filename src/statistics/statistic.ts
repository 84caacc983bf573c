import type {ColumnTable} from 'arquero'
import type {TableName} from '../records/tables.js'

/** A small table of results: names of columns, rows as objects. */
export interface ResultTable {
  columnNames(): string[]
  numRows(): number
  objects(): object[]
}

/** What a statistic is called, and what it is of. */
export interface Statistic {
  readonly name: string
  /** Its heading, a few words. */
  readonly title: string
  /** The flat table that it reads. */
  readonly of: TableName
}

/** A statistic with its computation: an arquero table of rows in, a small arquero table out. */
export interface TableStatistic extends Statistic {
  compute(rows: ColumnTable): ColumnTable
}
