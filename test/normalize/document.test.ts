import {expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {noMetadata} from '../../src/document/article.js'
import type {Structured} from '../../src/document/structured.js'
import {normalizeDocument} from '../../src/normalize/document.js'
import {restoreRaw} from '../../src/text/edits.js'
import {slice, spanAt, textOf} from '../../src/text/text.js'
import {normalizer} from './lexicons.js'

/** A page whose lines are sections, but those that begin with `-` removals. */
function pageOf(raw: string): Structured {
  const text = textOf(raw)
  const sections = []
  const removals = []
  let at = 0
  for (const line of raw.split('\n')) {
    const span = spanAt(text, at, at + line.length)
    if (line.startsWith('-')) removals.push({...span, rule: 'boilerplate'})
    else if (line) sections.push({...span, kind: 'paragraph' as const})
    at += line.length + 1
  }
  return {id: 'a', raw, metadata: noMetadata, sections, removals}
}

test('sections are joined by one newline; what was removed is an edit under its own rule', () => {
  const page = pageOf('😀 خبر يك\n\n- تبلیغ\n\nخبر دو\n- پیوند\n')
  const {text, edits, sections} = normalizeDocument(page, normalizer, () => {})
  expect(text.string).toBe('😀 خبر یک\nخبر دو')
  expect(sections.map((section) => slice(text, section))).toEqual(['😀 خبر یک', 'خبر دو'])
  expect(edits.filter(({rule}) => rule === 'boilerplate').map(({raw}) => raw)).toEqual(['- تبلیغ', '- پیوند'])
  expect(restoreRaw(text, edits)).toBe(page.raw)
})

test('a section of which nothing is left is dropped, and its raw text is an edit', () => {
  const page = pageOf('یک\n\u200f\u200c\nدو')
  const {text, edits, sections} = normalizeDocument(page, normalizer, () => {})
  expect(text.string).toBe('یک\nدو')
  expect(sections).toHaveLength(2)
  expect(edits.some(({rule}) => rule === 'empty-section')).toBe(true)
  expect(restoreRaw(text, edits)).toBe(page.raw)
})

test('control characters are removed and reported once an article', () => {
  const reported: Diagnostic[] = []
  const page = pageOf('خبر\u0000 یک\u0007\nخبر\u001b دو')
  const {text} = normalizeDocument(page, normalizer, (found) => reported.push(found))
  expect(text.string).toBe('خبر یک\nخبر دو')
  expect(reported.map(({code}) => code)).toEqual(['input/control-character'])
  expect(reported[0]!.message).toContain('3')
})

test('an article without sections has an empty text that restores it', () => {
  const page = pageOf('- تبلیغ\n')
  const {text, edits, sections} = normalizeDocument(page, normalizer, () => {})
  expect([text.string, sections]).toEqual(['', []])
  expect(restoreRaw(text, edits)).toBe(page.raw)
})
