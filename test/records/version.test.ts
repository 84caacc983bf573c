import {expect, test} from 'vitest'
import {columnNames, tables} from '../../src/records/tables.js'
import {compareVersions, numbersOf} from '../../src/records/version.js'

test('versions are compared by their numbers', () => {
  expect(['1.10.0', '1.2.0', '2.0.0', '1.2.10', '1.2.9'].sort(compareVersions)).toEqual([
    '1.2.0',
    '1.2.9',
    '1.2.10',
    '1.10.0',
    '2.0.0',
  ])
  expect(numbersOf('1.2')).toBeUndefined()
  expect(numbersOf('v1.2.3')).toBeUndefined()
})

test.each(['1.2.0', '1.10.0', '2.0.0'])('tables of records of %s have all columns', (version) => {
  expect(columnNames('articles', version)).toEqual(tables.articles.columns.map(({name}) => name))
})

test('tables of records of 1.0.0 lack what 1.1.0 added', () => {
  expect(columnNames('articles', '1.0.0')).not.toContain('authors')
  expect(columnNames('articles', '1.1.0')).not.toContain('extensions')
  expect(columnNames('facts', '1.0.0')).toEqual(columnNames('facts', '1.1.0'))
})
