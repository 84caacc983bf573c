import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import type {Document, Section} from '../../src/document/document.js'
import {sentences} from '../../src/segment/sentences.js'
import {tokens} from '../../src/segment/tokens.js'
import type {Span} from '../../src/text/span.js'
import {slice, spanAt, textOf} from '../../src/text/text.js'

const ignore = () => {}

/** A document of one section, or of one a line. */
function documentOf(string: string): Document {
  const text = textOf(string)
  const sections: Section[] = []
  let at = 0
  for (const line of string.split('\n')) {
    if (line) sections.push({kind: 'paragraph', ...spanAt(text, at, at + line.length)})
    at += line.length + 1
  }
  return {id: 'a', sha256: '', metadata: noMetadata, text, edits: [], sections, layers: {}, annotators: []}
}

const lines = (path: string) =>
  readFileSync(new URL(`../../src/segment/${path}.examples.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const sentencesOf = (string: string): string[] => {
  const document = documentOf(string)
  return sentences.run(document, ignore).sentences.map((span) => slice(document.text, span))
}
const tokensOf = (string: string): string[] => {
  const document = documentOf(string)
  return tokens.run(document, ignore).tokens.map((span) => slice(document.text, span))
}

describe('sentences', () => {
  test.each(lines('sentences'))('$text', ({text, sentences: wanted}) => {
    expect(sentencesOf(text)).toEqual(wanted)
  })
})

interface Paragraph {
  readonly id: string
  readonly text: string
  readonly sentences: readonly string[]
}
const paragraphs = (file: string): Paragraph[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

describe.each([
  ['hard-paragraphs.jsonl', 100],
  ['harder-paragraphs.jsonl', 72],
] as const)('%s', (file, count) => {
  const hardParagraphs = paragraphs(file)
  test(`there are ${count}`, () => expect(hardParagraphs).toHaveLength(count))
  test.each(hardParagraphs)('$id', ({text, sentences: wanted}) => {
    expect(sentencesOf(text)).toEqual(wanted)
  })
})

describe('tokens', () => {
  test.each(lines('tokens'))('$text', ({text, tokens: wanted}) => {
    expect(tokensOf(text)).toEqual(wanted)
  })
})

const piece = fc.oneof(
  fc.constantFrom(
    'سلام',
    'رفت',
    'گفت',
    'و',
    'م',
    'بی',
    'ایرنا',
    'khabar.ir',
    'http://a',
    'a@b.c',
    '12.5',
    '۱٬۰۰۰',
    '😀',
    '👨‍👩‍👧',
    '\ud800',
  ),
  fc.constantFrom(...'.!؟?…«»()[]"“”:؛،-#@/\u200c\u200d \n\t'),
  fc.string({unit: 'binary', maxLength: 3}),
)
const page = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(''))

/** Everything but white space lies in exactly one span, in order, inside a section. */
function expectCover({text, sections}: Document, spans: readonly Span[]): void {
  let at = 0
  const astray = spans.filter(({start, end}) => {
    const fine = start >= at && end > start && sections.some((section) => section.start <= start && end <= section.end)
    at = end
    return !fine
  })
  expect(astray).toEqual([])
  const letters = (string: string) => string.replace(/[\s\u0085]/g, '')
  expect(letters(spans.map((span) => slice(text, span)).join('')) === letters(text.string)).toBe(true)
}

test('sentences cover all that is no white space, in order, inside their sections', () => {
  fc.assert(
    fc.property(page, (string) => {
      const document = documentOf(string)
      expectCover(document, sentences.run(document, ignore).sentences)
    }),
    {numRuns: 3000},
  )
})

test('tokens cover all that is no white space, in order, and hold none', () => {
  fc.assert(
    fc.property(page, (string) => {
      const document = documentOf(string)
      const spans = tokens.run(document, ignore).tokens
      expectCover(document, spans)
      for (const span of spans) expect(slice(document.text, span)).not.toMatch(/[ \n\t\u00a0]/)
    }),
    {numRuns: 3000},
  )
})

test.each([
  ['brackets that never close', '('.repeat(200_000)],
  ['marks', '!؟.'.repeat(70_000)],
  ['quotes', '". '.repeat(70_000)],
  ['letters', 'خبر '.repeat(50_000)],
  ['stops', 'م.'.repeat(100_000)],
  ['quotes in words', '."a'.repeat(70_000)],
  ['digits and dashes', '1-'.repeat(100_000)],
  ['hosts', 'a.1-'.repeat(50_000)],
  ['initials', 'س. ر.، '.repeat(50_000)],
  ['eras', 'شد ۱۳۰۰ ه.ش. '.repeat(20_000)],
  ['first items', ': ۱. '.repeat(50_000)],
  ['quotations', '«چرا؟» '.repeat(40_000)],
  ['nested quotations', `${'«'.repeat(50_000)}چرا؟${'»'.repeat(50_000)}`],
])('a large input of one piece is covered (scripts/bench measures its time): %s', (_, string) => {
  const document = documentOf(string)
  expectCover(document, sentences.run(document, ignore).sentences)
  expectCover(document, tokens.run(document, ignore).tokens)
})
