import {expect, test} from 'vitest'
import {html} from '../../src/readers/html/html.js'
import {structure} from '../../src/structure/structure.js'
import {slice, textOf} from '../../src/text/text.js'
import {read} from '../readers/read.js'
import {article, layouts, pageOf} from './shapes/articles.js'

const pages = layouts.flatMap((layout) => [true, false].map((wrapped) => ({layout, wrapped})))

test.each(pages)('one article in another layout: $layout $wrapped', async ({layout, wrapped}) => {
  const {articles} = await read(html, pageOf(layout, wrapped))
  const {raw} = articles[0]!
  const structured = structure(articles[0]!, 'news', (found) => expect(found).toBeUndefined())!
  const of = (kind: string) =>
    structured.sections.filter((section) => section.kind === kind).map((section) => slice(textOf(raw), section))
  expect(of('title')).toEqual([article.title])
  expect(of('lead')).toEqual([article.lead])
  expect(of('subhead')).toEqual([article.subhead])
  expect(of('paragraph')).toEqual(article.paragraphs)
  expect(of('caption')).toEqual([])
  expect(of('kicker')).toEqual(layout.head.startsWith('kicker') ? [article.kicker] : [])
  expect(structured.metadata.publishedAt?.slice(0, 10)).toBe(article.day)
})
