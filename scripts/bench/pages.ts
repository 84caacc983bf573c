/**
 * Whether the time of a page grows with its length alone, whatever is wrong with it: seconds at doubled sizes.
 *
 *   npx tsx scripts/bench/pages.ts
 */
import {bundledParts} from './bundle.js'
import {table} from './measure.js'

const SIZES = [1, 2, 4, 8]
/** Bytes of the smallest. */
const UNIT = 320_000
const {readPage, structure} = await bundledParts()
const sentence = 'رئیس اداره آب شهر در نشست خبری امروز گفت که سهمیه کشاورزان تا پایان فصل تغییر نمی‌کند. '
const fill = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / Buffer.byteLength(piece)))

const pages: Record<string, (size: number) => string> = {
  paragraphs: fill(`<p>${sentence}</p>`),
  'one line': fill(sentence),
  'div in div': fill('<div>'),
  'div in div, paragraphs in them': fill(`<div><p>${sentence}`),
  'span in span': fill('<span>x'),
  'bold in bold': fill('<b>x'),
  'marks left open': fill('<b><i><p>x'),
  'links left open': fill('<a href=x><div>x'),
  'wrongly nested': fill('<b><p></b></p><i></p></i>'),
  tables: fill('<table><tr><td>x'),
  'text in tables': fill('<table>x'),
  lists: fill('<ul><li>x'),
  'closed and never opened': fill('</div></p></b>'),
  'entities without end': fill('&amp&zwnj&#x200c&lt'),
  'one entity without end': (size) => `&#${'9'.repeat(size)}`,
  attributes: (size) => `<p ${fill('class="a b" data-x=1 ')(size)}>x`,
  'one attribute': (size) => `<p class="${fill('related ')(size)}">x`,
  'one tag that never ends': (size) => `<p title="${'x'.repeat(size)}`,
  comments: fill('<!-- x --><!--'),
  'scripts in the text': fill(`<p>${sentence}<script>var a = "<p>";</script>`),
  'a script that never ends': (size) => `<p>x<script>${'<!--<script>'.repeat(size / 12)}`,
  headlines: fill('<h1 class="title">تیتر خبر امروز شهر</h1>'),
  'classes like headlines in each other': fill('<div class="headline">'),
  'linked data': (size) => `<script type="application/ld+json">${'['.repeat(size)}</script>`,
  select: fill('<select><option>x'),
  templates: fill('<template>x'),
  'svg in math': fill('<svg><math><mi>x'),
}

const none = {sourceName: null, url: null, file: null, license: null, agency: null, dateline: null, publishedAt: null}
const only = process.argv[2]
const rows = [['ms at', ...SIZES.map((times) => `${((times * UNIT) / 1e6).toFixed(2)} MB`), 'growth by size']]
for (const [name, make] of Object.entries(pages)) {
  if (only && !name.includes(only)) continue
  const taken = SIZES.map((times) => {
    const page = make(times * UNIT)
    return Math.min(
      ...[1, 2].map(() => {
        const before = process.cpuUsage()
        const {raw, blocks, metadata} = readPage(page)
        structure({id: 'a', raw, blocks, metadata: {...none, ...metadata}}, 'news', () => {})
        return process.cpuUsage(before).user / 1000
      }),
    )
  })
  // 1.0 is linear, 2.0 quadratic.
  const growth = Math.log2(taken.at(-1)! / taken.at(-2)!)
  rows.push([name, ...taken.map((time) => time.toFixed(0)), growth.toFixed(1)])
  process.stderr.write(`${rows.at(-1)!.join('\t')}\n`)
}
console.log(table(rows))
