import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import {createRequire} from 'node:module'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {khabar, root, temporaryFolder} from '../commands/khabar.js'
import {complaints, launch} from './chromium.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
const TYPES: Readonly<Record<string, string>> = {html: 'text/html', js: 'text/javascript', css: 'text/css'}
/** Below a path of its host, as GitHub Pages serves a project. */
const PATH = '/some/project/'

/** The page of the README, as its reader copies it. */
const page = /<!-- page\.txt -->\n```text\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))![1]!

let browser: Browser
let server: Server
let origin: string
beforeAll(async () => {
  const folder = join(root, 'node_modules/.cache/playground-test')
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/release/playground.ts', folder], {cwd: root})
  server = createServer(({url = ''}, response) => {
    const file = url === PATH ? 'index.html' : url.slice(PATH.length)
    try {
      const content = readFileSync(join(folder, file))
      response.writeHead(200, {'content-type': TYPES[file.split('.').at(-1)!] ?? 'application/octet-stream'})
      response.end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await launch()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  server?.close()
})

async function open(options: BrowserContextOptions = {}): Promise<{page: Page; found: string[]}> {
  const tab = await (await browser.newContext(options)).newPage()
  const found = complaints(tab, origin)
  await tab.goto(origin + PATH)
  await tab.locator('#annotate:enabled').waitFor()
  return {page: tab, found}
}

async function annotate(tab: Page, text: string): Promise<void> {
  await tab.fill('#page', text)
  await tab.click('#annotate')
}

const recordOf = async (tab: Page) => JSON.parse((await tab.locator('.record pre').textContent())!)

test('the page of the README gives the same record as the command, and nothing leaves the page', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'page.txt'), page)
  const [expected] = khabar(['annotate', 'page.txt'], '', folder).rows
  const {page: tab, found} = await open()
  await annotate(tab, page)
  expect(await recordOf(tab)).toEqual(expected)
  expect(await tab.locator('article mark').count()).toBeGreaterThan(4)
  // Every edit is shown: what was removed, and what stands now.
  expect(await tab.locator('.raw del').count()).toBeGreaterThan(2)
  expect(await tab.locator('.raw .zwnj').count()).toBeGreaterThan(2)
  await tab.locator('article mark').first().focus()
  expect(await tab.locator('#details').isVisible()).toBe(true)
  await tab.keyboard.press('Escape')
  expect(await tab.locator('#details').isVisible()).toBe(false)
  expect(found).toEqual([])
})

test('asks for a page where there is none', async () => {
  const {page: tab} = await open()
  expect(await tab.locator('#status').textContent()).toContain('Ready')
  await tab.click('#annotate')
  expect(await tab.locator('#status').textContent()).toContain('Paste or drop a page first')
})

test('the sample button, a dropped file of HTML, and a page without structure', async () => {
  const {page: tab, found} = await open()
  await tab.click('#sample')
  expect((await recordOf(tab)).sections[0].kind).toBe('title')
  await tab.setInputFiles('#file', {
    name: 'news.html',
    mimeType: 'text/html',
    buffer: Buffer.from(
      '<html><head><title>x</title></head><body><article><h1>بودجه شهر مهرآباد تصویب شد</h1><p>ناصر نصیری گفت: بودجه شهر مهرآباد به ۱۲ میلیارد تومان رسید و شورا آن را تصویب کرد.</p></article></body></html>',
    ),
  })
  await tab.locator('article .id', {hasText: 'news'}).waitFor()
  expect((await recordOf(tab)).facts[0]).toMatchObject({kind: 'money', currency_value: '120000000000'})
  await annotate(tab, 'متن اول است.\nمتن دوم است.')
  await tab.uncheck('[name=structure]')
  await expect.poll(async () => (await recordOf(tab)).sections.length).toBe(2)
  expect(found).toEqual([])
})

test.each([
  ['a script', 'ناصر نصیری <script>document.title = "owned"</script> به تهران رفت و در تهران ماند.'],
  ['an event handler', '"><img src=x onerror="document.title = \'owned\'"> بودجه ۱۲ میلیارد تومان است و کم نمی‌شود.'],
  ['bidi controls', '\u202eبودجه \u2066شهر ۱۲ میلیارد تومان است و در تهران هزینه می‌شود.'],
  ['a paragraph of 10,000 words', 'ناصر نصیری گفت ۸۱ پروژه در تهران افتتاح شد و '.repeat(1000)],
])('%s stays text', async (_, text) => {
  const {page: tab, found} = await open()
  await tab.uncheck('[name=structure]')
  await annotate(tab, text)
  await tab.locator('article').waitFor()
  expect(await tab.title()).toBe('khabar playground')
  expect(await tab.locator('#result script:not([type="application/json"]), #result img').count()).toBe(0)
  expect(found).toEqual([])
})

test('what is refused is said, with what to do', async () => {
  const {page: tab, found} = await open()
  await annotate(tab, 'This page has no Persian text at all, only English words in a row.')
  expect(await tab.locator('.findings').textContent()).toContain('article/')
  expect(await tab.locator('#status').textContent()).toContain('refused')
  expect(found).toEqual([])
})

test.each(['light', 'dark'] as const)('accessible, and no wider than a telephone: %s', async (colorScheme) => {
  const {page: tab, found} = await open({colorScheme, viewport: {width: 360, height: 740}})
  await tab.click('#sample')
  await tab.locator('article').waitFor()
  const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
  expect(await tab.evaluate(overflow)).toBeLessThanOrEqual(0)
  expect(found).toEqual([])
  await tab.evaluate(AXE)
  const violations = await tab.evaluate(
    'axe.run().then(({violations}) => violations.map(({id, nodes}) => id + " " + nodes.map(({html}) => html.slice(0, 120)).join(" | ")))',
  )
  expect(violations).toEqual([])
})
