import {desc, op} from 'arquero'
import type {TableStatistic} from './statistic.js'

/** Facts by kind: how many have one exact value, an item, a direction of change. */
export const factKinds: TableStatistic = {
  name: 'fact-kinds',
  title: 'Numeric facts',
  of: 'facts',
  compute: (rows) =>
    rows
      .groupby('kind')
      .rollup({
        facts: op.count(),
        'with value': op.valid('value'),
        'with unit': op.valid('unit'),
        'with item': op.valid('item_text'),
        'with change': op.valid('change'),
      })
      .orderby(desc('facts'), 'kind'),
}
