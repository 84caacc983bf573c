import fc from 'fast-check'
import {expect, test} from 'vitest'
import {noMetadata} from '../../src/document/article.js'
import type {RawSection, Removal, Structured} from '../../src/document/structured.js'
import {normalizeDocument} from '../../src/normalize/document.js'
import {editsIn, restoreRaw} from '../../src/text/edits.js'
import {slice, spanAt, textOf} from '../../src/text/text.js'
import {normalizer} from './lexicons.js'

/** Text that the rules care about: their letters, their marks, words that lack a ZWNJ, and anything else. */
const piece = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...'اآبپتدرزسشکگلمنوهی')},
  {weight: 2, arbitrary: fc.constantFrom(...'يىكةۀےھہەأؤئءًّٰٓٔ')},
  {
    weight: 2,
    arbitrary: fc.constantFrom(...' \u200c\u200b\u200d\u200e\u200f\u00a0\u2009\u00ad\ufeff\u00ac\u2066\u2069\tـ'),
  },
  {weight: 2, arbitrary: fc.constantFrom(...'.،؛:؟!«»()[]{}…-/"۱۲۳456٫٬')},
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'می',
      'نمی',
      'شود',
      'ها',
      'های',
      'خانه',
      'ای',
      'برنامه',
      'ریزی',
      'شده',
      'اند',
      'است',
      'تر',
      'بهتر',
      'می شود',
      'میشود',
      'کتاب های',
      'خانهای',
      'گفت و گو',
      'است.وی',
      'شد .',
      '»سلام«',
      'برنامهریزی',
      'بینالمللی',
      '12.5',
      '۱۸:۳۰',
      'khabar.ir',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '😀',
      '👨‍👩‍👧',
      '\u0000',
      '\u001b',
      '\ud800',
      '\udc00',
      'ﷲ',
      '﷼',
      'ﻻ',
      'ﻵ',
      'ﷺ',
      '﷽',
      '\u0085',
      '\u007f',
      '\u2066',
      '🇮🇷',
      '❤️',
      '1️⃣',
      'ﺑ',
      'ﻪ',
      'ﯽ',
      'á',
      '한',
      '\u1100\u1161',
    ),
  },
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 3})},
)
const line = fc
  .array(piece, {maxLength: 30})
  .map((pieces) => pieces.join('').replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' '))

test('a section and its edits restore what came in', () => {
  fc.assert(
    fc.property(line, (raw) => {
      const {string, edits} = normalizer.normalize(raw)
      const text = textOf(string)
      expect(restoreRaw(text, editsIn(text, edits))).toBe(raw)
    }),
    {numRuns: 100_000},
  )
})

test('normalizing again changes nothing', () => {
  fc.assert(
    fc.property(line, (raw) => {
      const once = normalizer.normalize(raw).string
      expect(normalizer.normalize(once).string).toBe(once)
    }),
    {numRuns: 20_000},
  )
})

test('what comes out is NFC, on one line, without doubled spaces', () => {
  fc.assert(
    fc.property(line, (raw) => {
      const {string} = normalizer.normalize(raw)
      expect(string.normalize('NFC')).toBe(string)
      expect(string).not.toMatch(/^\s|\s$|\s\s|[\n\t\0]/)
    }),
    {numRuns: 2000},
  )
})

/** A page cut at random into sections, removals and what lies between. */
const page = fc
  .array(fc.tuple(line, fc.constantFrom('section', 'removal', 'gap')), {maxLength: 8})
  .map((parts): Structured => {
    const raw = parts.map(([part, what]) => (what === 'gap' ? ` ${part.replace(/\S/gu, '\n')}` : `${part}\n`)).join('')
    const text = textOf(raw)
    const sections: RawSection[] = []
    const removals: Removal[] = []
    let at = 0
    for (const [part, what] of parts) {
      const span = spanAt(text, at, at + part.length)
      if (what === 'section' && span.end > span.start) sections.push({...span, kind: 'paragraph'})
      if (what === 'removal' && span.end > span.start) removals.push({...span, rule: 'boilerplate'})
      at += what === 'gap' ? ` ${part.replace(/\S/gu, '\n')}`.length : part.length + 1
    }
    return {id: 'p', raw, metadata: noMetadata, sections, removals}
  })

test('a page restores exactly from its text and edits, whatever was removed', () => {
  fc.assert(
    fc.property(page, (structured) => {
      const {text, edits, sections} = normalizeDocument(structured, normalizer, () => {})
      expect(restoreRaw(text, edits)).toBe(structured.raw)
      expect(sections.map((section) => slice(text, section)).join('\n')).toBe(text.string)
      for (const section of sections) expect(section.end).toBeGreaterThan(section.start)
    }),
    {numRuns: 2000},
  )
})

test.each([
  ['tatweel', 'ـ'.repeat(300_000)],
  ['ZWNJ', '\u200c'.repeat(300_000)],
  ['invisible characters', '\u200b\u200d'.repeat(150_000)],
  ['one word', 'می'.repeat(100_000)],
  ['words', 'کتاب های می شود '.repeat(20_000)],
  ['stops', 'ام.'.repeat(100_000)],
  ['marks', 'آ'.repeat(100_000)],
])('time grows with length, not faster: %s', (_, raw) => {
  // Linear, it takes a fraction of a second; quadratic, longer than a test may (vitest.config.ts).
  expect(normalizer.normalize(raw).string.length).toBeLessThanOrEqual(2 * raw.length)
})
