import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cleaner, rulesWith} from '../../src/normalize/rules.js'
import {runSteps} from '../../src/normalize/steps.js'
import {draftOf, editsIn, restoreRaw} from '../../src/text/edits.js'
import {textOf} from '../../src/text/text.js'
import {normalizer, silent} from './lexicons.js'

const clean = cleaner(silent)
const rules = rulesWith(silent)

/** What each rule looks for, and what makes it hesitate. */
const piece = fc.constantFrom(
  ...'ابسشهویکيىكۀةېےہھەۂۃێڕښ',
  ...' \u00a0\u2009\u3000\t\u2028\u0085',
  ...'\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u2066\u2069\u00ad\u00ac\ufeff\u2060ـ',
  ...'\u064b\u064e\u0651\u0652\u0653\u0654\u0655\u0301',
  ...'.،؛:؟!»«()[]…/@#&;"-٪',
  ...'۱۲5٣',
  ...'aBé\ufffd\u0000\u001b',
  ...['ﻻ', 'ﻪ', 'ﷲ', '👨‍👩‍👧', '\ud83d', '\ude00', 'هًْ', 'قفسة', 'سوره', 'ال', 'الله', 'ه‍', 'هـ', 'آ.', '//', '...'],
  ...['&zwnj;', '&amp;', '&nbsp;', 'amp;', 'zwnj;', '#8204;', '&#38;', '&lt;', 'lt;', '&shy;'],
  ...['(ع)', '(ها)', 'ی', 'ها', 'الف', 'کرد', 'وی', 'تهران', 'سی', 'ایران', '.ایران', ' . ', ' : ', '۱۲ : ۳۰', ' :)'],
)
const line = fc.array(piece, {maxLength: 24}).map((pieces) => pieces.join(''))

describe.each(
  rules.map((step) => ['changes' in step ? step.name : step.map(({name}) => name).join(', '), step] as const),
)('%s', (_, step) => {
  const run = runSteps([step])
  test('restores what came in', () => {
    fc.assert(
      fc.property(line, (raw) => {
        const {string, edits} = run(draftOf(raw))
        expect(restoreRaw(textOf(string), editsIn(textOf(string), edits))).toBe(raw)
      }),
      {numRuns: 1000},
    )
  })

  test('changes nothing in what it made of a clean text', () => {
    fc.assert(
      fc.property(line, (raw) => {
        const {string} = run(draftOf(clean(raw).string))
        expect(run(draftOf(string)).string).toBe(string)
      }),
      {numRuns: 1000},
    )
  })
})

test('all of them together change nothing the second time', () => {
  fc.assert(
    fc.property(line, (raw) => {
      expect(clean(clean(raw).string).edits).toEqual([])
    }),
    {numRuns: 20_000},
  )
})

test('the examples of every rule, joined, change nothing the second time', () => {
  const raws = rules
    .flatMap((step): string[] => ('changes' in step ? [step.name] : step.map(({name}) => name)))
    .flatMap((name) =>
      readFileSync(new URL(`../../src/normalize/${name}.examples.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((row) => JSON.parse(row).raw as string)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...raws), {maxLength: 5}), fc.constantFrom('', ' ', '، '), (parts, joint) => {
      expect(clean(clean(parts.join(joint)).string).edits).toEqual([])
    }),
    {numRuns: 5000},
  )
})

test.each([
  ['references', '&amp;'.repeat(200_000)],
  ['references without an end', '&'.repeat(500_000)],
  ['ة', 'قفسة '.repeat(100_000)],
  ['marks without spaces', 'آب،'.repeat(200_000)],
  ['an address', `//${'ab:آب.'.repeat(100_000)}`],
  ['brackets', 'آب(«'.repeat(150_000)],
  ['spaces before marks', 'آب ، '.repeat(150_000)],
  ['Kurdish', 'هەواڵ '.repeat(100_000)],
  ['marks that compose', 'ا\u0653\u0654'.repeat(150_000)],
])('time grows with length, not faster: %s', (_, raw) => {
  // Linear, it takes a fraction of a second; quadratic, longer than a test may (vitest.config.ts).
  expect(normalizer.normalize(raw).string.length).toBeLessThanOrEqual(2 * raw.length)
})
