import {expect, test} from 'vitest'
import type {Diagnostic} from '../../../src/diagnostic/diagnostic.js'
import {goldFormatOf} from '../../../src/formats/gold/gold.js'

/** The documents of a file, each name as `LABEL surface`, and what was wrong with it. */
function read(content: string) {
  const found: Diagnostic[] = []
  const format = goldFormatOf(content)
  const documents = format?.read(content, 'gold', (one) => found.push(one)) ?? []
  return {
    format: format?.name,
    texts: documents.map(({text}) => text),
    names: documents.map(({text, entities}) =>
      entities.map(({start, end, label}) => `${label} ${[...text].slice(start, end).join('')}`),
    ),
    ids: documents.map(({id}) => id),
    wrong: found.map(({place, message}) => `${place?.line}: ${message}`),
  }
}

test('tokens with tags: tab, bar or space before the tag, B_ or B-, tokens with spaces inside', () => {
  for (const [gap, dash] of ['\t-', '|_', ' -', '\tNN\t-'].map((both) => [both.slice(0, -1), both.at(-1)])) {
    const content = `رضا${gap}B${dash}PER\nپارسا نیا${gap}I${dash}PER\nدر${gap}O\nیزد${gap}B${dash}LOC\n\nآمد${gap}O\n`
    expect(read(content)).toMatchObject({
      format: 'iob2',
      texts: ['رضا پارسا نیا در یزد\nآمد'],
      names: [['PER رضا پارسا نیا', 'LOC یزد']],
      wrong: [],
    })
  }
})

test('a name ends with its sentence; I after O, or with another label, opens one too', () => {
  const {names} = read('یزد\tB-LOC\n\nیزد\tI-LOC\nرضا\tI-PER\n')
  expect(names).toEqual([['LOC یزد', 'LOC یزد', 'PER رضا']])
})

test('documents end where the file says so, else behind twenty sentences', () => {
  expect(read('-DOCSTART-\tO\n\nالف\tO\n\n-DOCSTART-\tO\n\nب\tO\n').texts).toEqual(['الف', 'ب'])
  expect(read('الف\tO\n\n'.repeat(21)).texts.map((text) => text.split('\n').length)).toEqual([20, 1])
})

test('a bar can be a token, a line without a tag is reported with its number', () => {
  expect(read('الف|O\n| |O\nب|O').texts).toEqual(['الف | ب'])
  expect(read('الف\tO\nبی‌برچسب\nب\tO')).toMatchObject({
    texts: ['الف ب'],
    wrong: ['2: "بی‌برچسب" is not a token with a tag'],
  })
})

test('marks in running text, code points counted behind an emoji', () => {
  expect(read('## a1 politics\n😀 [رضا پارسا]_PER در [یزد]_LOC.\nدوم\n\n## a2 sport\nهیچ')).toEqual({
    format: 'inline',
    texts: ['😀 رضا پارسا در یزد.\nدوم', 'هیچ'],
    names: [['PER رضا پارسا', 'LOC یزد'], []],
    ids: ['gold#a1', 'gold#a2'],
    wrong: [],
  })
})

test('a mark that is open, nested or without a label is reported', () => {
  const {wrong} = read('## a\n[یزد]_LOC و [اداره [کل]_ORG\n[یزد')
  expect(wrong.map((message) => message.slice(0, 2))).toEqual(['2:', '3:'])
})

test('records, in any order of their entities', () => {
  const record = {
    id: 'r',
    text: 'رضا در یزد',
    entities: [
      {start: 7, end: 10, label: 'LOC'},
      {start: 0, end: 3, label: 'PER'},
    ],
  }
  expect(read(`${JSON.stringify(record)}\n`)).toMatchObject({
    format: 'records',
    names: [['PER رضا', 'LOC یزد']],
    ids: ['gold#r'],
  })
  const {wrong} = read(
    ['{"text": 1}', '{', JSON.stringify({...record, entities: [{start: 8, end: 99, label: 'X'}]})].join('\n'),
  )
  expect(wrong).toHaveLength(3)
})

test('what looks like none has no format', () => {
  expect(goldFormatOf('فقط متن ساده است\n')).toBeUndefined()
})
