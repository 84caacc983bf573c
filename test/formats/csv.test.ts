import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import Papa from 'papaparse'
import {expect, test} from 'vitest'
import {csv} from '../../src/formats/csv.js'
import type {PlainColumn, Row} from '../../src/records/columns.js'
import {temporaryFolder} from '../commands/khabar.js'

const columns: PlainColumn[] = ['a', 'b'].map((name) => ({name, type: 'string', nullable: true}))

async function written(...rows: Row[]): Promise<string> {
  const path = join(temporaryFolder(), 'out.csv')
  await csv.write(
    (async function* () {
      yield* rows
    })(),
    columns,
    path,
  )
  return readFileSync(path, 'utf8')
}

test('quotes, commas and line breaks come back', async () => {
  const cell = '«او گفت: "نه", و رفت.»\nسطر دوم'
  const {data} = Papa.parse<string[]>(await written({a: cell, b: null}))
  expect(data.slice(0, 2)).toEqual([
    ['a', 'b'],
    [cell, ''],
  ])
})

test('what a spreadsheet would run gets an apostrophe, a negative number does not', async () => {
  const {data} = Papa.parse<string[]>(await written({a: '=1+1', b: '-12.5'}, {a: '-2+3', b: '@x'}))
  expect(data.slice(1, 3)).toEqual([
    ["'=1+1", '-12.5'],
    ["'-2+3", "'@x"],
  ])
})
