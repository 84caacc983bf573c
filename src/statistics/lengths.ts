import {op} from 'arquero'
import type {TableStatistic} from './statistic.js'

const spread = (column: string) => ({
  least: op.min(column),
  median: op.median(column),
  p90: op.quantile(column, 0.9),
  most: op.max(column),
})

/** Tokens of a sentence, by the kind of its section. */
export const sentenceLengths: TableStatistic = {
  name: 'sentence-lengths',
  title: 'Tokens in a sentence',
  of: 'sentences',
  compute: (rows) =>
    rows
      .groupby('section')
      .rollup({sentences: op.count(), ...spread('tokens')})
      .orderby('section'),
}

/** Tokens of an article. */
export const articleLengths: TableStatistic = {
  name: 'article-lengths',
  title: 'Tokens in an article',
  of: 'articles',
  compute: (rows) => rows.rollup(spread('tokens')),
}
