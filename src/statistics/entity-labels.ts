import {desc, op} from 'arquero'
import type {TableStatistic} from './statistic.js'

/** Mentions by label, and how many different ones. */
export const entityLabels: TableStatistic = {
  name: 'entity-labels',
  title: 'Entities',
  of: 'entities',
  compute: (rows) =>
    rows
      .groupby('label')
      .rollup({mentions: op.count(), distinct: op.distinct('text'), articles: op.distinct('article_id')})
      .orderby(desc('mentions'), 'label'),
}
