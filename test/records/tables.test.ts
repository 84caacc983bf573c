import {describe, expect, test} from 'vitest'
import {sentenceWalk} from '../../src/records/tables/sentence-walk.js'
import {type TableName, tableNames, tables} from '../../src/records/tables.js'
import {example} from './example.js'

const rows = (name: TableName, record = example('everything')) => [...tables[name].rows(record)]

describe.each(tableNames)('%s', (name) => {
  test.each(['everything', 'one-of-each-kind', 'no-layers'])(
    'rows of %s have the columns, in order, with their types',
    (file) => {
      const {columns} = tables[name]
      for (const row of rows(name, example(file))) {
        expect(Object.keys(row)).toEqual(columns.map((column) => column.name))
        for (const {name: field, type, nullable} of columns) {
          const value = row[field]
          if (value === null) expect(nullable, field).toBe(true)
          else if (type === 'int') expect(Number.isInteger(value), field).toBe(true)
          else expect(typeof value, field).toBe(type === 'float' ? 'number' : type)
        }
      }
    },
  )

  test('column names are unique', () => {
    const names = tables[name].columns.map((column) => column.name)
    expect(new Set(names).size).toBe(names.length)
  })
})

test('an article is one row with its title and its counts', () => {
  const {entities, tokens, text} = example('everything')
  expect(rows('articles')).toMatchObject([
    {
      article_id: 'flood-in-gonbad',
      source_name: 'sample',
      title: '🌧 سیل در گنبد ۱۲ خانه را خراب کرد',
      characters: Array.from(text).length,
      tokens: tokens.length,
      entities: entities.length,
      cluster: null,
    },
  ])
})

test('a sentence knows its section, its tokens and its text', () => {
  const found = rows('sentences')
  expect(found.map(({sentence, section, text}) => [sentence, section, text])).toEqual([
    [0, 'title', '🌧 سیل در گنبد ۱۲ خانه را خراب کرد'],
    [1, 'lead', 'به گزارش ایرنا از گنبد، مریم کاظمی دیروز گفت: ۲۵ میلیارد تومان خسارت برآورد شده است.'],
    [2, 'paragraph', 'کاظمی افزود: ۳۰ تا ۴۰ درصد مزرعه‌ها آسیب دیده‌اند.'],
    [3, 'paragraph', 'بازسازی از ۱۲ مرداد ۱۴۰۲ آغاز می‌شود.'],
  ])
  const tokens = found.reduce((sum, row) => sum + Number(row.tokens), 0)
  expect(tokens).toBe(example('everything').tokens.length)
})

test('a fact lies flat, its amounts still exact strings', () => {
  expect(rows('facts')[2]).toMatchObject({
    sentence: 1,
    kind: 'money',
    currency_value: '250000000000',
    item_text: 'خسارت',
    timex_type: null,
    parts: null,
  })
  const score = rows('facts', example('one-of-each-kind')).find(({kind}) => kind === 'score')
  expect(score).toMatchObject({value: '3-1', parts: '3 1', sentence: 5})
})

test('a position is found in its sentence, forwards and back, and nowhere between two', () => {
  const sentenceAt = sentenceWalk([
    {start: 0, end: 4},
    {start: 5, end: 9},
  ])
  expect([0, 3, 4, 5, 8, 9, 2].map(sentenceAt)).toEqual([0, 0, null, 1, 1, null, 0])
})
