import {existsSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import type {RawArticle} from '../../src/document/article.js'
import {type ReadOptions, readers, readFile} from '../../src/readers/readers.js'
import type {FieldMapping} from '../../src/readers/rows/fields.js'
import {structure} from '../../src/structure/structure.js'

async function all(path: string, options: ReadOptions = {}) {
  const articles: RawArticle[] = []
  const found: Diagnostic[] = []
  for await (const article of readFile(path, options, (diagnostic) => found.push(diagnostic))) articles.push(article)
  return {articles, found}
}

const folder = mkdtempSync(join(tmpdir(), 'khabar-readers-'))
const write = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

describe('readFile', () => {
  test('no two readers claim one ending', () => {
    const endings = readers.flatMap(({extensions}) => extensions)
    expect(new Set(endings).size).toBe(endings.length)
  })

  test('takes the reader by the ending, in any case, or by the format', async () => {
    expect((await all(write('a.TXT', 'متن'))).articles).toHaveLength(1)
    expect((await all(write('rows.log', '{"text":"متن"}'), {format: 'jsonl'})).articles).toHaveLength(1)
  })

  test('shows and names by the given name', async () => {
    const {articles} = await all(write('b.txt', 'متن'), {name: 'raw/b.txt'})
    expect(articles[0]).toMatchObject({id: 'raw/b', metadata: {file: 'raw/b.txt'}})
  })

  test('an unknown format, a missing file and a folder are told', async () => {
    expect((await all(write('c.doc', ''))).found).toMatchObject([{code: 'input/unknown-format'}])
    expect((await all(write('c.txt', ''), {format: 'doc'})).found).toMatchObject([{code: 'input/unknown-format'}])
    const missing = join(folder, 'missing.txt')
    expect((await all(missing)).found).toMatchObject([{code: 'input/unreadable', place: {file: missing}}])
    expect((await all(folder, {format: 'txt'})).found).toMatchObject([{code: 'input/unreadable'}])
  })
})

const shared = new URL('../../../shared/data/raw/', import.meta.url).pathname

describe('collections of news sites, read by a mapping, go through', () => {
  const fields = {title: 'title', abstract: 'abstract', paragraphs: 'paragraphs', url: 'link'}
  const summaries = {title: 'title', abstract: 'summary', url: 'link'}
  const four = (name: string, mapping: FieldMapping, count: number, agency: string) =>
    [1, 2, 3, 4].map((i) => [`${name}-${i}.json`, mapping, count, agency] as const)
  const files: readonly (readonly [string, FieldMapping, number, string])[] = [
    ...four('fars/fars-news', fields, 300, 'فارس'),
    ...four('varzesh3/varzesh3', {...fields, id: 'code'}, 500, 'ورزش سه'),
    ['rss/hamshahri.json', summaries, 2203, 'همشهری آنلاین'],
    ['rss/radiofarda.json', summaries, 284, 'رادیو فردا'],
  ]
  test.skipIf(!existsSync(shared)).each(files)(
    '%s (skipped where ../shared is missing)',
    async (file, mapping, count, agency) => {
      const {articles, found} = await all(shared + file, {fields: mapping})
      expect(found.splice(0).map(({code}) => code)).toEqual(['input/unused-columns'])
      expect(articles.length).toBe(count)
      for (const article of articles) {
        const structured = structure(article, 'news', (diagnostic) => found.push(diagnostic))
        if (!structured) continue
        expect(structured.metadata.agency).toBe(agency)
        const kept = structured.sections.reduce((sum, {start, end}) => sum + end - start, 0)
        if (mapping !== summaries) expect(kept).toBeGreaterThan(article.raw.length * 0.6)
      }
      expect(found.map(({code, place}) => [code, place?.id, place?.pointer])).toEqual([])
    },
  )
})
