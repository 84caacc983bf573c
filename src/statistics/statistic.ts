import type {ColumnTable} from 'arquero'
import type {CountedArticle} from './article.js'
import type {GroupName} from './groups.js'

/** A small table of results: names of columns, rows as objects. */
export interface ResultTable {
  columnNames(): string[]
  numRows(): number
  objects(): object[]
}

/** What a statistic is called, and what a reader should look for in it. */
export interface Statistic {
  readonly name: string
  /** Its heading, a few words. */
  readonly title: string
  /** One sentence: what the columns mean, and what to look for. */
  readonly note: string
}

/** A statistic with its computation. */
export interface TableStatistic extends Statistic {
  /** The grouping that the statistic makes itself, so that it is not grouped by the same again. */
  readonly groups?: GroupName
  /** Begins a count over no article. */
  start(): RunningCount
}

/** A running count: articles go in one by one, a table comes out. Memory follows what is counted, never the number of articles. */
export interface RunningCount {
  add(article: CountedArticle): void
  table(): ColumnTable
}
