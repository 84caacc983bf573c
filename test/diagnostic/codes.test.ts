import {expect, test} from 'vitest'
import {codes} from '../../src/diagnostic/codes.js'
import {diagnostic} from '../../src/diagnostic/diagnostic.js'
import {printers, printing} from '../../src/diagnostic/printers/printers.js'

test('every code says where, what it means and what to do', () => {
  for (const [code, {meaning, help}] of Object.entries(codes)) {
    expect(code).toMatch(/^[a-z]+\/[a-z0-9-]+$/)
    expect(meaning, code).toMatch(/\.$/)
    expect(help, code).toMatch(/\.$/)
  }
})

test('a diagnostic, as a person meets it in a terminal', () => {
  const found = diagnostic('input/invalid-json', 'Unexpected end of JSON input', {file: 'a.jsonl', line: 3})
  expect(printers[0]!.print(found, 0)).toBe(
    'a.jsonl:3  error  input/invalid-json\n' +
      '  Unexpected end of JSON input\n' +
      '  Write one JSON object a line, in UTF-8, with no line break inside it.\n',
  )
})

test('a limit holds errors back and counts them all', () => {
  const pieces: string[] = []
  const {report, counts, finish} = printing(
    printers.find(({format}) => format === 'ndjson')!,
    (piece) => pieces.push(piece),
    2,
  )
  for (let k = 0; k < 5; k++) report(diagnostic('article/empty', `${k}`))
  finish()
  expect(pieces.filter(Boolean)).toHaveLength(2)
  expect(counts()).toEqual({error: 5, warning: 0, info: 0})
})

test('GitHub shows ten, the others stand in the log', () => {
  const github = printers.find(({format}) => format === 'github')!
  const found = diagnostic('article/empty', 'line\nbreak', {file: 'a,b.jsonl'})
  expect(github.print(found, 9)).toMatch(/^::error file=a%2Cb\.jsonl,title=article\/empty::.*line%0Abreak/)
  expect(github.print(found, 10)).not.toMatch(/^::/)
})
