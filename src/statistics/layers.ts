import {desc, from} from 'arquero'
import {shareOf} from './share.js'
import type {TableStatistic} from './statistic.js'

/** Who made each layer, and for how many articles. */
export const layers: TableStatistic = {
  name: 'layers',
  title: 'Layers',
  note: 'The annotators of each layer and their share of the articles; two versions of one annotator mean that the records are mixed.',
  start() {
    const counts = new Map<string, {layer: string; annotator: string; version: string; articles: number}>()
    let articles = 0
    return {
      add({record}) {
        articles++
        for (const {layer, name, version} of record.annotators) {
          const key = JSON.stringify([layer, name, version])
          const known = counts.get(key)
          if (known) known.articles++
          else counts.set(key, {layer, annotator: name, version, articles: 1})
        }
      },
      table: () =>
        from(
          [...counts.values()].map((row) => ({...row, share: shareOf(row.articles, articles)})),
          ['layer', 'annotator', 'version', 'articles', 'share'],
        ).orderby('layer', desc('articles'), 'annotator', 'version'),
    }
  },
}
