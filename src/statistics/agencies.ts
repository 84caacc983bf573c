import {desc, op} from 'arquero'
import type {TableStatistic} from './statistic.js'

/** Articles by publisher, as the pages write it. */
export const agencies: TableStatistic = {
  name: 'agencies',
  title: 'Agencies',
  of: 'articles',
  compute: (rows) =>
    rows
      .groupby('agency')
      .rollup({articles: op.count(), dated: op.valid('published_at'), tokens: op.sum('tokens')})
      .orderby(desc('articles'), 'agency'),
}
