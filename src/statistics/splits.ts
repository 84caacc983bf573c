import {op} from 'arquero'
import type {TableStatistic} from './statistic.js'

/** Sizes of each split; records outside a release have none. */
export const splits: TableStatistic = {
  name: 'splits',
  title: 'Splits',
  of: 'articles',
  compute: (rows) =>
    rows
      .groupby('split')
      .rollup({
        articles: op.count(),
        sentences: op.sum('sentences'),
        tokens: op.sum('tokens'),
        entities: op.sum('entities'),
        facts: op.sum('facts'),
      })
      .orderby('split'),
}
