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
    least: {title: 30, lead: 30, agency: 30, dateline: 30, published: 30, f1: 0.995, kept: 0},
  },
  {
    name: 'composed',
    pages: 'test/structure/composed/',
    truth: 'test/structure/composed/',
    least: {title: 60, lead: 57, agency: 60, dateline: 60, published: 60, f1: 0.985, kept: 0},
  },
  // As its one score came out: nothing is tuned to it, and nothing may fall behind it.
  {
    name: 'second',
    pages: 'test/structure/second/',
    truth: 'test/structure/second/',
    least: {title: 20, lead: 16, agency: 19, dateline: 20, published: 19, f1: 0.954, kept: 2},
  },
  // Composed without sight of the rules. Its first score was 39, 33, 35, 37, 40 of 40, 0.934 and 11 lines; four kinds were corrected after it.
  {
    name: 'third',
    pages: 'test/structure/third/',
    truth: 'test/structure/third/',
    least: {title: 40, lead: 38, agency: 40, dateline: 40, published: 40, f1: 0.992, kept: 3},
  },
  // Composed without sight of the rules. Its first score was 38, 30, 36, 38, 38 of 40, 0.917 and 13 lines; its kinds of faults were corrected
  // after it, and two entries of its truth (15 lead, 33 agency) by docs/structure.md.
  {
    name: 'fourth',
    pages: 'test/structure/fourth/',
    truth: 'test/structure/fourth/',
    least: {title: 40, lead: 40, agency: 40, dateline: 40, published: 40, f1: 0.998, kept: 0},
  },
  // Composed without sight of the rules. Its first score was 38, 36, 37, 39, 38 of 40, 0.922 and 15 lines; its kinds of faults were corrected after it.
  {
    name: 'fifth',
    pages: 'test/structure/fifth/',
    truth: 'test/structure/fifth/',
    least: {title: 40, lead: 40, agency: 40, dateline: 40, published: 40, f1: 0.998, kept: 0},
  },
  // Composed without sight of the rules. Its first score was 36, 32, 34, 36, 35 of 36, 0.923 and 15 lines; its kinds of faults were corrected
  // after it, and two entries of its truth (09 and 21, agency) by docs/structure.md.
  {
    name: 'sixth',
    pages: 'test/structure/sixth/',
    truth: 'test/structure/sixth/',
    least: {title: 36, lead: 36, agency: 36, dateline: 36, published: 36, f1: 0.998, kept: 0},
  },
  // Twelve contents in sixteen layouts, as markup and as six kinds of text dumps, written by scripts beside the rules: what a dump does to a page.
  // Four contents and four layouts were written last and run once before any rule knew them: paragraphs F1 0.944 (0.766 before these rules).
  {
    name: 'seventh',
    pages: 'test/structure/seventh/',
    truth: 'test/structure/seventh/',
    least: {title: 46, lead: 44, agency: 39, dateline: 46, published: 47, f1: 0.975, kept: 4},
  },
  // Composed without sight of the rules, dumps by html2text, trafilatura and Lynx among it. Its first score was 35, 33, 30, 39, 37 of 40, 0.885 and
  // 30 lines; its kinds of faults were corrected after it.
  {
    name: 'eighth',
    pages: 'test/structure/eighth/',
    truth: 'test/structure/eighth/',
    least: {title: 40, lead: 40, agency: 40, dateline: 40, published: 40, f1: 0.995, kept: 0},
  },
  // Composed from docs/structure.md alone. Its first score was 38, 32, 33, 39, 39 of 40, 0.965 and 15 lines; its kinds of faults were corrected after
  // it, and two entries of its truth (12 and 14, agency) by docs/structure.md. A sheet of print (34) and a broken first paragraph (28) remain.
  {
    name: 'ninth',
    pages: 'test/structure/ninth/',
    truth: 'test/structure/ninth/',
    least: {title: 40, lead: 38, agency: 40, dateline: 39, published: 40, f1: 0.98, kept: 5},
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

test('ninety pages are no fewer, thirty of them markup, with every agency that has a file among them', () => {
  const folders = ['blind', 'composed'].map((name) => `${root}test/structure/${name}/`)
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => folder + file))
  expect(files.filter((file) => file.endsWith('.txt')).length).toBeGreaterThanOrEqual(60)
  expect(files.filter((file) => file.endsWith('.html')).length).toBeGreaterThanOrEqual(30)
  const told = files
    .filter((file) => file.endsWith('.json'))
    .map((file) => (JSON.parse(readFileSync(file, 'utf8')) as Truth).agency)
  const named = readdirSync(`${root}src/structure/agencies`)
    .filter((file) => file !== 'others.json')
    .map((file) => (JSON.parse(readFileSync(`${root}src/structure/agencies/${file}`, 'utf8')) as {name: string}).name)
  expect(named.length).toBeGreaterThanOrEqual(12)
  expect(named.filter((name) => told.filter((agency) => agency === name).length < 3)).toEqual([])
})
