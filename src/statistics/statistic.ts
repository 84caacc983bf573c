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
  /** Begins a count over no article, or goes on from the state of an earlier one. */
  start(saved?: unknown): RunningCount
}

/** A running count: articles go in one by one, a table comes out. Memory follows what is counted, never the number of articles. */
export interface RunningCount {
  add(article: CountedArticle): void
  table(): ColumnTable
  /** All that was counted, as plain data that `start` takes: it is the count itself, not a copy. */
  readonly state: unknown
}

/** The state that a count goes on from: one that it gave itself, or a fresh one. */
export const stateOf = <State>(saved: unknown, fresh: () => State): State => (saved as State | undefined) ?? fresh()
