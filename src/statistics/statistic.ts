import type {ColumnTable} from 'arquero'
import type {TableName} from '../records/tables.js'

/** One statistic: an arquero table of rows in, a small arquero table out. */
export interface Statistic {
  readonly name: string
  /** Its heading, a few words. */
  readonly title: string
  /** The flat table that it reads. */
  readonly of: TableName
  compute(rows: ColumnTable): ColumnTable
}
