import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {ArticleRecord} from '../../src/records/types.js'
import {viewPage} from '../../src/report/view/view.js'
import {khabar, root, temporaryFolder} from '../commands/khabar.js'
import {complaints, launch} from './chromium.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const rows = [
  {
    id: 'budget',
    title: 'بودجه شهر مهرآباد دو برابر شد',
    text: 'ناصر نصیری، شهردار مهرآباد، گفت: بودجه شهر به ۱۲ میلیارد تومان رسید.\n\nنصیری افزود: ۸۱ پروژه در سه ماه افتتاح می شود.',
    published_at: '2024-03-15',
  },
  {
    id: 'rain',
    title: 'بارش باران در کوهستان',
    text: 'به گزارش هواشناسی، بارش در ارتفاعات به ۴۰ میلی متر رسید و دما ۱۰ درجه کم شد.',
    published_at: '2024-03-16',
  },
]

/** What the tests ask the page's own window for; Node's types know no window. */
interface Painted {
  getComputedStyle(element: unknown): {backgroundColor: string}
}

const cache = new Map<string, ArticleRecord[]>()

/** The two articles and some more, annotated once. */
function records(...extra: object[]): ArticleRecord[] {
  const key = JSON.stringify(extra)
  if (!cache.has(key)) cache.set(key, annotated(...extra))
  return cache.get(key)!
}

const annotated = (...extra: object[]): ArticleRecord[] =>
  khabar(
    ['annotate', '--structure', 'none', '--jobs', '1'],
    [...rows, ...extra].map((row) => `${JSON.stringify(row)}\n`).join(''),
  ).rows as ArticleRecord[]

async function* stream(list: readonly ArticleRecord[]): AsyncGenerator<ArticleRecord> {
  yield* list
}

async function open(
  list: readonly ArticleRecord[],
  options: {against?: ReadonlyMap<string, ArticleRecord>; context?: BrowserContextOptions} = {},
): Promise<{page: Page; found: string[]}> {
  const {against, context = {}} = options
  const {html} = await viewPage(stream(list), {title: 'test', limit: 2000, ...(against && {against})})
  const file = join(temporaryFolder(), 'view.html')
  writeFileSync(file, html)
  const page = await (await browser.newContext(context)).newPage()
  const found = complaints(page)
  await page.goto(pathToFileURL(file).href)
  return {page, found}
}

/** The ranges that the page paints as found. */
const found = (page: Page) =>
  page.evaluate(() => {
    const {CSS} = globalThis as unknown as {CSS: {highlights: Map<string, Set<{cloneContents(): Fragment}>>}}
    return [...CSS.highlights.get('found')!].map((range) => {
      const piece = range.cloneContents()
      for (const tag of piece.querySelectorAll('.tag')) tag.remove()
      return piece.textContent
    })
  })

interface Fragment {
  readonly textContent: string
  querySelectorAll(selector: string): Iterable<{remove(): void}>
}

const articlesShown = (page: Page) => page.locator('article:not([hidden])').count()

