import {from} from 'arquero'
import {describe, expect, test} from 'vitest'
import {agencies} from '../../src/statistics/agencies.js'
import {entityLabels} from '../../src/statistics/entity-labels.js'
import {factKinds} from '../../src/statistics/fact-kinds.js'
import {tableFormats} from '../../src/statistics/format.js'
import {articleLengths, sentenceLengths} from '../../src/statistics/lengths.js'
import {overview} from '../../src/statistics/overview.js'
import {splits} from '../../src/statistics/splits.js'
import type {TableStatistic} from '../../src/statistics/statistic.js'
import {computeStatistics, statistics} from '../../src/statistics/statistics.js'

// Figures that no other figure of the same table has, so that one in the place of another shows.

const result = ({compute}: TableStatistic, rows: object[]) => compute(from(rows)).objects()

const article = (changes: object) => ({
  agency: 'ایسنا',
  published_at: '2024-01-02',
  split: 'train',
  characters: 100,
  sentences: 3,
  tokens: 20,
  entities: 2,
  facts: 1,
  edits: 5,
  ...changes,
})

const articles = [
  article({}),
  article({
    published_at: null,
    tokens: 30,
    split: 'test',
    characters: 7,
    sentences: 4,
    entities: 8,
    facts: 6,
    edits: 1,
  }),
  article({agency: 'مهر', tokens: 4, facts: 9}),
  article({agency: 'ایسنا', tokens: 11, split: 'validation', sentences: 1, entities: 0, facts: 0}),
]

test('overview adds up', () => {
  expect(result(overview, articles)).toEqual([
    {articles: 4, characters: 307, sentences: 11, tokens: 65, entities: 12, facts: 16, edits: 16},
  ])
})

test('splits, each by itself, in the order of their names', () => {
  expect(result(splits, articles)).toEqual([
    {split: 'test', articles: 1, sentences: 4, tokens: 30, entities: 8, facts: 6},
    {split: 'train', articles: 2, sentences: 6, tokens: 24, entities: 4, facts: 10},
    {split: 'validation', articles: 1, sentences: 1, tokens: 11, entities: 0, facts: 0},
  ])
})

test('agencies, the largest first, equal ones by name', () => {
  const more = [
    ...articles,
    article({agency: 'ایرنا', tokens: 1}),
    article({agency: null, published_at: null, tokens: 2}),
  ]
  expect(result(agencies, more)).toEqual([
    {agency: 'ایسنا', articles: 3, dated: 2, tokens: 61},
    {agency: null, articles: 1, dated: 0, tokens: 2},
    {agency: 'ایرنا', articles: 1, dated: 1, tokens: 1},
    {agency: 'مهر', articles: 1, dated: 1, tokens: 4},
  ])
})

describe('lengths', () => {
  const hundred = Array.from({length: 101}, (_, i) => ({section: 'paragraph', tokens: i * i}))

  test('least, median, ninth decile and most are four different figures', () => {
    expect(result(articleLengths, hundred)).toEqual([{least: 0, median: 2500, p90: 8100, most: 10_000}])
  })

  test('of sentences by their section', () => {
    const rows = [...hundred, {section: 'title', tokens: 9}, {section: 'title', tokens: 3}]
    expect(result(sentenceLengths, rows)).toEqual([
      {section: 'paragraph', sentences: 101, least: 0, median: 2500, p90: 8100, most: 10_000},
      {section: 'title', sentences: 2, least: 3, median: 6, p90: expect.closeTo(8.4), most: 9},
    ])
  })
})

test('entities by label: mentions, different ones, articles', () => {
  const entity = (label: string, text: string, article_id: string) => ({label, text, article_id})
  const rows = [
    entity('LOC', 'تهران', 'a'),
    entity('PER', 'ناصر نصیری', 'a'),
    entity('PER', 'نصیری', 'a'),
    entity('PER', 'نصیری', 'b'),
    entity('PER', 'نصیری', 'b'),
    entity('ORG', 'ایسنا', 'c'),
  ]
  expect(result(entityLabels, rows)).toEqual([
    {label: 'PER', mentions: 4, distinct: 2, articles: 2},
    {label: 'LOC', mentions: 1, distinct: 1, articles: 1},
    {label: 'ORG', mentions: 1, distinct: 1, articles: 1},
  ])
})

test('facts by kind: how many have a value, a unit, an item, a change', () => {
  const fact = (
    kind: string,
    value: string | null,
    unit: string | null,
    item_text: string | null,
    change: string | null,
  ) => ({
    kind,
    value,
    unit,
    item_text,
    change,
  })
  const rows = [
    fact('count', '1', null, 'کتاب', null),
    fact('count', '2', 'نفر', 'کارگر', 'increase'),
    fact('count', '3', 'نفر', null, null),
    fact('count', '4', 'نفر', null, null),
    fact('percent', null, '%', null, null),
  ]
  expect(result(factKinds, rows)).toEqual([
    {kind: 'count', facts: 4, 'with value': 4, 'with unit': 3, 'with item': 2, 'with change': 1},
    {kind: 'percent', facts: 1, 'with value': 0, 'with unit': 1, 'with item': 0, 'with change': 0},
  ])
})

test('every statistic is computed, in the order of the list, of no records too', async () => {
  const none = await computeStatistics((async function* () {})())
  expect(none.map(({name}) => name)).toEqual(statistics.map(({name}) => name))
  expect(new Set(statistics.map(({name}) => name)).size).toBe(statistics.length)
})

describe('formats', () => {
  const table = from([
    {label: 'PER', mentions: 1234.56, none: null},
    {label: 'LOC', mentions: 7, none: 'x'},
  ])
  const print = (format: string) =>
    tableFormats.find((one) => one.format === format)!.print([{name: 'entity-labels', title: 'Entities', table}])

  test('text: numbers to the right, with one decimal', () => {
    expect(print('text')).toBe('Entities\n  label  mentions  none\n  PER     1,234.6  –\n  LOC           7  x\n')
  })
  test('json: rows by the name of the statistic', () => {
    expect(JSON.parse(print('json'))).toEqual({'entity-labels': table.objects()})
  })
  test('csv: a line a cell', () => {
    expect(print('csv').split('\n').slice(0, 3)).toEqual([
      'statistic,row,column,value',
      'entity-labels,0,label,PER',
      'entity-labels,0,mentions,1234.56',
    ])
  })
})
