import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {RawArticle} from '../../src/document/article.js'
import {readFile} from '../../src/readers/readers.js'
import {structure} from '../../src/structure/structure.js'
import {fields, score, type Truth} from './score.js'

const root = new URL('../../', import.meta.url).pathname

/** Composed pages with their truth, and the least that is right of them: pages by field, F1 of paragraphs, lines kept. */
const sets = [
  {
    name: 'sample',
    pages: 'datasets/sample/raw/',
    truth: 'datasets/sample/gold/',
    least: {title: 66, lead: 64, agency: 66, dateline: 66, published: 66, f1: 0.995, kept: 0},
  },
  {
    name: 'blind',
    pages: 'test/structure/blind/',
    truth: 'test/structure/blind/',
    least: {title: 30, lead: 29, agency: 30, dateline: 30, published: 30, f1: 0.995, kept: 0},
  },
  {
    name: 'composed',
    pages: 'test/structure/composed/',
    truth: 'test/structure/composed/',
    least: {title: 60, lead: 56, agency: 60, dateline: 60, published: 60, f1: 0.985, kept: 0},
  },
]

/** Scored by the measures of the project's acceptance. */
test.each(sets)('the $name comes apart as its truth says', async ({pages, truth, least}) => {
  const right = {title: 0, lead: 0, agency: 0, dateline: 0, published: 0}
  let hits = 0
  let total = 0
  const faults: string[] = []
  const kept: string[] = []
  for (const file of readdirSync(root + truth)) {
    if (!file.endsWith('.json')) continue
    const name = file.slice(0, -'.json'.length)
    const path = ['txt', 'html'].map((ending) => `${root}${pages}${name}.${ending}`).find((path) => existsSync(path))
    if (!path) continue
    const articles: RawArticle[] = []
    for await (const article of readFile(path, {}, (found) => expect(found).toBeUndefined())) articles.push(article)
    const result = score(
      structure(articles[0]!, 'news', () => {}),
      JSON.parse(readFileSync(`${root}${truth}${file}`, 'utf8')) as Truth,
    )
    for (const field of fields) right[field] += Number(result.right[field])
    hits += result.hits
    total += result.predicted + result.wanted
    kept.push(...result.kept)
    faults.push(...result.faults.map((fault) => `${name}: ${fault}`))
  }
  const told = faults.join('\n')
  for (const field of fields) expect(right[field], told).toBeGreaterThanOrEqual(least[field])
  expect((2 * hits) / total, told).toBeGreaterThanOrEqual(least.f1)
  expect(kept.length, told).toBeLessThanOrEqual(least.kept)
})
