import {desc, from} from 'arquero'
import {shareOf} from './share.js'
import type {TableStatistic} from './statistic.js'

/** Edits by the rule that made them. */
export const repairs: TableStatistic = {
  name: 'repairs',
  title: 'Edits by rule',
  note: 'What was removed or repaired between the raw page and the text; docs/repair.md explains each rule.',
  start() {
    const counts = new Map<string, {edits: number; articles: number; last: string}>()
    let articles = 0
    return {
      add({record}) {
        articles++
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
            share: shareOf(own.articles, articles),
          })),
          ['rule', 'edits', 'articles', 'share'],
        ).orderby(desc('edits'), 'rule'),
    }
  },
}
