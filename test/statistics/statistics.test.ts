import {from} from 'arquero'
import {describe, expect, test} from 'vitest'
import type {ArticleRecord} from '../../src/records/types.js'
import {droppedTable} from '../../src/statistics/dropped.js'
import {tableFormats} from '../../src/statistics/format.js'
import type {GroupName} from '../../src/statistics/groups.js'
import {computeStatistics, statistics} from '../../src/statistics/statistics.js'
import {entity, fact, smallRecord} from './small-record.js'

// Figures that no other figure of the same table has, so that one in the place of another shows.

async function* stream(records: readonly ArticleRecord[]) {
  yield* records
}

/** The rows of one statistic. */
async function rowsOf(name: string, records: readonly ArticleRecord[], by?: GroupName) {
  const tables = await computeStatistics(stream(records), by === undefined ? {} : {by})
  return tables.find((one) => one.name === name)!.table.objects()
}

const train = smallRecord(['باران آمد', 'باران 😀 آمد و رفت'], {
  id: 'a',
  split: 'train',
  agency: 'ایسنا',
  category: ['اقتصاد', 'بانک'],
  published_at: '2024-01-02T10:00+03:30',
  entities: [entity('LOC', 'تهران'), entity('PER', 'نصیری'), entity('PER', 'نصیری')],
  facts: [
    fact('count', 0, {value: '3', unit: 'نفر', item: {start: 0, end: 1, text: 'x'}}),
    fact('money', 11, {value: '2', unit: 'toman', currency: 'IRR', currency_value: '20'}),
    fact('fraction', 12, {value: '1/4', change: 'increase'}),
  ],
  edits: [
    {start: 0, end: 0, raw: 'x', rule: 'join-sections'},
    {start: 0, end: 0, raw: 'y', rule: 'join-sections'},
    {start: 1, end: 2, raw: 'z', rule: 'persian-letters'},
  ],
  annotators: [{layer: 'facts', name: 'facts', version: '1'}],
})
const tests = smallRecord(['برف آمد'], {
  id: 'b',
  split: 'test',
  agency: 'مهر',
  published_at: '2024-01-30',
  entities: [entity('PER', 'نصیری'), entity('PER', 'کریمی'), entity('PER', 'کریمی')],
  edits: [{start: 0, end: 0, raw: 'x', rule: 'join-sections'}],
})
const more = smallRecord(['او رفت'], {id: 'c', split: 'train', agency: 'ایسنا'})
const all = [train, tests, more]

test('overview adds up, and counts different words once', async () => {
  expect(await rowsOf('overview', all)).toEqual([
    {articles: 3, characters: 40, sentences: 4, tokens: 11, types: 7, entities: 6, facts: 3, edits: 4},
  ])
})

describe('groups', () => {
  const sizes = (rows: object[], name: string) =>
    rows.map((row) => [
      (row as Record<string, unknown>)[name],
      (row as Record<string, unknown>).articles,
      (row as Record<string, unknown>).types,
    ])
  test.each([
    [
      'splits',
      'split',
      [
        ['test', 1, 2],
        ['train', 2, 6],
      ],
    ],
    [
      'agencies',
      'agency',
      [
        ['ایسنا', 2, 6],
        ['مهر', 1, 2],
      ],
    ],
    [
      'categories',
      'category',
      [
        [null, 2, 4],
        ['اقتصاد', 1, 5],
      ],
    ],
    [
      'months',
      'month',
      [
        [null, 1, 2],
        ['2024-01', 2, 6],
      ],
    ],
  ])('%s', async (name, column, expected) => {
    const rows = sizes(await rowsOf(name, all), column)
    expect(rows).toHaveLength(expected.length)
    expect(rows).toEqual(expect.arrayContaining(expected))
  })

  test('by agency: every table has the agency first', async () => {
    const tables = await computeStatistics(stream(all), {by: 'agency'})
    expect(tables.map(({name}) => name)).not.toContain('agencies')
    const overview = tables.find(({name}) => name === 'overview')!.table
    expect(overview.columnNames()[0]).toBe('agency')
    expect(overview.objects().map((row) => Object.values(row).slice(0, 2))).toEqual([
      ['ایسنا', 2],
      ['مهر', 1],
    ])
  })
})

