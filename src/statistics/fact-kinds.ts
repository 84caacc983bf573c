import {desc, from} from 'arquero'
import {stateOf, type TableStatistic} from './statistic.js'

/** Facts by kind: how many have one exact value, a unit, an item, a direction of change. */
export const factKinds: TableStatistic = {
  name: 'fact-kinds',
  title: 'Numeric facts',
  note: 'A fact without a value is a range or a vague number; the item is what is counted or measured.',
  start(saved) {
    const counts = stateOf(
      saved,
      () => new Map<string, {facts: number; value: number; unit: number; item: number; change: number}>(),
    )
    return {
      state: counts,
      add({record}) {
        for (const {kind, value, unit, item, change} of record.facts) {
          let own = counts.get(kind)
          if (!own) {
            own = {facts: 0, value: 0, unit: 0, item: 0, change: 0}
            counts.set(kind, own)
          }
          own.facts++
          if (value !== null) own.value++
          if (unit !== null) own.unit++
          if (item !== null) own.item++
          if (change !== null) own.change++
        }
      },
      table: () =>
        from(
          [...counts].map(([kind, {facts, value, unit, item, change}]) => ({
            kind,
            facts,
            'with value': value,
            'with unit': unit,
            'with item': item,
            'with change': change,
          })),
          ['kind', 'facts', 'with value', 'with unit', 'with item', 'with change'],
        ).orderby(desc('facts'), 'kind'),
    }
  },
}
