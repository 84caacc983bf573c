import {expect, test} from 'vitest'
import type {Diagnostic} from '../../../src/diagnostic/diagnostic.js'
import {lineAt, reportAtLines} from '../../../src/release/contents/json-place.js'
import {readJson} from '../../../src/release/contents/json-syntax.js'

function said(json: string): {value: unknown; found: Diagnostic[]} {
  const found: Diagnostic[] = []
  const read = readJson(json, 'dataset.json', (one) => found.push(one))
  return {value: read?.value, found}
}

/** JSON that a person got wrong: the first line of the message, the line of the place, and the remedy. */
test.each([
  ['', 'line 1, column 1: the file is empty', 1, 'Write a JSON object: { … }.'],
  [' \n ', 'line 2, column 2: the file is empty', 2, 'Write a JSON object: { … }.'],
  ['{"a": }', 'line 1, column 7: a value is missing', 1, 'Write a value, or remove the name or comma before it.'],
  [
    '{"a" 1}',
    'line 1, column 6: a colon is missing after the name of a field, found 1}',
    1,
    'Write the field as "name": value.',
  ],
  ['{"a": 1,\n}', 'line 1, column 8: there is a comma after the last item', 1, 'Remove the comma.'],
  ['[1, 2,]', 'line 1, column 6: there is a comma after the last item, found ,]', 1, 'Remove the comma.'],
  ['{"a": 1\n "b": 2}', 'line 1, column 8: a comma is missing', 1, 'Add a comma after the value before this place.'],
  ['{"a": 1', 'line 1, column 8: a closing brace is missing', 1, 'Add } at the end of the object.'],
  ['[1', 'line 1, column 3: a closing bracket is missing', 1, 'Add ] at the end of the list.'],
  [
    '{} {}',
    'line 1, column 4: there is more after the end of the object, found {}',
    1,
    'Remove what follows the last closing brace.',
  ],
  ['{\n  // so\n}', 'line 2, column 3: JSON has no comments, found //', 2, 'Remove the comment.'],
  [
    '{"a": "b}',
    'line 1, column 7: a string is not closed, found "b}',
    1,
    'Add the closing double quote; write line breaks inside strings as \\n.',
  ],
  [
    '{“a”: 1}',
    'line 1, column 2: a value or name is not valid JSON, found “a”:',
    1,
    'Put names and text in straight double quotes ("), with Latin commas (,) between them.',
  ],
  [
    '{"a": "\\x"}',
    'line 1, column 7: a backslash is followed by a character that it cannot escape, found "\\x"}',
    1,
    'Write / in paths, and \\\\ for a backslash.',
  ],
])('%j', (json, message, line, help) => {
  const {value, found} = said(json)
  expect(value).toBeUndefined()
  expect(found.map((one) => [one.code, one.message.split('\n')[0], one.place?.line, one.help])).toEqual([
    ['input/invalid-json', message, line, help],
  ])
})

test('the lines before a flaw are shown, and a mark below it', () => {
  const [flaw] = said('{\n "a": 1,\n "b": 2,\n "c" 3\n}').found
  expect(flaw!.message.split('\n').slice(1)).toEqual([
    '  2 |  "a": 1,',
    '  3 |  "b": 2,',
    '> 4 |  "c" 3',
    '    |      ^',
  ])
})

test('a long line is cut, and what is beyond the cut has no mark', () => {
  const [flaw] = said(`{"a": "${'x'.repeat(120)}" 1}`).found
  expect(flaw!.message.split('\n')[1]).toHaveLength('> 1 | '.length + 100)
  expect(flaw!.message).not.toContain('^')
})

test.each([
  [100, true],
  [101, false],
])('%i lists in one another', (depth, isRead) => {
  const {value, found} = said('['.repeat(depth) + ']'.repeat(depth))
  expect(value !== undefined).toBe(isRead)
  expect(found.map(({message}) => message)).toEqual(
    isRead ? [] : ['line 1: more than 100 objects and lists are nested'],
  )
})

test('a list beside a list is no deeper', () => {
  expect(said(`[${Array.from({length: 200}, () => '[{}]').join(',')}]`).found).toEqual([])
})

test('a byte order mark is no part of the document', () => {
  expect(said('\ufeff{"a": [1, "x", null]}')).toEqual({value: {a: [1, 'x', null]}, found: []})
})

test('a name that occurs twice is reported at its second place, with the first', () => {
  const {found} = said('{\n "a": {"b": 1,\n "b": 2},\n "l": [{"c/d": 1, "c/d": 1}],\n "b": 3}')
  expect(found.map(({message, place, related}) => [message, place?.line, place?.pointer, related?.[0]?.line])).toEqual(
    expect.arrayContaining([
      ['the field "b" occurs twice, first on line 2', 3, '/a/b', 2],
      ['the field "c/d" occurs twice, first on line 4', 4, '/l/0/c~1d', 4],
    ]),
  )
  expect(found).toHaveLength(2)
})

test('a line is counted from 1, and a line break belongs to the line before', () => {
  expect([0, 1, 2, 3, 4].map((at) => lineAt('a\nb\n', at))).toEqual([1, 1, 2, 2, 3])
})

test('a finding gets the line of its value, or of what encloses a missing one', () => {
  const json = '{\n "a": {\n  "b": [1,\n   2]\n }\n}'
  const lines = ['/a/b/1', '/a/b', '/a/none', '/none', '', undefined].map((pointer) => {
    let line: number | undefined
    const report = reportAtLines(json, 'f.json', ({place}) => {
      line = place?.line
    })
    report({
      code: 'input/invalid-json',
      severity: 'error',
      message: 'm',
      ...(pointer !== undefined && {place: {pointer}}),
    })
    return line
  })
  expect(lines).toEqual([4, 3, 2, 1, 1, undefined])
})