test('lengths of articles: minimum, median, 90th percentile and maximum', async () => {
  const records = Array.from({length: 11}, (_, i) =>
    smallRecord(
      [
        Array(i * i + 1)
          .fill('x')
          .join(' '),
      ],
      {id: `${i}`},
    ),
  )
  expect(await rowsOf('article-lengths', records)).toContainEqual({
    of: 'tokens',
    min: 1,
    median: 26,
    p90: 82,
    max: 101,
  })
})

test('lengths of sentences by section, interpolated between two', async () => {
  expect(await rowsOf('sentence-lengths', [train, more])).toEqual([
    {section: 'paragraph', sentences: 3, min: 2, median: 2, p90: expect.closeTo(4.4), max: 5},
  ])
})

test('facts in a sentence: where they begin', async () => {
  const rows = await rowsOf('facts-in-sentences', all)
  expect(rows).toHaveLength(6)
  expect(rows.slice(0, 3)).toEqual([
    {facts: '0', sentences: 2, share: 0.5},
    {facts: '1', sentences: 1, share: 0.25},
    {facts: '2', sentences: 1, share: 0.25},
  ])
})

test('entities: mentions, names, articles', async () => {
  expect(await rowsOf('entity-labels', all)).toEqual([
    {label: 'PER', mentions: 5, distinct: 2, articles: 2},
    {label: 'LOC', mentions: 1, distinct: 1, articles: 1},
  ])
  expect(await rowsOf('frequent-names', all)).toEqual([
    {label: 'LOC', name: 'تهران', mentions: 1, articles: 1},
    {label: 'PER', name: 'نصیری', mentions: 3, articles: 2},
    {label: 'PER', name: 'کریمی', mentions: 2, articles: 1},
  ])
})

test('names that train does not contain', async () => {
  expect(await rowsOf('new-names', all)).toEqual([
    {split: 'test', label: 'PER', names: 2, new: 1, share: 0.5, mentions: 3, 'new mentions': 2},
  ])
})

test('facts by kind, and values in their units: money in its currency, fractions divided', async () => {
  expect(await rowsOf('fact-kinds', all)).toEqual([
    {kind: 'count', facts: 1, 'with value': 1, 'with unit': 1, 'with item': 1, 'with change': 0},
    {kind: 'fraction', facts: 1, 'with value': 1, 'with unit': 0, 'with item': 0, 'with change': 1},
    {kind: 'money', facts: 1, 'with value': 1, 'with unit': 1, 'with item': 0, 'with change': 0},
  ])
  const spread = (value: number) => ({facts: 1, min: value, median: value, p90: value, max: value})
  expect(await rowsOf('values', all)).toEqual([
    {kind: 'count', unit: 'نفر', ...spread(3)},
    {kind: 'fraction', unit: null, ...spread(0.25)},
    {kind: 'money', unit: 'IRR', ...spread(20)},
  ])
})

describe('balance of splits', () => {
  const many = (split: string, label: string, count: number) =>
    smallRecord(['x'], {
      id: `${split}-${label}`,
      split,
      entities: Array.from({length: count}, () => entity(label, 'x')),
    } as Partial<ArticleRecord>)
  const entities = (rows: object[]) => rows.filter((row) => (row as {of: string}).of === 'entity label')

  test('the same shares diverge by nothing', async () => {
    const rows = await rowsOf('balance', [
      many('train', 'PER', 40),
      many('train', 'LOC', 20),
      many('test', 'PER', 20),
      many('test', 'LOC', 10),
    ])
    expect(entities(rows)).toEqual([
      {
        of: 'entity label',
        split: 'test',
        labels: 30,
        divergence: 0,
        'by chance': expect.closeTo(0.009, 3),
        differs: 'no',
      },
    ])
  })
  test('nothing in common is one bit, and a warning', async () => {
    const rows = await rowsOf('balance', [many('train', 'PER', 40), many('test', 'LOC', 30)])
    expect(entities(rows)).toMatchObject([{divergence: 1, differs: 'yes'}])
  })
  test('a small sample may differ by chance', async () => {
    const rows = await rowsOf('balance', [many('train', 'PER', 2), many('train', 'LOC', 2), many('test', 'LOC', 2)])
    expect(entities(rows)).toMatchObject([{differs: 'no'}])
  })
  test('shares of each label in its split', async () => {
    const rows = await rowsOf('label-shares', [
      many('train', 'PER', 3),
      many('train', 'LOC', 1),
      many('test', 'PER', 1),
    ])
    expect(rows).toEqual([
      {of: 'entity label', label: 'LOC', test: 0, train: 0.25},
      {of: 'entity label', label: 'PER', test: 1, train: 0.75},
    ])
  })
})

