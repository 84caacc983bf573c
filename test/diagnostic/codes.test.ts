import {expect, test} from 'vitest'
import {codes} from '../../src/diagnostic/codes.js'
import {type Diagnostic, diagnostic} from '../../src/diagnostic/diagnostic.js'
import {createSummary} from '../../src/diagnostic/printers/github-summary.js'
import {printers, printing} from '../../src/diagnostic/printers/printers.js'

test('every code says where, what it means and what to do', () => {
  for (const [code, {meaning, help}] of Object.entries(codes)) {
    expect(code).toMatch(/^[a-z-]+\/[a-z0-9-]+$/)
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

test('what is expected, what is there and what it is about are data, in JSON and in SARIF', () => {
  const found = diagnostic(
    'record/duplicate-id',
    'the id "a" is already used at a.jsonl:1.',
    {file: 'b c.jsonl', line: 7, id: 'a'},
    {expected: 'x', actual: 'a', related: [{file: 'a.jsonl', line: 1}]},
  )
  expect(JSON.parse(printed('json', [found]))[0]).toMatchObject({expected: 'x', actual: 'a', related: [{line: 1}]})
  const [run] = JSON.parse(printed('sarif', [found])).runs
  expect(run.tool.driver.version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(run.results[0]).toMatchObject({
    relatedLocations: [{id: 0, physicalLocation: {artifactLocation: {uri: 'a.jsonl'}, region: {startLine: 1}}}],
    properties: {expected: 'x', actual: 'a'},
    partialFingerprints: {'khabarFinding/v1': expect.stringMatching(/^[0-9a-f]{32}$/)},
  })
})

test('a fingerprint in SARIF stays when the line moves, and differs by place', () => {
  const of = (line: number, pointer: string) =>
    JSON.parse(printed('sarif', [diagnostic('span/empty', 'x', {file: 'a.jsonl', line, id: 'a', pointer})])).runs[0]
      .results[0].partialFingerprints['khabarFinding/v1']
  expect(of(1, '/tokens/2')).toBe(of(9, '/tokens/2'))
  expect(of(1, '/tokens/2')).not.toBe(of(1, '/tokens/3'))
})

test('SARIF addresses files below the working folder relative to it, and escapes what a URI reserves', () => {
  const uri = (file: string) =>
    JSON.parse(printed('sarif', [diagnostic('span/empty', 'x', {file})])).runs[0].results[0].locations[0]
      .physicalLocation.artifactLocation.uri
  expect(uri(`${process.cwd()}/data/a#1?.jsonl`)).toBe('data/a%231%3F.jsonl')
  expect(uri('./a.jsonl')).toBe('a.jsonl')
  expect(uri('/elsewhere/a.jsonl')).toBe('/elsewhere/a.jsonl')
})

test('JUnit counts first, and gives message, file and line as attributes', () => {
  const out = printed('junit', [
    diagnostic('span/empty', 'a "b"\nc', {file: 'x.jsonl', line: 3}),
    diagnostic('input/control-character', 'NUL', {file: 'x.jsonl'}),
  ])
  expect(out).toContain('<testsuite name="khabar validate" tests="2" failures="1" errors="0" skipped="0">')
  expect(out).toContain('file="x.jsonl" line="3"><failure type="span/empty" message="a &quot;b&quot;\\nc">')
  expect(printed('junit', [])).toContain('tests="1" failures="0"')
})

test.each(['text', 'github', 'junit'])('%s shows what a terminal would obey', (format) => {
  const out = printed(format, [
    diagnostic('input/duplicate-id', 'the id "\u001b[31m\u202eevil\u0007"', {
      file: 'a\u001b]0;x\u0007.jsonl',
      id: 'b\u2066',
    }),
  ])
  expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  expect(out).toContain('\\x1b[31m\\u202eevil\\x07')
})

test('a finding on one line of a terminal stays on it: no place breaks the line', () => {
  const out = printed('text', [diagnostic('input/duplicate-id', 'x', {file: 'a\n::error::b', line: 1})])
  expect(out.split('\n')[0]).toBe('a\\n::error::b:1  error  input/duplicate-id')
})
