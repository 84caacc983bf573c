import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {identifierKinds} from '../../../src/document/identifier.js'
import {redactString} from '../../../src/normalize/redact/redact.js'
import {compose} from './compose.js'

const kinds = new Set(identifierKinds)
const redact = (string: string) => redactString(string, {kinds})
const templates = (name: string) => JSON.parse(readFileSync(new URL(`templates-${name}.json`, import.meta.url), 'utf8'))

// The second set was written and run once after the rules were fixed: no identifier was left, and of 500 look-alikes 17, all of one
// sentence (a short number for text messages), were lost. The cue that did it is gone since.
describe.each(['seen', 'blind'])('the templates %s', (name) => {
  test.each(compose(templates(name), 'planted', 500, 7))('$text', ({text, planted}) => {
    const {string, tokens} = redact(text)
    expect(tokens).toHaveLength(planted.length)
    for (const one of planted) expect(string).not.toContain(one)
    for (const {start, end} of tokens) expect(string.slice(start, end)).toMatch(/^⟦[^⟦⟧]+⟧$/)
    expect(redact(string).string).toBe(string)
  })

  test.each(compose(templates(name), 'alike', 500, 11))('$kind: $text', ({text}) => {
    expect(redact(text).string).toBe(text)
  })
})

test.each([
  ['تلفن ۰۹۱۲&zwnj;۳۴۵&#8204;۶۷۸۹', 'تلفن ⟦تلفن⟧', 'references between digits'],
  ['۰۹۱۲۳۴\n۵۶۷۸۹ را بگیرید', '⟦تلفن⟧ را بگیرید', 'a number that a line wraps'],
  ['شماره ۰۹ـ۱۲ـ۳۴۵۶۷۸۹', 'شماره ⟦تلفن⟧', 'tatweel between digits'],
  [
    'IR در آغاز، شبا 050170000000123456789012 بود',
    'IR در آغاز، شبا ⟦شماره شبا⟧ بود',
    'IR that is not beside the number',
  ],
  ['شبا 050170000000123456789012 IR است', 'شبا ⟦شماره شبا⟧ است', 'IR after the number'],
  ['شبا 050170000000123456789012 iran است', 'شبا ⟦شماره شبا⟧ iran است', 'a word that begins with IR'],
  ['عدد ۱٫۰۹۱۲۳۴۵۶۷۸۹ است', 'عدد ۱٫۰۹۱۲۳۴۵۶۷۸۹ است', 'the rest of a decimal'],
  ['مبلغ ۱٬۰۹۱۲۳۴۵۶۷۸۹ است', 'مبلغ ۱٬۰۹۱۲۳۴۵۶۷۸۹ است', 'the rest of a number in groups'],
  ['۵: ۰۹۱۲۳۴۵۶۷۸۹', '۵: ⟦تلفن⟧', 'a number in a list'],
  ['a@site.ir,b@site.ir', '⟦رایانامه⟧,⟦رایانامه⟧', 'addresses side by side'],
  ['https://site.example/news/0084575948/x', 'https://site.example/news/0084575948/x', 'a code in an address'],
])('%s', (raw, text) => {
  const isAddress = raw.startsWith('https:')
  expect(redactString(raw, {kinds, isAddress}).string).toBe(text)
})

test('a kind that is not asked for stays', () => {
  const text = 'کد ملی ۰۰۸۴۵۷۵۹۴۸، تلفن ۰۲۱۸۸۸۸۱۲۳۴'
  expect(redactString(text, {kinds: new Set(['national_id'])}).string).toBe('کد ملی ⟦کد ملی⟧، تلفن ۰۲۱۸۸۸۸۱۲۳۴')
})
