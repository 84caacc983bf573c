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

/**
 * A typical slip: what is right in the file above, what was written instead, the code, what the message or remedy must say, and
 * what somebody writes who follows it: with that in its place, the file has no finding any more.
 */
type Mistake = readonly [name: string, right: string, wrong: string, code: Code, says: RegExp, remedied: string]

const mistakes: readonly Mistake[] = [
  // The syntax of JSON.
  [
    'a comma after the last item',
    '"test_after": "2026-01-15"\n',
    '"test_after": "2026-01-15",\n',
    'input/invalid-json',
    /Remove the comma/,
    '"test_after": "2026-01-15"\n',
  ],
  ['a comma after the last item of a list', '["LAW"]', '["LAW",]', 'input/invalid-json', /Remove the comma/, '["LAW"]'],
  [
    'a comma that is missing',
    '"structure": "news",',
    '"structure": "news"',
    'input/invalid-json',
    /Add a comma/,
    '"structure": "news",',
  ],
  [
    'a colon that is missing',
    '"structure": "news"',
    '"structure" "news"',
    'input/invalid-json',
    /"name": value/,
    '"structure": "news"',
  ],
  [
    'single quotes',
    '"structure": "news"',
    '"structure": \'news\'',
    'input/invalid-json',
    /double quotes/,
    '"structure": "news"',
  ],
  [
    'a name without quotes',
    '"structure": "news"',
    'structure: "news"',
    'input/invalid-json',
    /double quotes/,
    '"structure": "news"',
  ],
  [
    'curly quotes',
    '"structure": "news"',
    '"structure": “news”',
    'input/invalid-json',
    /double quotes/,
    '"structure": "news"',
  ],
  [
    'a comment',
    '"structure": "news",',
    '"structure": "news", // or none',
    'input/invalid-json',
    /Remove the comment/,
    '"structure": "news",',
  ],
  [
    'a string that is not closed',
    '"structure": "news",',
    '"structure": "news,',
    'input/invalid-json',
    /closing double quote/,
    '"structure": "news",',
  ],
  [
    'a backslash in a path',
    '"raw/*.jsonl"',
    '"raw\\*.jsonl"',
    'input/invalid-json',
    /Write \/ in paths/,
    '"raw/*.jsonl"',
  ],
  ['True of Python', '"seed": 1', '"seed": True', 'input/invalid-json', /valid JSON/, '"seed": 1'],
  ['Persian digits', '"seed": 1', '"seed": ۱', 'input/invalid-json', /valid JSON/, '"seed": 1'],
  [
    'a Persian comma',
    '"structure": "news",',
    '"structure": "news"،',
    'input/invalid-json',
    /comma/,
    '"structure": "news",',
  ],
  ['a decimal comma', '"train": 0.8', '"train": 0,8', 'input/invalid-json', /name/, '"train": 0.8'],
  ['more after the end', '  }\n}\n', '  }\n}\n}\n', 'input/invalid-json', /Remove what follows/, '  }\n}\n'],
  [
    'a name twice',
    '"structure": "news",',
    '"structure": "news", "version": "2.0.0",',
    'configuration/repeated-field',
    /Remove one/,
    '"structure": "news",',
  ],
  // Fields.
  ['a misspelt field', '"license"', '"licence"', 'schema/unknown-field', /Did you mean "license"/, '"license"'],
  [
    'a field of another place',
    '"structure": "news"',
    '"format": "jsonl"',
    'schema/unknown-field',
    /known fields are/,
    '"structure": "news"',
  ],
  [
    'a text field named text',
    '"body": "text"',
    '"text": "body"',
    'schema/unknown-field',
    /known fields are id, title/,
    '"body": "text"',
  ],
  [
    'one creator without a list',
    '[{"name": "A name", "url": "https://example.org"}]',
    '{"name": "A name"}',
    'schema/wrong-type',
    /expected a list/,
    '[{"name": "A name"}]',
  ],
  [
    'a creator as a string',
    '[{"name": "A name", "url": "https://example.org"}]',
    '["A name"]',
    'schema/wrong-type',
    /expected an object/,
    '[{"name": "A name"}]',
  ],
  [
    'no creator',
    '[{"name": "A name", "url": "https://example.org"}]',
    '[]',
    'schema/wrong-form',
    /validate --schema dataset/,
    '[{"name": "A name"}]',
  ],
  [
    'an address without https',
    '"https://example.org"',
    '"example.org"',
    'schema/wrong-form',
    /URL/,
    '"https://example.org"',
  ],
  [
    'a version that is a number',
    '"version": "1.0.0"',
    '"version": 1',
    'schema/wrong-type',
    /expected a string/,
    '"version": "1.0.0"',
  ],
  [
    'a version of two numbers',
    '"version": "1.0.0"',
    '"version": "1.0"',
    'schema/wrong-form',
    /three numbers/,
    '"version": "1.0.0"',
  ],
  [
    'a version with a v',
    '"version": "1.0.0"',
    '"version": "v1.0.0"',
    'schema/wrong-form',
    /three numbers/,
    '"version": "1.0.0"',
  ],
  ['a name with a space', '"city-news"', '"City News"', 'schema/wrong-form', /lower-case/, '"city-news"'],
  [
    'an unknown format',
    '"format": "jsonl"',
    '"format": "jsnol"',
    'schema/unknown-value',
    /Did you mean "jsonl"/,
    '"format": "jsonl"',
  ],
  ['a label in Persian', '["LAW"]', '["قانون"]', 'schema/wrong-form', /labels\[0\]/, '["Law"]'],
  ['a label that every dataset has', '["LAW"]', '["PER"]', 'configuration/reserved-label', /Remove it/, '[]'],
  ['a label twice', '["LAW"]', '["LAW", "LAW"]', 'schema/wrong-form', /same value/, '["LAW"]'],
  // Dates.
  [
    'a Persian day',
    '"date": "2026-03-21"',
    '"date": "1405-01-01"',
    'configuration/no-such-day',
    /2026-03-21/,
    '"date": "2026-03-21"',
  ],
  [
    'a Persian day in Persian digits',
    '"date": "2026-03-21"',
    '"date": "۱۴۰۵/۰۱/۰۱"',
    'schema/wrong-form',
    /2026-03-21/,
    '"date": "2026-03-21"',
  ],
  [
    'a Persian day of collection',
    '"2026-02-01"',
    '"1404-11-12"',
    'configuration/no-such-day',
    /2026-02-01/,
    '"2026-02-01"',
  ],
  [
    'a day that does not exist',
    '"test_after": "2026-01-15"',
    '"test_after": "2026-02-30"',
    'configuration/no-such-day',
    /existing day/,
    '"test_after": "2026-02-28"',
  ],
  [
    'a day with slashes',
    '"date": "2026-03-21"',
    '"date": "21/3/2026"',
    'schema/wrong-form',
    /2026-03-21/,
    '"date": "2026-03-21"',
  ],
  // Licences.
  [
    'a licence without its version',
    '"CC-BY-4.0"',
    '"CC-BY"',
    'configuration/unknown-license',
    /Did you mean "CC-BY-4.0"/,
    '"CC-BY-4.0"',
  ],
  [
    'a licence with spaces',
    '"CC-BY-4.0"',
    '"CC BY 4.0"',
    'schema/wrong-form',
    /Did you mean "CC-BY-4.0"/,
    '"CC-BY-4.0"',
  ],
  [
    'a licence in another case',
    '"CC-BY-4.0"',
    '"cc-by-4.0"',
    'configuration/unknown-license',
    /Did you mean "CC-BY-4.0"/,
    '"CC-BY-4.0"',
  ],
  [
    'a licence that nobody knows',
    '"CC-BY-4.0"',
    '"Free"',
    'configuration/unknown-license',
    /LicenseRef/,
    '"LicenseRef-free"',
  ],
  // Paths.
  [
    'a path outside',
    '"raw/*.jsonl"',
    '"../raw/*.jsonl"',
    'configuration/path-outside',
    /Move or copy/,
    '"raw/*.jsonl"',
  ],
  ['an absolute path', '"raw/*.jsonl"', '"/data/*.jsonl"', 'schema/wrong-form', /Move or copy/, '"data/*.jsonl"'],
  ['a path of Windows', '"raw/*.jsonl"', '"raw\\\\*.jsonl"', 'schema/wrong-form', /"raw\/\*\.jsonl"/, '"raw/*.jsonl"'],
  [
    'an address for a path',
    '"raw/*.jsonl"',
    '"https://example.org/a.jsonl"',
    'configuration/path-outside',
    /Move or copy/,
    '"raw/a.jsonl"',
  ],
  // Splits.
  [
    'percentages',
    '"train": 0.8',
    '"train": 80',
    'schema/wrong-form',
    /Write shares, not percentages: 0\.8/,
    '"train": 0.8',
  ],
  [
    'shares that are too much',
    '"train": 0.8',
    '"train": 0.9',
    'configuration/ratios',
    /add up to 1\.1/,
    '"train": 0.8',
  ],
  [
    'a split of another name',
    '"validation": 0.1',
    '"dev": 0.1',
    'schema/missing-field',
    /"validation"/,
    '"validation": 0.1',
  ],
  ['a seed that is a string', '"seed": 1', '"seed": "one"', 'schema/wrong-type', /expected an integer/, '"seed": 1'],
  // Placeholders.
  [
    'a name that init wrote',
    '"A name"',
    '"Your name"',
    'configuration/placeholder',
    /Replace them with information/,
    '"City archive"',
  ],
  [
    'an address of mail without a domain',
    '"url": "https://example.org"',
    '"email": "name@localhost"',
    'schema/wrong-form',
    /creators\[0\]\.email/,
    '"email": "name@example.org"',
  ],
  [
    'a DOI with its address',
    '"license": "CC-BY-4.0"',
    '"license": "CC-BY-4.0", "doi": "https://doi.org/10.5281/zenodo.1"',
    'schema/wrong-form',
    /without an address before it/,
    '"license": "CC-BY-4.0", "doi": "10.5281/zenodo.1234567"',
  ],
  [
    'guidelines outside the folder',
    '"labels": ["LAW"]',
    '"labels": ["LAW"], "guidelines": "../guidelines.md"',
    'configuration/path-outside',
    /Move or copy/,
    '"labels": ["LAW"], "guidelines": "guidelines.md"',
  ],
  [
    'an answer that init asked for',
    '"labels": ["LAW"]',
    '"labels": ["LAW"], "datasheet": {"uses": {"used": "Answer here: has it been used?"}}',
    'configuration/placeholder',
    /Replace them with information/,
    '"labels": ["LAW"], "datasheet": {"uses": {"used": "Not yet."}}',
  ],
  [
    'a question of another part',
    '"labels": ["LAW"]',
    '"labels": ["LAW"], "datasheet": {"purpose": "Research."}',
    'schema/unknown-field',
    /known fields are motivation/,
    '"labels": ["LAW"], "datasheet": {"motivation": {"purpose": "Research."}}',
  ],
]

test('the file without a mistake has none', async () => {
  expect(await findings(good)).toEqual([])
})

test('there are forty mistakes and more', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(40)
})

test.each(mistakes)('%s', async (_, right, wrong, code, says, remedied) => {
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
  expect(await findings(good.replace(right, () => remedied))).toEqual([])
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
