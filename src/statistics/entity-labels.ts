import {desc, from} from 'arquero'
import {stateOf, type TableStatistic} from './statistic.js'

/** Mentions by label, and how many different ones. */
export const entityLabels: TableStatistic = {
  name: 'entity-labels',
  title: 'Entities',
  note: 'Mentions, distinct names as written, and articles with at least one mention.',
  start(saved) {
    const counts = stateOf(
      saved,
      () => new Map<string, {mentions: number; names: Set<string>; articles: number; last: string | undefined}>(),
    )
    return {
      state: counts,
      add({record}) {
        for (const {label, text} of record.entities) {
          let own = counts.get(label)
          if (!own) {
            own = {mentions: 0, names: new Set(), articles: 0, last: undefined}
            counts.set(label, own)
          }
          own.mentions++
          own.names.add(text)
          if (own.last !== record.id) own.articles++
          own.last = record.id
        }
      },
      table: () =>
        from(
          [...counts].map(([label, {mentions, names, articles}]) => ({
            label,
            mentions,
            distinct: names.size,
            articles,
          })),
          ['label', 'mentions', 'distinct', 'articles'],
        ).orderby(desc('mentions'), 'label'),
    }
  },
}
