import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {RawArticle} from '../../src/document/article.js'
import {readFile} from '../../src/readers/readers.js'
import {structure} from '../../src/structure/structure.js'
import {fields, score, type Truth} from './score.js'

const sample = new URL('../../datasets/sample/', import.meta.url).pathname

/** The composed pages of the sample, scored by the measures of the project's acceptance. */
test('the sample comes apart as its gold says', async () => {
  const right = {title: 0, lead: 0, agency: 0, dateline: 0, published: 0}
  let pages = 0
  let hits = 0
  let predicted = 0
  let wanted = 0
  let kept = 0
  let lines = 0
  for (const file of readdirSync(`${sample}gold`)) {
    if (!file.endsWith('.json')) continue
    const name = file.slice(0, -'.json'.length)
    const path = ['txt', 'html'].map((ending) => `${sample}raw/${name}.${ending}`).find((path) => existsSync(path))
    if (!path) continue
    const articles: RawArticle[] = []
    for await (const article of readFile(path, {}, (found) => expect(found).toBeUndefined())) articles.push(article)
    const truth = JSON.parse(readFileSync(`${sample}gold/${file}`, 'utf8')) as Truth
    const result = score(
      structure(articles[0]!, 'news', () => {}),
      truth,
    )
    pages++
    for (const field of fields) right[field] += Number(result.right[field])
    hits += result.hits
    predicted += result.predicted
    wanted += result.wanted
    kept += result.kept.length
    lines += result.lines
  }
  expect(pages).toBeGreaterThan(50)
  const f1 = (2 * hits) / (predicted + wanted)
  const share = kept / lines
  const of = (field: (typeof fields)[number]) => right[field] / pages
  const told = JSON.stringify({pages, right, f1, kept})
  for (const field of ['title', 'agency', 'dateline', 'published'] as const)
    expect(of(field), told).toBeGreaterThan(0.97)
  expect(of('lead'), told).toBeGreaterThan(0.92)
  expect(f1, told).toBeGreaterThan(0.98)
  expect(share, told).toBeLessThan(0.01)
})
