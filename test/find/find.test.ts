import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {hitsIn} from '../../src/find/match.js'
import {parseQuery} from '../../src/find/parse-query.js'
import {hitFormats} from '../../src/find/print-hit.js'
import {QueryError} from '../../src/find/query.js'
import type {ArticleRecord} from '../../src/records/types.js'
import {root} from '../commands/khabar.js'

const example = JSON.parse(readFileSync(join(root, 'schema/examples/valid/everything.json'), 'utf8')) as ArticleRecord
const [blank] = example.facts

const TEXT = 'بودجه مهرآباد\nنصیري گفت: بودجه شهر ۱۲ میلیارد تومان و بین ۵ تا ۸ درصد بیشتر است.'

const fact = (id: string, start: number, end: number, fields: object) => ({
  ...blank!,
  id,
  start,
  end,
  text: [...TEXT].slice(start, end).join(''),
  value: null,
  min: null,
  max: null,
  modifier: null,
  unit: null,
  currency: null,
  currency_value: null,
  item: null,
  change: null,
  iso: null,
  ...fields,
})

const record = {
  ...example,
  id: 'a',
  text: TEXT,
  agency: 'ایسنا',
  published_at: '2024-03-19',
  split: 'train',
  sections: [{start: 0, end: 13, kind: 'title'}],
  entities: [{...example.entities[0]!, id: 'e1', start: 14, end: 19, text: 'نصیري', label: 'PER', cluster: 'c1'}],
  facts: [
    fact('f1', 35, 51, {
      kind: 'money',
      value: '12000000000',
      unit: 'toman',
      currency: 'IRR',
      currency_value: '120000000000',
      item: {start: 26, end: 34, text: 'بودجه شهر'},
    }),
    fact('f2', 58, 68, {kind: 'percent', min: '5', max: '8', unit: '%', change: 'increase'}),
  ],
} as unknown as ArticleRecord

const found = (query: string): string[] =>
  [...hitsIn(record, parseQuery(query))].map(({fact: one, entity}) => one?.id ?? entity?.id ?? 'article')

describe('a query', () => {
  test.each([
    ['money', ['f1']],
    ['money > 1e9', ['f1']],
    ['money > 12000000000', []],
    ['money >= ۱۲٬۰۰۰٬۰۰۰٬۰۰۰', ['f1']],
    ['money = 12_000_000_000 toman', ['f1']],
    ['money = 12000000000 IRR', []],
    ['money = 120000000000 IRR', ['f1']],
    ['money = ۱۲ میلیارد تومان', ['f1']],
    ['money >= 0.012 همت', ['f1']],
    ['money = 12,000,000,000 tomans', ['f1']],
    ['money >= 120 میلیارد IRR', ['f1']],
    ['money > $5', []],
    ['money > 5 foo', null],
    ['percent > ۷ درصد', ['f2']],
    ['percent > 7 percent', ['f2']],
    ['money < 1 USD', []],
    ['percent > 7', ['f2']],
    ['percent > 8', []],
    ['percent >= 8%', ['f2']],
    ['percent < 5', []],
    ['percent <= 5', ['f2']],
    ['percent = 6', ['f2']],
    ['percent = 9', []],
    ['percent & change = increase', ['f2']],
    ['percent & change = decrease', []],
    ['money & item ~ بودجه', ['f1']],
    ['money & item ~ "بودجه کشور"', []],
    ['unit = %', ['f2']],
    ['value > 100', ['f1']],
    ['PER', ['e1']],
    ['PER ~ نصیری', ['e1']],
    ['PER = نصیری', ['e1']],
    ['PER != نصیری', []],
    ['LOC', []],
    ['money & PER ~ نصیری', ['f1']],
    ['money & LOC', []],
    ['year = 1402', ['article']],
    ['year = ۱۴۰۳', []],
    ['year = 2024', ['article']],
    ['year >= 1400 & split = train', ['article']],
    ['published >= 2024-03 & published < 2024-04', ['article']],
    ['agency = ایسنا', ['article']],
    ['agency != ایسنا', []],
    ['text ~ "درصد بیشتر"', ['article']],
    ['title ~ مهرآباد', ['article']],
    ['summary_of = x', null],
  ] as const)('%s', (query, ids) => {
    if (ids === null) expect(() => found(query)).toThrow(QueryError)
    else expect(found(query)).toEqual(ids)
  })

  test.each([
    ['mony > 3', 0, 'did you mean "money"'],
    ['money > abc', 8, 'expected a number'],
    ['money >', 7, 'expected a value'],
    ['money & > 3', 8, 'expected a subject'],
    ['money 3', 6, 'expected an operator'],
    ['text ~ "open', 7, 'no partner'],
    ['agency > ایسنا', 7, 'compares numbers and dates'],
    ['', 0, 'expected a subject'],
    ['percent > 20 or money', 13, '"or" does not join conditions: they are joined by & only'],
    ['money and percent', 6, '"and" does not join conditions'],
    ['percent > ۲۰ OR 30', 13, '"OR" does not join conditions'],
    ['agency = ایسنا || money > 3', 15, '"||" does not join conditions'],
    ['title ~ "a or b" or "c"', 17, '"or" does not join conditions'],
  ])('%j is refused at %i: %s', (query, at, message) => {
    try {
      parseQuery(query)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(QueryError)
      expect(error).toMatchObject({at})
      expect((error as Error).message).toContain(message)
    }
  })

  test.each(['title ~ Tom and Jerry', 'title ~ "percent or money"', 'title ~ or'])('%s is one condition', (query) => {
    expect(parseQuery(query)).toHaveLength(1)
  })

  test('kinds of facts that plugins made are found by their name', () => {
    const made = JSON.parse(readFileSync(join(root, 'schema/examples/valid/of-plugins.json'), 'utf8')) as ArticleRecord
    const kinds = (query: string) => [...hitsIn(made, parseQuery(query))].map(({fact: one}) => one?.kind)
    expect(kinds('x-index-points > 90')).toEqual(['x-index-points'])
    expect(kinds('x-index-points > 99')).toEqual([])
    expect(kinds('kind = x-index-points')).toEqual(['x-index-points'])
  })

  test('an & in quotes is part of the value', () => {
    expect(parseQuery('text ~ "a & b" & split = test')).toMatchObject([
      {test: {value: 'a & b'}},
      {test: {value: 'test'}},
    ])
  })
})

test('hits are printed as a line with their surroundings, or as JSON', () => {
  const [hit] = hitsIn(record, parseQuery('money'))
  const [text, jsonl] = hitFormats
  expect(text!.print(hit!).split('\t')).toEqual([
    'a',
    '35-51',
    'money',
    '12000000000',
    'toman',
    'بودجه شهر',
    expect.stringContaining('نصیري گفت: بودجه شهر ۱۲ میلیارد تومان'),
  ])
  expect(JSON.parse(jsonl!.print(hit!))).toMatchObject({article_id: 'a', fact: {id: 'f1'}})
})
