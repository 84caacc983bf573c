import {Parser} from 'htmlparser2'
import Papa from 'papaparse'
import {describe, expect, test} from 'vitest'
import {type Diagnostic, diagnostic} from '../../src/diagnostic/diagnostic.js'
import {printers, printing} from '../../src/diagnostic/printers/printers.js'
import {hitsIn} from '../../src/find/match.js'
import {parseQuery} from '../../src/find/parse-query.js'
import {hitFormats} from '../../src/find/print-hit.js'
import {tableFormats} from '../../src/statistics/format.js'
import {computeStatistics} from '../../src/statistics/statistics.js'
import {everything} from './everything.js'

/** What a terminal, a log, a spreadsheet or a page would obey. */
const EVIL =
  '\u001b[31m\u009b1m\u0007\u202e\u2066\r\n::error::x\n::set-output name=a::b%0A]]><script>alert(1)</script>&#0;\ufffe\u0000\ud83d'
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

const evil: readonly Diagnostic[] = [
  diagnostic(
    'input/duplicate-id',
    `the id ${EVIL}`,
    {file: `a${EVIL}.jsonl`, id: EVIL, pointer: `/${EVIL}`, line: 1},
    {expected: EVIL, actual: EVIL},
  ),
]

const printed = (format: string): string => {
  let out = ''
  const {report, finish} = printing(printers.find((one) => one.format === format)!, (piece) => {
    out += piece
  })
  for (const one of evil) report(one)
  finish()
  return out
}

describe('diagnostics with hostile files, ids, pointers and messages', () => {
  test.each(['text', 'github', 'junit'])('%s holds nothing that is obeyed', (format) => {
    expect(printed(format).replaceAll('\n', '')).not.toMatch(OBEYED)
  })

  test('github: one command, and no other line begins as one', () => {
    const lines = printed('github').split('\n')
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(1)
    expect(lines.filter((line) => /^\s*::/.test(line))).toHaveLength(1)
  })

  test('text: no line begins with a workflow command', () => {
    expect(printed('text')).not.toMatch(/^::/m)
  })

  test('junit is XML: its elements are its own, and no character is forbidden', () => {
    const xml = printed('junit')
    // XML 1.0, production 2.
    expect(xml).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]*$/)
    const names: string[] = []
    new Parser({onopentagname: (name) => names.push(name)}, {xmlMode: true}).end(xml)
    expect(names.filter((name) => name !== '?xml')).toEqual(['testsuites', 'testsuite', 'testcase', 'failure'])
  })

  test.each(['json', 'sarif'])('%s is JSON', (format) => {
    expect(() => JSON.parse(printed(format))).not.toThrow()
  })

  test('ndjson is a line a finding', () => {
    expect(printed('ndjson').trimEnd().split('\n')).toHaveLength(evil.length)
  })
})

/** A record whose every name is hostile. */
function hostile() {
  const record = everything()
  return {
    ...record,
    id: EVIL,
    agency: EVIL,
    source: {...record.source, name: EVIL},
    category: [EVIL],
    facts: record.facts.map((fact) => ({...fact, unit: EVIL})),
  }
}

test('hits of a query: one line each, nothing that is obeyed', () => {
  const text = hitFormats.find(({format}) => format === 'text')!
  const record = hostile()
  const lines = [...hitsIn(record, parseQuery(record.facts[0]!.kind)), {record}].map((hit) => text.print(hit))
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines) {
    expect(line.slice(0, -1)).not.toMatch(/\n/)
    expect(line.slice(0, -1)).not.toMatch(OBEYED)
  }
})

describe('tables of statistics', () => {
  const formulas = ['=1+1', '+1', '-x', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\uff1d1+1']
  const computed = async (name: string) => {
    const records = async function* () {
      yield {...everything(), agency: name, source: {...everything().source, name}}
    }
    return computeStatistics(records() as never)
  }

  test('as text, nothing is obeyed', async () => {
    const text = tableFormats.find(({format}) => format === 'text')!
    expect(text.print(await computed(EVIL)).replaceAll('\n', '')).not.toMatch(OBEYED)
  })

  test.each(formulas)('as CSV, %j is no formula', async (name) => {
    const csv = tableFormats.find(({format}) => format === 'csv')!
    const {data} = Papa.parse<string[]>(csv.print(await computed(name)))
    const cells = data.flat().filter((cell) => cell.includes(name.trim()))
    for (const cell of cells) expect(cell).toMatch(/^'/)
  })
})
