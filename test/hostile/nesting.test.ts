import {describe, expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import {standardAnnotator} from '../../src/pipeline/worker.js'
import {readPage} from '../../src/readers/html/page.js'
import {readerFor} from '../../src/readers/readers.js'
import {read} from '../readers/read.js'

const DEEP = 200_000
const lists = `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`
const objects = `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`
const good = '{"id":"good","text":"باران آمد."}'
const page = '<h1>تیتر خبر امروز</h1><p>رئیس اداره آب شهر گفت که باران آمده است و مردم خوشحال هستند.</p>'

describe('JSON nested 200,000 deep costs its own row', () => {
  test.each([
    ['lists', `{"id":"bad","text":${lists}}`],
    ['objects', `{"id":"bad","text":${objects}}`],
    ['beside the text', `{"id":"bad","text":"باران","x":${lists}}`],
    ['a row that is a list', lists],
  ])('%s, a line of JSON', async (_, bad) => {
    const {articles, codes} = await read(readerFor('a.jsonl')!, `${bad}\n${good}\n`)
    expect(articles.map(({id}) => id)).toContain('good')
    expect(codes).not.toContain('article/failed')
  })

  test('a whole file', async () => {
    const {articles, codes} = await read(readerFor('a.json')!, lists)
    expect(articles).toEqual([])
    expect(codes).toHaveLength(1)
    expect(codes).not.toContain('article/failed')
  })

  test('as gold, as a record, in a column that holds JSON', async () => {
    const layout = {fields: {id: 'id', body: 'x.text'}}
    const row = {id: 'bad', x: lists}
    const {articles} = await read(
      readerFor('a.jsonl')!,
      `${JSON.stringify(row)}\n{"id":"good","x":{"text":"متن"}}\n`,
      layout,
    )
    expect(articles.map(({id}) => id)).toEqual(['good'])
  })
})

describe('pages nested deep are read', () => {
  const annotate = standardAnnotator({structure: 'news'})
  test.each([
    ['elements', `${'<div>'.repeat(DEEP)}${page}`],
    ['inline elements', `<p>${'<b><i>'.repeat(20_000)}باران</p>${page}`],
    ['tables', `${'<table><tr><td>'.repeat(20_000)}${page}`],
    ['JSON-LD of lists', `<script type="application/ld+json">${lists}</script>${page}`],
    [
      'JSON-LD of graphs',
      `<script type="application/ld+json">${'{"@graph":['.repeat(DEEP)}${']}'.repeat(DEEP)}</script>${page}`,
    ],
    [
      'JSON-LD in a field',
      `<script type="application/ld+json">{"@type":"NewsArticle","author":${objects}}</script>${page}`,
    ],
  ])('%s', (_, html) => {
    const {raw, blocks, metadata} = readPage(html)
    const {rejected, diagnostics} = annotate({id: 'a', raw, blocks, metadata: {...noMetadata, ...metadata}})
    expect(raw).toContain('باران آمده است')
    // A page of tables in tables may be taken for a list; none may fail.
    expect(diagnostics.map(({code}) => code)).not.toContain('article/failed')
    expect(rejected).toBe(false)
  })
})