test('layers, fields and edits by rule', async () => {
  expect(await rowsOf('layers', all)).toEqual([
    {layer: 'facts', annotator: 'facts', version: '1', articles: 1, share: 0.3333},
  ])
  const fields = await rowsOf('fields', all)
  expect(fields).toContainEqual({field: 'published_at', articles: 2, share: 0.6667})
  expect(fields).toContainEqual({field: 'title', articles: 0, share: 0})
  expect(await rowsOf('repairs', all)).toEqual([
    {rule: 'join-sections', edits: 3, articles: 2, share: 0.6667},
    {rule: 'persian-letters', edits: 1, articles: 1, share: 0.3333},
  ])
})

describe('quality flags', () => {
  const words = (count: number, from = 0) => Array.from({length: count}, (_, i) => `w${from + i}`).join(' ')
  const sound = smallRecord([words(20), words(20, 20)], {
    published_at: '2024-01-01',
    entities: [entity('LOC', 'x')],
    sections: [
      {start: 0, end: 1, kind: 'title'},
      {start: 2, end: 3, kind: 'paragraph'},
      {start: 4, end: 5, kind: 'paragraph'},
    ],
  })
  const removed = {start: 0, end: 0, raw: 'x'.repeat(5_000), rule: 'boilerplate-menu'}
  test.each([
    ['no title', {sections: sound.sections.slice(1)}],
    ['no date of publication', {published_at: null}],
    ['fewer than 30 tokens', smallRecord([words(29)])],
    ['more than 5000 tokens', smallRecord(Array.from({length: 51}, (_, i) => words(100, i * 100)))],
    ['a sentence of more than 120 tokens', smallRecord([words(121)])],
    ['one paragraph only', {sections: sound.sections.slice(0, 2)}],
    ['a sentence repeated', smallRecord([words(16), words(16)])],
    ['almost all of the page removed', {edits: [removed]}],
    ['no entity', {entities: []}],
  ])('%s', async (flag, changes) => {
    const {tokens, sentences, text} = {...sound, ...changes}
    const odd = 'id' in changes ? {...sound, tokens, sentences, text} : {...sound, ...changes}
    const rows = (await rowsOf('quality-flags', [sound, {...odd, id: 'odd'}])) as {
      flag: string
      articles: number
      example: string | null
    }[]
    expect(rows.filter(({articles}) => articles > 0)).toEqual([{flag, articles: 1, share: 0.5, example: 'odd'}])
  })
})

test('what was left out, the most frequent reason first', () => {
  const dropped = [
    {reason: 'article/empty', count: 2},
    {reason: 'article/listing', count: 7},
  ]
  expect(droppedTable(dropped).table.objects()).toEqual([...dropped].reverse())
})

test('every statistic is computed, in the order of the list, of no records too', async () => {
  const none = await computeStatistics(stream([]))
  expect(none.map(({name}) => name)).toEqual(statistics.map(({name}) => name))
  expect(new Set(statistics.map(({name}) => name)).size).toBe(statistics.length)
  for (const {print} of tableFormats) expect(print(none)).not.toBe('')
})

describe('formats', () => {
  const table = from([
    {label: 'PER', mentions: 1234.56, none: null},
    {label: 'a|b', mentions: 7, none: 'x'},
  ])
  const one = {name: 'entity-labels', title: 'Entities', note: 'Look here.', table}
  const print = (format: string) => tableFormats.find((known) => known.format === format)!.print([one])

  test('text: numbers to the right, with one decimal', () => {
    expect(print('text')).toBe('Entities\n  label  mentions  none\n  PER     1,234.6  –\n  a|b           7  x\n')
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
  test('markdown: a heading, the note, a table whose cells are text', () => {
    expect(print('markdown')).toBe(
      '## Entities\n\nLook here.\n\n| label | mentions | none |\n| --- | ---: | --- |\n| PER | 1,234.6 | – |\n| a\\|b | 7 | x |\n',
    )
  })
})
