import fc from 'fast-check'
import papaparse from 'papaparse'
import {expect, test} from 'vitest'
import {readerFor} from '../../src/readers/readers.js'
import {read} from './read.js'

const cell = fc.string({unit: fc.constantFrom('ب', 'ا', '1', ' ', '\t', '\r', "'", '\\', '\u200c', '#'), maxLength: 6})

test('a record without quotes is cut as the parser would cut it', () => {
  fc.assert(
    fc.property(fc.array(cell, {minLength: 1, maxLength: 6}), fc.constantFrom(',', ';', '|'), (cells, delimiter) => {
      const record = cells.join(delimiter)
      const {data, errors} = papaparse.parse<string[]>(record, {delimiter, newline: '\n'})
      expect([data.length === 0 ? [['']] : data, errors]).toEqual([[record.split(delimiter)], []])
    }),
  )
})

test('columns are guessed from the first row that has cells, however many empty ones are before it', async () => {
  const {articles, codes} = await read(readerFor('a.csv')!, `id,متن\n,\n,\n1,باران در کوهستان\n`)
  expect(articles.map(({id, raw}) => [id, raw])).toEqual([['1', 'باران در کوهستان']])
  expect(codes).toEqual(['input/missing-field', 'input/missing-field', 'input/guessed-fields'])
})
