import {op} from 'arquero'
import type {TableStatistic} from './statistic.js'

/** Sizes of the whole, one row. */
export const overview: TableStatistic = {
  name: 'overview',
  title: 'Size',
  of: 'articles',
  compute: (rows) =>
    rows.rollup({
      articles: op.count(),
      characters: op.sum('characters'),
      sentences: op.sum('sentences'),
      tokens: op.sum('tokens'),
      entities: op.sum('entities'),
      facts: op.sum('facts'),
      edits: op.sum('edits'),
    }),
}
