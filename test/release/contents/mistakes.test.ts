import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Code} from '../../../src/diagnostic/codes.js'
import type {Diagnostic} from '../../../src/diagnostic/diagnostic.js'
import {readConfiguration} from '../../../src/release/contents/configuration.js'
import {temporaryFolder} from '../../commands/khabar.js'

const good = `{
  "$schema": "https://khabar.dev/schema/v1/dataset.schema.json",
  "name": "city-news",
  "title": "City news",
  "description": "News of a city.",
  "version": "1.0.0",
  "date": "2026-03-21",
  "license": "CC-BY-4.0",
  "creators": [{"name": "A name", "url": "https://example.org"}],
  "inputs": [
    {"path": "raw/*.jsonl", "format": "jsonl", "fields": {"id": "code", "body": "text"}}
  ],
  "structure": "news",
  "labels": ["LAW"],
  "responsible_ai": {"collection_timeframe": ["2026-01-01", "2026-02-01"]},
  "splits": {
    "seed": 1,
    "ratios": {"train": 0.8, "validation": 0.1, "test": 0.1},
    "test_after": "2026-01-15"
  }
}
`

async function findings(json: string | Buffer): Promise<Diagnostic[]> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'dataset.json'), json)
  const found: Diagnostic[] = []
  const read = await readConfiguration(folder, (one) => found.push(one))
  expect(read === undefined).toBe(found.some(({severity}) => severity === 'error'))
  return found
}

/** A typical slip: what is right in the file above, what was written instead, the code, and what the message or remedy must say. */
type Mistake = readonly [name: string, right: string, wrong: string, code: Code, says: RegExp]

const mistakes: readonly Mistake[] = [
  // The syntax of JSON.
  [
    'a comma after the last item',
    '"test_after": "2026-01-15"\n',
    '"test_after": "2026-01-15",\n',
    'input/invalid-json',
    /Remove the comma/,
  ],
  ['a comma after the last item of a list', '["LAW"]', '["LAW",]', 'input/invalid-json', /Remove the comma/],
  ['a comma that is missing', '"structure": "news",', '"structure": "news"', 'input/invalid-json', /Add a comma/],
  ['a colon that is missing', '"structure": "news"', '"structure" "news"', 'input/invalid-json', /"name": value/],
  ['single quotes', '"structure": "news"', '"structure": \'news\'', 'input/invalid-json', /double quotes/],
  ['a name without quotes', '"structure": "news"', 'structure: "news"', 'input/invalid-json', /double quotes/],
  ['curly quotes', '"structure": "news"', '"structure": “news”', 'input/invalid-json', /double quotes/],
  ['a comment', '"structure": "news",', '"structure": "news", // or none', 'input/invalid-json', /Remove the comment/],
  [
    'a string that is not closed',
    '"structure": "news",',
    '"structure": "news,',
    'input/invalid-json',
    /closing double quote/,
  ],
  ['a backslash in a path', '"raw/*.jsonl"', '"raw\\*.jsonl"', 'input/invalid-json', /Write \/ in paths/],
  ['True of Python', '"seed": 1', '"seed": True', 'input/invalid-json', /valid JSON/],
  ['Persian digits', '"seed": 1', '"seed": ۱', 'input/invalid-json', /valid JSON/],
  ['a Persian comma', '"structure": "news",', '"structure": "news"،', 'input/invalid-json', /comma/],
  ['a decimal comma', '"train": 0.8', '"train": 0,8', 'input/invalid-json', /name/],
  ['more after the end', '  }\n}\n', '  }\n}\n}\n', 'input/invalid-json', /Remove what follows/],
  [
    'a name twice',
    '"structure": "news",',
    '"structure": "news", "version": "2.0.0",',
    'configuration/repeated-field',
    /Remove one/,
  ],
  // Fields.
  ['a misspelt field', '"license"', '"licence"', 'schema/unknown-field', /Did you mean "license"/],
  ['a field of another place', '"structure": "news"', '"format": "jsonl"', 'schema/unknown-field', /known fields are/],
  ['a text field named text', '"body": "text"', '"text": "body"', 'schema/unknown-field', /known fields are id, title/],
  [
    'one creator without a list',
    '[{"name": "A name", "url": "https://example.org"}]',
    '{"name": "A name"}',
    'schema/wrong-type',
    /expected a list/,
  ],
  [
    'a creator as a string',
    '[{"name": "A name", "url": "https://example.org"}]',
    '["A name"]',
    'schema/wrong-type',
    /expected an object/,
  ],
  [
    'no creator',
    '[{"name": "A name", "url": "https://example.org"}]',
    '[]',
    'schema/wrong-form',
    /validate --schema dataset/,
  ],
  ['an address without https', '"https://example.org"', '"example.org"', 'schema/wrong-form', /Address/],
  ['a version that is a number', '"version": "1.0.0"', '"version": 1', 'schema/wrong-type', /expected a string/],
  ['a version of two numbers', '"version": "1.0.0"', '"version": "1.0"', 'schema/wrong-form', /three numbers/],
  ['a version with a v', '"version": "1.0.0"', '"version": "v1.0.0"', 'schema/wrong-form', /three numbers/],
  ['a name with a space', '"city-news"', '"City News"', 'schema/wrong-form', /lower-case/],
  ['an unknown format', '"format": "jsonl"', '"format": "jsnol"', 'schema/unknown-value', /Did you mean "jsonl"/],
  ['a label in Persian', '["LAW"]', '["قانون"]', 'schema/wrong-form', /labels\[0\]/],
  ['a label that every dataset has', '["LAW"]', '["PER"]', 'configuration/reserved-label', /Remove it/],
  ['a label twice', '["LAW"]', '["LAW", "LAW"]', 'schema/wrong-form', /same value/],
  // Dates.
  ['a Persian day', '"date": "2026-03-21"', '"date": "1405-01-01"', 'configuration/no-such-day', /2026-03-21/],
  [
    'a Persian day in Persian digits',
    '"date": "2026-03-21"',
    '"date": "۱۴۰۵/۰۱/۰۱"',
    'schema/wrong-form',
    /2026-03-21/,
  ],
  ['a Persian day of collection', '"2026-02-01"', '"1404-11-12"', 'configuration/no-such-day', /2026-02-01/],
  [
    'a day that does not exist',
    '"test_after": "2026-01-15"',
    '"test_after": "2026-02-30"',
    'configuration/no-such-day',
    /existing day/,
  ],
  ['a day with slashes', '"date": "2026-03-21"', '"date": "21/3/2026"', 'schema/wrong-form', /2026-03-21/],
  // Licences.
  [
    'a licence without its version',
    '"CC-BY-4.0"',
    '"CC-BY"',
    'configuration/unknown-license',
    /Did you mean "CC-BY-4.0"/,
  ],
  ['a licence with spaces', '"CC-BY-4.0"', '"CC BY 4.0"', 'schema/wrong-form', /Did you mean "CC-BY-4.0"/],
  [
    'a licence in another case',
    '"CC-BY-4.0"',
    '"cc-by-4.0"',
    'configuration/unknown-license',
    /Did you mean "CC-BY-4.0"/,
  ],
  ['a licence that nobody knows', '"CC-BY-4.0"', '"Free"', 'configuration/unknown-license', /LicenseRef/],
  // Paths.
  ['a path outside', '"raw/*.jsonl"', '"../raw/*.jsonl"', 'configuration/path-outside', /Move or copy/],
  ['an absolute path', '"raw/*.jsonl"', '"/data/*.jsonl"', 'schema/wrong-form', /Move or copy/],
  ['a path of Windows', '"raw/*.jsonl"', '"raw\\\\*.jsonl"', 'schema/wrong-form', /"raw\/\*\.jsonl"/],
  [
    'an address for a path',
    '"raw/*.jsonl"',
    '"https://example.org/a.jsonl"',
    'configuration/path-outside',
    /Move or copy/,
  ],
  // Splits.
  ['percentages', '"train": 0.8', '"train": 80', 'schema/wrong-form', /Write shares, not percentages: 0\.8/],
  ['shares that are too much', '"train": 0.8', '"train": 0.9', 'configuration/ratios', /add up to 1\.1/],
  ['a split of another name', '"validation": 0.1', '"dev": 0.1', 'schema/missing-field', /"validation"/],
  ['a seed that is a string', '"seed": 1', '"seed": "one"', 'schema/wrong-type', /expected an integer/],
  // Placeholders.
  ['a name that init wrote', '"A name"', '"Your name"', 'configuration/placeholder', /Replace it/],
]

