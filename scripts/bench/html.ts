/**
 * How many pages of HTML are read in a second on one core, and which part takes the time.
 *
 *   npx tsx scripts/bench/html.ts [FOLDER]     .html pages below FOLDER, else the project's own
 *
 * Pages of the project are small; "with a site around" adds the menus, lists and scripts that make up real ones.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {parse} from 'parse5'
import {bundledParts} from './bundle.js'
import {table} from './measure.js'

const root = new URL('../..', import.meta.url).pathname
const folders = process.argv[2] ? [process.argv[2]] : [`${root}datasets/sample/raw`, `${root}test/structure`]
const pages = folders.flatMap((folder) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.html?$/.test(name))
    .sort()
    .map((name) => readFileSync(`${folder}/${name}`)),
)
if (pages.length === 0) throw new Error('no .html page to measure on')

const {decodeHtml, readPage, structure} = await bundledParts()

/** A page with a menu of 400 entries, 100 links to other items and a script: about 60 KB. */
function withSite(page: string) {
  const entries = (count: number, words: string) =>
    Array.from(
      {length: count},
      (_, i) => `<li class="item"><a href="/fa/news/${i}" title="${words}">${words} ${i}</a></li>\n`,
    )
  const menu = `<nav class="main-menu"><ul>${entries(400, 'سیاست').join('')}</ul></nav>`
  const related = `<aside><ul>${entries(100, 'بارش باران در هفته آینده').join('')}</ul></aside>`
  const script = `<script>${'var config = {"key": [1, 2, 3]};\n'.repeat(300)}</script>`
  return /<body[^>]*>/i.test(page)
    ? page.replace(/<body[^>]*>/i, (body) => `${body}${menu}${related}${script}`)
    : menu + page
}

/** The least time of the processor that a run took: other work on the machine does not count. */
function seconds(run: () => void) {
  const taken = Array.from({length: 6}, () => {
    const before = process.cpuUsage()
    run()
    const {user, system} = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return Math.min(...taken)
}

const none = {sourceName: null, url: null, file: null, license: null, agency: null, dateline: null, publishedAt: null}
const small = pages.map((page) => decodeHtml(page))
const rows = [['', 'KB a page', 'parse5 alone', 'reader', 'reader and structure', 'parser’s share']]
const kinds: readonly [string, readonly string[]][] = [
  ['as they are', small],
  ['with a site around', small.map(withSite)],
]
for (const [name, list] of kinds) {
  const times = Math.ceil(100 / list.length)
  const many = Array.from({length: times}, () => list).flat()
  const size = many.reduce((sum, page) => sum + Buffer.byteLength(page), 0)
  const perSecond = (run: (page: string) => unknown) =>
    many.length /
    seconds(() => {
      for (const page of many) run(page)
    })
  const parser = perSecond((page) => parse(page))
  const reader = perSecond((page) => readPage(page))
  const whole = perSecond((page) => {
    const {raw, blocks, metadata} = readPage(page)
    return structure({id: 'a', raw, blocks, metadata: {...none, ...metadata}}, 'news', () => {})
  })
  rows.push([
    name,
    (size / many.length / 1000).toFixed(1),
    ...[parser, reader, whole].map((figure) => `${figure.toFixed(0)}/s`),
    `${((100 * reader) / parser).toFixed(0)} %`,
  ])
}
console.log(table(rows))
