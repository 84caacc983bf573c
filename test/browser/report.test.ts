import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {khabar, root} from '../commands/khabar.js'
import {complaints, launch} from './chromium.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

let browser: Browser
let address: string
let folder: string
beforeAll(async () => {
  browser = await launch()
  folder = mkdtempSync(join(tmpdir(), 'khabar-report-'))
  const file = join(folder, 'report.html')
  expect(khabar(['stats', join(root, 'datasets/sample'), '--report', file]).code).toBe(0)
  address = pathToFileURL(file).href
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, {recursive: true})
})

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
  ['dark', 390],
] as const)('in the %s scheme at %i pixels: quiet, accessible, within the window', async (colorScheme, width) => {
  const context = await browser.newContext({colorScheme, viewport: {width, height: 900}})
  const page = await context.newPage()
  const found = complaints(page)
  await page.goto(address)
  expect(await page.locator('figure svg').count()).toBeGreaterThan(10)
  expect(await page.locator('article').count()).toBe(3)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  // The page's own policy allows no script; axe is evaluated by the debugger.
  await page.evaluate(AXE)
  const violations = await page.evaluate(async () => {
    const {axe} = globalThis as unknown as {
      axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>}
    }
    return (await axe.run()).violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`)
  })
  expect(violations).toEqual([])
  expect(found).toEqual([])
  await context.close()
})

test('plots lie in their figures, and names beside bars are not cut off', async () => {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}})
  await page.goto(address)
  const outside = await page.evaluate(() => {
    interface Box {
      readonly left: number
      readonly right: number
    }
    interface Element {
      getBoundingClientRect(): Box
      querySelectorAll(selector: string): Iterable<Element>
      readonly textContent: string
    }
    const {document} = globalThis as unknown as {document: {querySelectorAll(selector: string): Iterable<Element>}}
    return [...document.querySelectorAll('figure svg')].flatMap((svg) => {
      const {left, right} = svg.getBoundingClientRect()
      return [...svg.querySelectorAll('text')]
        .filter(
          (text) => text.getBoundingClientRect().left < left - 2 || text.getBoundingClientRect().right > right + 2,
        )
        .map(({textContent}) => textContent)
    })
  })
  expect(outside).toEqual([])
  await page.close()
})
