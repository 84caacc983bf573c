import {from} from 'arquero'
import type {ArticleRecord} from '../records/types.js'
import {shareOf} from './share.js'
import {stateOf, type TableStatistic} from './statistic.js'

const hasSection =
  (kind: string) =>
  ({sections}: ArticleRecord): boolean =>
    sections.some((section) => section.kind === kind)

/** What an article may have or lack. */
const present: Readonly<Record<string, (record: ArticleRecord) => boolean>> = {
  kicker: hasSection('kicker'),
  title: hasSection('title'),
  lead: hasSection('lead'),
  subhead: hasSection('subhead'),
  caption: hasSection('caption'),
  agency: ({agency}) => agency !== null,
  dateline: ({dateline}) => dateline !== null,
  published_at: ({published_at}) => published_at !== null,
  updated_at: ({updated_at}) => updated_at != null,
  'source.url': ({source}) => source.url !== null,
  canonical_url: ({canonical_url}) => canonical_url != null,
  category: ({category}) => (category?.length ?? 0) > 0,
  tags: ({tags}) => (tags?.length ?? 0) > 0,
  authors: ({authors}) => (authors?.length ?? 0) > 0,
  summary: ({summary}) => summary != null,
  page_type: ({page_type}) => page_type != null,
  images: ({images}) => (images?.length ?? 0) > 0,
  'tokens.upos': ({tokens}) => tokens.some(({upos}) => upos != null),
  entities: ({entities}) => entities.length > 0,
  facts: ({facts}) => facts.length > 0,
  edits: ({edits}) => edits.length > 0,
}

/** How many articles have each optional part. */
export const fields: TableStatistic = {
  name: 'fields',
  title: 'Coverage of fields',
  note: 'Articles that have a section, a field or a layer; a low share of titles or dates suggests that pages were not read correctly.',
  start(saved) {
    const state = stateOf(saved, () => ({counts: Object.keys(present).map(() => 0), articles: 0}))
    const {counts} = state
    return {
      state,
      add({record}) {
        state.articles++
        for (const [i, has] of Object.values(present).entries()) if (has(record)) counts[i]!++
      },
      table: () =>
        from(
          Object.keys(present).map((field, i) => ({
            field,
            articles: counts[i],
            share: shareOf(counts[i]!, state.articles),
          })),
          ['field', 'articles', 'share'],
        ),
    }
  },
}