test('the file without a mistake has none', async () => {
  expect(await findings(good)).toEqual([])
})

test('there are forty mistakes and more', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(40)
})

test.each(mistakes)('%s', async (_, right, wrong, code, says) => {
  expect(good.split(right)).toHaveLength(2)
  const found = await findings(good.replace(right, () => wrong))
  const hit = found.find((one) => one.code === code)
  expect(hit, JSON.stringify(found, null, 1)).toBeDefined()
  // The line where the slip is: that of what was written instead, or the one after it where something is missing.
  const first = good.slice(0, good.indexOf(right)).split('\n').length
  const last = first + wrong.trimEnd().split('\n').length
  expect(hit!.place?.line).toBeGreaterThanOrEqual(first)
  expect(hit!.place?.line).toBeLessThanOrEqual(last)
  expect(`${hit!.message}\n${hit!.help}`).toMatch(says)
})

test('a syntax error has its line, its column and the lines around it', async () => {
  const [found] = await findings(good.replace('"structure": "news",', '"structure": "news"'))
  expect(found?.message).toBe(`line 13, column 22: a comma is missing
  11 |     {"path": "raw/*.jsonl", "format": "jsonl", "fields": {"id": "code", "body": "text"}}
  12 |   ],
> 13 |   "structure": "news"
     |                      ^`)
})

test('a byte order mark is accepted; bytes that are not UTF-8 and an empty file are errors', async () => {
  expect(await findings(`\ufeff${good}`)).toEqual([])
  const wrong = `\ufeff${good.replace('"version": "1.0.0"', '"version": 1')}`
  expect((await findings(wrong))[0]?.place?.line).toBe(6)
  expect((await findings(Buffer.from(good, 'utf16le')))[0]?.code).toMatch(/^input\/invalid-(?:utf8|json)$/)
  expect(await findings('')).toMatchObject([{code: 'input/invalid-json', message: expect.stringContaining('empty')}])
})

test('hostile JSON: deep nesting and names of the prototype', async () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
  expect((await findings(deep))[0]?.severity).toBe('error')
  const found = await findings(good.replace('"structure": "news"', '"__proto__": {"structure": "none"}'))
  expect(found).toMatchObject([{code: 'schema/unknown-field', place: {line: 13}}])
  expect(({} as {structure?: string}).structure).toBeUndefined()
})
