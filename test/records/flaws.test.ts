import {createHash} from 'node:crypto'
import {describe, expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import {currentRecord} from '../../src/records/current-record.js'
import {schemaVersion} from '../../src/records/schemas.js'
import {columnNames, tableNames, tables} from '../../src/records/tables.js'
import {createValidator} from '../../src/records/validate.js'
import {example} from './example.js'

type Draft = ReturnType<typeof example>

/** What validation says of a valid example in which something was changed: codes with their pointers. */
function flawsOf(name: string, change: (record: Draft) => void): string[] {
  const record = example(name)
  change(record)
  const found: Diagnostic[] = []
  createValidator()(record, (one) => found.push(one))
  return found.map(({code, place}) => `${code} ${place?.pointer}`)
}

/** The example with these facts alone, spans of its text. */
const withFact = (changes: object) => (record: Draft) => {
  const {text} = record
  const end = [...text].indexOf(' ')
  const fact = {
    ...record.facts[0]!,
    id: 'f1',
    start: 0,
    end,
    text: [...text].slice(0, end).join(''),
    within: null,
    item: null,
  }
  record.facts = [{...fact, ...changes}] as Draft['facts']
}

const score = {
  kind: 'score',
  value: '3-1',
  parts: ['3', '1'],
  min: null,
  max: null,
  modifier: null,
  unit: null,
  per: null,
  currency: null,
  currency_value: null,
  currency_min: null,
  currency_max: null,
  change: null,
  role: null,
  calendar: null,
  iso: null,
  timex: null,
}

describe('spans', () => {
  test.each<[string, (record: Draft, end: number) => void, string]>([
    ['an empty edit beyond the end', (record, end) => edit(record, end + 5, end + 5), 'span/outside-text /edits/0'],
    ['an edit beyond the end', (record, end) => edit(record, end, end + 1), 'span/outside-text /edits/0'],
    ['an edit that runs backwards', (record) => edit(record, 3, 2), 'span/backwards /edits/0'],
  ])('%s is reported as that, and nothing is said of the raw text', (_, change, expected) => {
    const found = flawsOf('no-layers', (record) => change(record, [...record.text].length))
    expect(found).toEqual([expected])
  })

  test('an empty edit at the very end is one: something was removed there', () => {
    const found = flawsOf('no-layers', (record) => {
      const end = [...record.text].length
      edit(record, end, end)
      record.source = {...record.source, sha256: createHash('sha256').update(`${record.text}!`).digest('hex')}
    })
    expect(found).toEqual([])
  })
})

test('an empty edit that comes after one that begins later is out of order', () => {
  const found = flawsOf('no-layers', (record) => {
    record.edits = [
      {start: 5, end: 5, raw: '!', rule: 'removed'},
      {start: 3, end: 4, raw: '!', rule: 'removed'},
    ] as Draft['edits']
  })
  expect(found).toContain('span/out-of-order /edits/1')
})

function edit(record: Draft, start: number, end: number): void {
  record.edits = [{start, end, raw: '!', rule: 'removed'}] as Draft['edits']
}

test.each([
  [{...score}, false],
  [{...score, parts: []}, false],
  [{...score, parts: ['3', '2']}, true],
  [{...score, parts: ['1', '3']}, true],
])('a score and its parts: %o', (fact, isFlaw) => {
  expect(flawsOf('everything', withFact(fact)).some((one) => one.startsWith('fact/score-differs'))).toBe(isFlaw)
})

describe('records of an older version', () => {
  const record = currentRecord(example('version-1.0'))

  test('have every field of the newest, null or empty', () => {
    expect(record).toMatchObject({
      updated_at: null,
      canonical_url: null,
      category: [],
      tags: [],
      authors: [],
      summary: null,
      page_type: null,
      images: [],
    })
    expect(record.tokens.length).toBeGreaterThan(0)
    for (const token of record.tokens) expect(token).toMatchObject({upos: null, lemma: null})
  })

  test('keep what they have', () => {
    const newest = example('everything')
    expect(currentRecord(newest)).toEqual(newest)
  })

  test('have the tables of their version', () => {
    expect(columnNames('articles', '1.0.0')).not.toContain('tags')
    expect(columnNames('articles', '1.0.0')).toContain('article_id')
    expect(columnNames('articles', '1.1.0')).toContain('tags')
    expect(columnNames('articles', schemaVersion)).toEqual(tables.articles.columns.map(({name}) => name))
    expect(columnNames('facts', '1.0.0')).toEqual(tables.facts.columns.map(({name}) => name))
  })
})

describe('tables', () => {
  test('every column says what it holds, in a sentence', () => {
    for (const name of tableNames)
      for (const {name: column, description} of tables[name].columns)
        expect(`${column}: ${description}`).toMatch(/: .{8,}[.…]$/s)
  })

  test('lists of an article are joined, and an empty one is null', () => {
    const [row] = tables.articles.rows({...example('everything'), tags: ['آب', 'سد'], authors: []})
    expect(row).toMatchObject({tags: 'آب|سد', authors: null})
  })
})