describe('the viewer in Chromium', () => {
  test('shows articles as right-to-left Persian with their marks, and asks nobody for anything', async () => {
    const {page, found} = await open(records())
    expect(await page.locator('html').getAttribute('lang')).toBe('fa')
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await page.locator('article').count()).toBe(2)
    expect(await page.locator('mark', {hasText: 'ناصر نصیری'}).getAttribute('title')).toContain('PER')
    expect(await page.locator('#count').textContent()).toBe('2 of 2 articles')
    expect(found).toEqual([])
  })

  test('tells value, unit and currency of a number that is clicked, and the mentions of one person', async () => {
    const {page} = await open(records())
    await page.locator('mark', {hasText: '۱۲ میلیارد تومان'}).click()
    const details = page.locator('#details')
    await expect.poll(() => details.textContent()).toContain('12000000000')
    expect(await details.textContent()).toContain('IRR')
    await page.locator('mark', {hasText: 'ناصر نصیری'}).click()
    expect(await details.textContent()).toContain('same thing')
    expect(await page.locator('mark.mate').textContent()).toBe('نصیری')
    await page.keyboard.press('Escape')
    expect(await details.isVisible()).toBe(false)
  })

  test('is used by keyboard alone: focus shows details, arrows go from mark to mark', async () => {
    const {page} = await open(records())
    await page.locator('mark[tabindex]').first().focus()
    const details = page.locator('#details')
    expect(await details.isVisible()).toBe(true)
    const first = await details.textContent()
    await page.keyboard.press('ArrowLeft')
    expect(await details.textContent()).not.toBe(first)
    await page.keyboard.press('ArrowRight')
    expect(await details.textContent()).toBe(first)
  })

  test('turns layers off and on', async () => {
    const {page} = await open(records())
    const mark = page.locator('mark', {hasText: 'ناصر نصیری'})
    const background = () =>
      mark.evaluate((element) => (globalThis as unknown as Painted).getComputedStyle(element).backgroundColor)
    const before = await background()
    await page.getByRole('checkbox', {name: 'PER'}).uncheck()
    expect(await background()).toBe('rgba(0, 0, 0, 0)')
    await page.getByRole('checkbox', {name: 'PER'}).check()
    expect(await background()).toBe(before)
  })

  test('filters by words (ي as ی), by kind and by a range of values', async () => {
    const {page} = await open(records())
    await page.getByLabel('Search').fill('نصيري')
    await expect.poll(() => articlesShown(page)).toBe(1)
    expect(await found(page)).toEqual(['نصیری', 'نصیری'])
    await page.getByRole('button', {name: 'Reset'}).click()
    await expect.poll(() => articlesShown(page)).toBe(2)
    await page.getByLabel('Label or kind').selectOption({label: 'money'})
    await expect.poll(() => articlesShown(page)).toBe(1)
    await page.getByLabel('Value from').fill('120000000001')
    await expect.poll(() => articlesShown(page)).toBe(0)
    expect(await page.locator('#empty').isVisible()).toBe(true)
    await page.getByLabel('Value from').fill('120000000000')
    await expect.poll(() => articlesShown(page)).toBe(1)
  })

  test('paints a hit that runs over the bounds of a mark, without its label', async () => {
    const {page} = await open(records())
    await page.getByLabel('Search').fill('نصیری، شهردار')
    await expect.poll(() => articlesShown(page)).toBe(1)
    expect(await found(page)).toEqual(['نصیری، شهردار'])
  })

  test('shows a letter that became another one in its place, with both in its tooltip', async () => {
    const {page} = await open(records({id: 'letters', text: 'مدير شركت گفت: بارش باران آغاز شد.'}))
    await page.locator('#a3').getByRole('button', {name: 'Raw page'}).click()
    const raw = page.locator('.raw')
    expect(await raw.textContent()).toBe('مدير شركت گفت: بارش باران آغاز شد.')
    expect(await raw.locator('u').first().getAttribute('title')).toBe('persian-letters: ي → ی')
  })

  test('shows the raw page with every edit', async () => {
    const {page} = await open(records())
    await page.locator('article').first().getByRole('button', {name: 'Raw page'}).click()
    const raw = page.locator('.raw').first()
    expect(await raw.textContent()).toContain('افتتاح می')
    expect(await raw.locator('.zwnj').count()).toBeGreaterThan(0)
    expect(await page.locator('.rules').first().textContent()).toContain('restore-zwnj')
  })

  test('shows only where two versions disagree', async () => {
    const list = records()
    const changed = list.map((record) =>
      record.id === 'budget' ? {...record, entities: record.entities.filter(({label}) => label !== 'PER')} : record,
    )
    const {page} = await open(list, {against: new Map(changed.map((record) => [record.id, record]))})
    expect(await page.locator('mark.only-here').count()).toBeGreaterThan(0)
    await page.getByLabel('Only disagreements').check()
    await expect.poll(() => articlesShown(page)).toBe(1)
  })

  test('takes markup, quotes and bidi controls in every field as text', async () => {
    const hostile =
      '<script>window.harm = 1</script><img src=x onerror="window.harm = 1">"><svg onload=alert(1)>\u202eabc'
    const list = records().map((record) => ({
      ...record,
      id: `${record.id}"><script>window.harm=1</script>`,
      agency: hostile,
      text: record.text,
      edits: [{start: 0, end: 0, raw: hostile, rule: hostile}],
      source: {...record.source, url: `javascript:window.harm=1//${hostile}`},
    })) as unknown as ArticleRecord[]
    const [text] = records({id: 'x', text: `گفت: ${hostile} </script><!-- در ۱۲ شهر.`}).slice(-1)
    const {page, found} = await open([...list, text!])
    for (const button of await page.getByRole('button', {name: 'Raw page'}).all()) await button.click()
    for (const mark of await page.locator('mark[tabindex]').all()) await mark.focus()
    expect(await page.evaluate(() => (globalThis as {harm?: number}).harm)).toBeUndefined()
    expect(await page.locator('article img, article svg, article script:not([type])').count()).toBe(0)
    expect(found).toEqual([])
  })

  test('opens 1,000 articles, and a paragraph of 10,000 words', async () => {
    const [record] = records()
    const many = Array.from({length: 1000}, (_, k) => ({...record!, id: `a${k}`}))
    const {page, found} = await open(many)
    expect(await page.locator('#count').textContent()).toBe('1000 of 1000 articles')
    expect(found).toEqual([])
    const long = records({id: 'long', text: `${'بارش ۱۲ میلی متر بود. '.repeat(2000)}پایان.`}).slice(-1)
    const {page: other} = await open(long)
    expect(await other.locator('mark[tabindex]').count()).toBe(2000)
  })

  test('is readable without scripts', async () => {
    const {page} = await open(records(), {context: {javaScriptEnabled: false}})
    expect(await page.locator('article').first().innerText()).toContain('ناصر نصیری')
    expect(await page.locator('form').getAttribute('hidden')).toBe('')
    expect(await page.locator('form').boundingBox()).toBeNull()
  })

  test.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 390],
  ] as const)(
    'axe-core finds nothing in the %s scheme at %i pixels, and nothing overflows',
    async (colorScheme, width) => {
      const {page} = await open(records(), {context: {colorScheme, viewport: {width, height: 900}}})
      await page.locator('mark[tabindex]').first().focus()
      await page.locator('article').first().getByRole('button', {name: 'Raw page'}).click()
      // The page's own policy allows no other script; axe is evaluated by the debugger.
      await page.evaluate(AXE)
      const violations = await page.evaluate(async () => {
        const {axe} = globalThis as unknown as {
          axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>}
        }
        return (await axe.run()).violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`)
      })
      expect(violations).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true)
    },
  )
})

test('khabar view writes the newest release of a dataset', () => {
  const out = join(temporaryFolder(), 'sample.html')
  const run = khabar(['view', join(root, 'datasets/sample'), '-o', out, '--limit', '3'])
  expect(run.code).toBe(0)
  expect(run.err).toMatch(/^3 articles shown, \d+ left out/m)
  expect(readFileSync(out, 'utf8').match(/<article /g)).toHaveLength(3)
  expect(khabar(['view', 'x.jsonl', '-o', out, '--limit', '0']).code).toBe(2)
})
