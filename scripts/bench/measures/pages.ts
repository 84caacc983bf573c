import {parse} from 'parse5'
import {totalBytes} from '../input.js'
import * as khabar from '../parts.js'
import type {Measure, Prepared} from './measure.js'

const over = (pages: readonly string[], run: (page: string) => unknown): Prepared => ({
  run() {
    for (const page of pages) run(page)
  },
  bytes: totalBytes(pages),
  articles: pages.length,
})

/** Measures over pages of HTML. */
export const pages: readonly Measure[] = [
  {
    name: 'HTML to records',
    owner: 'khabar',
    async prepare({pages}) {
      const annotate = khabar.createAnnotator(khabar.standardPipeline(khabar.loadResources(), {structure: 'news'}), {})
      return over(pages, (page) => {
        const {raw, blocks, metadata} = khabar.readPage(page)
        annotate({id: 'a', raw, blocks, metadata: {...khabar.noMetadata, ...metadata}})
      })
    },
  },
  {
    name: 'HTML to sections',
    owner: 'khabar',
    prepare: async ({pages}) =>
      over(pages, (page) => {
        const {raw, blocks, metadata} = khabar.readPage(page)
        khabar.structure({id: 'a', raw, blocks, metadata: {...khabar.noMetadata, ...metadata}}, 'news', () => {})
      }),
  },
  {name: 'parse5 alone', owner: 'floor', prepare: async ({pages}) => over(pages, (page) => parse(page))},
]
