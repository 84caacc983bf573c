import {expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {html} from '../../src/readers/html/html.js'
import {structure} from '../../src/structure/structure.js'
import {read} from '../readers/read.js'
import {listings} from './shapes/listings.js'

test('sixty shapes of pages are no fewer', () => {
  expect(listings.length).toBeGreaterThanOrEqual(60)
})

test.each(listings)('no article: %s', async (_, markup) => {
  const {articles} = await read(html, markup)
  const found: Diagnostic[] = []
  const structured = structure(articles[0]!, 'news', (diagnostic) => found.push(diagnostic))
  expect(structured?.sections).toBeUndefined()
  expect(found.map(({code}) => code)).toHaveLength(1)
  expect(found[0]!.code).toMatch(/^article\/(?:listing|not-found|empty)$/)
})
