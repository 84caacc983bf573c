import {expect, test} from 'vitest'
import {codes} from '../../src/diagnostic/codes.js'
import {type Diagnostic, diagnostic} from '../../src/diagnostic/diagnostic.js'
import {createSummary} from '../../src/diagnostic/printers/github-summary.js'
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
  expect(printers[0]!.print(found, 0, 0)).toBe(
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

const printed = (format: string, found: readonly Diagnostic[], most?: number) => {
  const pieces: string[] = []
  const out = printing(printers.find((known) => known.format === format)!, (piece) => pieces.push(piece), most)
  for (const one of found) out.report(one)
  out.finish()
  return pieces.join('')
}

test('GitHub shows ten of each kind, the others stand in the log', () => {
  const many = Array.from({length: 30}, (_, k) => [
    diagnostic('article/empty', `line\nbreak ${k}`, {file: 'a,b.jsonl'}),
    diagnostic('input/control-character', `${k}`, {file: 'a.txt', line: k + 1}),
  ]).flat()
  const out = printed('github', many)
  expect(out.match(/^::error file=a%2Cb\.jsonl,title=article\/empty::.*line%0Abreak/gm)).toHaveLength(10)
  expect(out.match(/^::warning file=a\.txt,line=\d+,title=/gm)).toHaveLength(10)
  expect(out.trim().split('\n')).toHaveLength(61)
  expect(out).toMatch(/30 errors, 30 warnings, 0 notes\n$/)
})

test('the summary counts every code and names the first places', () => {
  const summary = createSummary('khabar validate news')
  expect(summary.markdown()).toBe('### khabar validate news: valid\n')
  for (let k = 1; k <= 9; k++)
    summary.add(diagnostic('span/overlap', 'x', {file: 'a|b.jsonl', line: k, id: 'a', pointer: '/tokens/2'}))
  summary.add(diagnostic('release/empty', 'y'))
  expect(summary.markdown()).toMatch(
    /\| error \| `span\/overlap` \| 9 \| a\\\|b\.jsonl:1 a \/tokens\/2<br>.* and 4 more \|\n/,
  )
})

test('SARIF keeps to the limit of results, and every result has a line', () => {
  const out = JSON.parse(
    printed(
      'sarif',
      Array.from({length: 5_003}, (_, k) =>
        diagnostic('span/overlap', `${k}`, k === 0 ? {file: 'a b.jsonl'} : {file: 'a b.jsonl', line: k}),
      ),
    ),
  )
  const [run] = out.runs
  expect(run.results).toHaveLength(5_000)
  expect(run.properties).toEqual({resultsLeftOut: 3})
  expect(run.results[0].locations[0].physicalLocation).toEqual({
    artifactLocation: {uri: 'a%20b.jsonl'},
    region: {startLine: 1},
  })
  const rules = new Set(run.tool.driver.rules.map(({id}: {id: string}) => id))
  expect(rules.has(run.results[9].ruleId)).toBe(true)
})

test.each(printers.map(({format}) => format))(
  '%s is well-formed with nothing, with little and with a limit',
  (format) => {
    const found = [
      diagnostic('span/text-differs', 'says «<a & "b">» \u0001', {
        file: 'x&y.jsonl',
        line: 3,
        id: 'é',
        pointer: '/entities/0',
      }),
      diagnostic('input/control-character', 'NUL'),
    ]
    for (const [list, most] of [
      [[], undefined],
      [found, undefined],
      [found, 0],
    ] as const) {
      const out = printed(format, list, most)
      if (format === 'json' || format === 'sarif') expect(() => JSON.parse(out), out).not.toThrow()
      if (format === 'ndjson') for (const line of out.split('\n').filter(Boolean)) JSON.parse(line)
      if (format === 'junit') {
        expect(out).toMatch(/^<\?xml[\s\S]*<\/testsuites>\n$/)
        expect(out).not.toMatch(/[\u0001]|&(?!amp;|lt;|gt;|quot;)/)
      }
    }
  },
)
