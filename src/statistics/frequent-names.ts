import {escape as asIs, desc, from, op} from 'arquero'
import {stateOf, type TableStatistic} from './statistic.js'

/** Names of each label in the table. */
const MOST = 10

/** The most frequent names of each label. */
export const frequentNames: TableStatistic = {
  name: 'frequent-names',
  title: 'Most frequent names',
  note: `The ${MOST} most frequently mentioned names of each label, as written.`,
  start(saved) {
    const counts = stateOf(
      saved,
      () => new Map<string, {label: string; name: string; mentions: number; articles: number; last: string}>(),
    )
    return {
      state: counts,
      add({record}) {
        for (const {label, text} of record.entities) {
          const key = `${label} ${text}`
          const own = counts.get(key)
          if (!own) {
            counts.set(key, {label, name: text, mentions: 1, articles: 1, last: record.id})
            continue
          }
          own.mentions++
          if (own.last !== record.id) own.articles++
          own.last = record.id
        }
      },
      table: () =>
        from([...counts.values()], ['label', 'name', 'mentions', 'articles'])
          .groupby('label')
          .orderby(desc('mentions'), 'name')
          .derive({rank: op.row_number()})
          .ungroup()
          .filter(asIs(({rank}: {rank: number}) => rank <= MOST))
          .orderby('label', 'rank')
          .select('label', 'name', 'mentions', 'articles'),
    }
  },
}
