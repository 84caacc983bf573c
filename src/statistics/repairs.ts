import {desc, from} from 'arquero'
import {shareOf} from './share.js'
import {stateOf, type TableStatistic} from './statistic.js'

/** Edits by the rule that made them. */
export const repairs: TableStatistic = {
  name: 'repairs',
  title: 'Edits by rule',
  note: 'What was removed or repaired between the raw page and the text; docs/repair.md explains each rule.',
  start(saved) {
    const state = stateOf(saved, () => ({
      counts: new Map<string, {edits: number; articles: number; last: string}>(),
      articles: 0,
    }))
    const {counts} = state
    return {
      state,
      add({record}) {
        state.articles++
        for (const {rule} of record.edits) {
          const own = counts.get(rule)
          if (!own) {
            counts.set(rule, {edits: 1, articles: 1, last: record.id})
            continue
          }
          own.edits++
          if (own.last !== record.id) own.articles++
          own.last = record.id
        }
      },
      table: () =>
        from(
          [...counts].map(([rule, own]) => ({
            rule,
            edits: own.edits,
            articles: own.articles,
            share: shareOf(own.articles, state.articles),
          })),
          ['rule', 'edits', 'articles', 'share'],
        ).orderby(desc('edits'), 'rule'),
    }
  },
}
