import {writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {describe, expect, test} from 'vitest'
import {jsonLines, khabar, temporaryFolder} from './khabar.js'

const good = {id: 'good', text: 'شهردار کهن‌آباد از کاشت ۱۲۰۰ اصله نهال در بوستان‌های شهر خبر داد.'}

/** The codes of each line: [] for a record. */
const codes = (rows: {rejected?: {code: string}[]}[]) => rows.map(({rejected}) => rejected?.map(({code}) => code) ?? [])

describe('rows from stdin', () => {
  test('one record a line, in order, each in schema v1', () => {
    const rows = Array.from({length: 300}, (_, k) => ({id: `a${k}`, text: `${good.text} شماره ${k}`}))
    const run = khabar(['annotate', '--structure', 'none'], jsonLines(...rows))
    expect(run.code).toBe(0)
    expect(run.rows.map(({id}) => id)).toEqual(rows.map(({id}) => id))
    expect(run.rows[0]).toMatchObject({
      schema_version: '1.2.0',
      offset_unit: 'unicode_code_point',
      cluster: null,
      split: null,
    })
  })

  test('the number of workers does not show in the output', () => {
    const rows = jsonLines(...Array.from({length: 300}, (_, k) => ({id: k, text: `${good.text} (${k})`})))
    const [one, two] = ['1', '2'].map((jobs) => khabar(['annotate', '--structure', 'none', '--jobs', jobs], rows))
    expect(one!.code).toBe(0)
    expect(two!.out).toBe(one!.out)
  })

  test('--only leaves the other layers out', () => {
    const [record] = khabar(['annotate', '--structure', 'none', '--only', 'tokens'], jsonLines(good)).rows
    expect(record.tokens.length).toBeGreaterThan(5)
    expect([record.sentences, record.entities, record.facts]).toEqual([[], [], []])
    expect(record.annotators.map(({layer}: {layer: string}) => layer)).toEqual(['sections', 'edits', 'tokens'])
  })

  test('published_at, url and source are kept, a title is a section', () => {
    const row = {
      ...good,
      title: 'نهال‌کاری در کهن‌آباد',
      published_at: '2023-07-03',
      url: 'https://example.org/1',
      source: 'نمونه',
    }
    const [record] = khabar(['annotate'], jsonLines(row)).rows
    expect(record).toMatchObject({published_at: '2023-07-03', source: {name: 'نمونه', url: 'https://example.org/1'}})
    const [title] = record.sections
    expect(title.kind).toBe('title')
    expect([...record.text].slice(title.start, title.end).join('')).toBe(row.title)
  })
})

describe('bad input: the others go through, and the exit code says so', () => {
  test.each([
    ['a line that is no JSON', '{"id": "x", "text"', 'input/invalid-json'],
    ['a row that is no object', '["متن"]', 'input/not-an-object'],
    ['a row without text', '{"id": "x"}', 'input/missing-field'],
    ['a text that is a number', '{"id": "x", "text": 5}', 'input/wrong-type'],
    ['an empty text', '{"id": "x", "text": " \\n "}', 'article/empty'],
    ['a lone surrogate', '{"id": "x", "text": "باران \\ud83c آمد."}', 'input/lone-surrogate'],
  ])('%s', (_, line, code) => {
    const run = khabar(['annotate', '--structure', 'none'], `${line}\n${jsonLines(good)}`)
    expect(codes(run.rows)).toEqual([[code], []])
    expect(run.code).toBe(1)
    expect(run.err).toContain(code)
    expect(run.rows[0].rejected[0].help).toBeTruthy()
  })

  test('NUL bytes are removed from the text, kept in the edits, and reported', () => {
    const text = 'باران\u0000 تهران را شست.'
    const run = khabar(['annotate', '--structure', 'none'], jsonLines({id: 'n', text}))
    expect(run.code).toBe(0)
    expect(run.rows[0].text).toBe('باران تهران را شست.')
    expect(run.rows[0].edits).toMatchObject([{raw: '\u0000'}])
    expect(run.err).toContain('input/control-character')
  })

  test('a line of 50 MB is refused with its number, and memory stays bounded', () => {
    const run = khabar(
      ['annotate', '--structure', 'none'],
      `{"id":"long","text":"${'الف '.repeat(7_200_000)}"}\n${jsonLines(good)}`,
    )
    expect(codes(run.rows)).toEqual([['input/too-large'], []])
    expect(run.rows[0].rejected[0].place).toMatchObject({line: 1})
    expect(run.code).toBe(1)
  })

  test('an id that came before is refused', () => {
    const run = khabar(
      ['annotate', '--structure', 'none'],
      jsonLines(good, good, {...good, text: `${good.text} او ۵۲ سال دارد.`}),
    )
    expect(codes(run.rows)).toEqual([[], ['release/duplicate-text'], ['input/duplicate-id']])
    expect(run.code).toBe(1)
  })
})

describe('files', () => {
  test.each([
    ['an empty file', Buffer.from(''), 'article/empty'],
    ['bytes that are no UTF-8', Buffer.from([0xd8, 0xa8, 0xff, 0xfe, 0x20]), 'input/invalid-utf8'],
    ['50 MB in one line', Buffer.from('الف '.repeat(7_200_000)), 'input/too-large'],
  ])('%s', (_, bytes, code) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'bad.txt'), bytes)
    writeFileSync(join(folder, 'good.txt'), good.text)
    const run = khabar(['annotate', '--structure', 'none', join(folder, 'bad.txt'), join(folder, 'good.txt')])
    expect(codes(run.rows)).toEqual([[code], []])
    expect(run.rows[1].id).toBe(relative(process.cwd(), join(folder, 'good')).replace(/^(\.\.\/)+/, ''))
    expect(run.code).toBe(1)
  })

  test('a file that is not there is reported, leaves no line, and ends with 3 after the others', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'good.txt'), good.text)
    const run = khabar(['annotate', '--structure', 'none', join(folder, 'none.txt'), join(folder, 'good.txt')])
    expect(codes(run.rows)).toEqual([[]])
    expect(run.err).toContain('input/unreadable')
    expect(run.code).toBe(3)
  })
})

describe('usage', () => {
  test('an unknown option, command or value ends with 2 and says what to do', () => {
    for (const args of [
      ['annotate', '--strukture', 'none'],
      ['anotate'],
      ['annotate', '--structure', 'nice'],
      ['annotate', '--jobs', '0'],
    ]) {
      const run = khabar(args)
      expect(run.code, args.join(' ')).toBe(2)
      expect(run.err).toMatch(/See khabar (?:annotate )?--help/)
      expect(run.out).toBe('')
    }
  })

  test('khabar alone prints the help', () => {
    const run = khabar([])
    expect(run.code).toBe(0)
    expect(run.out).toContain('khabar annotate [files..]')
  })

  test('--version and every help text', () => {
    expect(khabar(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/)
    for (const command of ['init', 'annotate', 'build', 'validate', 'diff', 'stats', 'export']) {
      const {out, code} = khabar([command, '--help'])
      expect(code).toBe(0)
      expect(out, command).toContain('Examples:')
    }
  })

  test('a reader that closes early is no error', () => {
    const run = khabar(['--help'])
    expect(run.code).toBe(0)
  })
})

describe('--explain', () => {
  const text = 'تلفن ۰۲۱۵۵۵۵۰۰۰۰ برای ۶۰ درصد از مردم است و یک شرکت سه‌شنبه ۱۲ نفر را پذیرفت.'
  const lines = (out: string): string[][] =>
    out
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))

  test('prints each number with the kind that took it or why it is none', () => {
    const run = khabar(['annotate', '--structure', 'none', '--explain'], jsonLines({id: 'a', text}))
    expect(run.code).toBe(0)
    const [head, ...rows] = lines(run.out)
    expect(head).toEqual(['id', 'start', 'end', 'numeral', 'taken', 'rule', 'fact'])
    expect(rows.map(([, , , ...fields]) => fields)).toEqual([
      ['۰۲۱۵۵۵۵۰۰۰۰', 'no', 'phone', ''],
      ['۶۰', 'yes', 'percent', '۶۰ درصد'],
      ['یک', 'no', 'article', ''],
      ['سه', 'yes', 'date', 'سه‌شنبه'],
      ['۱۲', 'yes', 'count', '۱۲ نفر'],
    ])
    for (const [id, start, end, numeral] of rows) {
      expect(id).toBe('a')
      expect([...text].slice(Number(start), Number(end)).join('')).toBe(numeral)
    }
  })

  test('a refused row is reported, the others are explained', () => {
    const run = khabar(['annotate', '--structure', 'none', '--explain'], `nonsense\n${jsonLines({id: 'b', text})}`)
    expect(run.code).toBe(1)
    expect(run.err).toContain('input/invalid-json')
    expect(lines(run.out)).toHaveLength(6)
  })

  test('zwnj: each restored ZWNJ with its reading, what weighed most and the habit of the article', () => {
    const broken = 'کتابخانه ها باز می شوند و برنامهریزی ادامه دارد. او می گوید خانه ها را می سازند.'
    const run = khabar(['annotate', '--structure', 'none', '--explain', 'zwnj'], jsonLines({id: 'z', text: broken}))
    expect(run.code).toBe(0)
    const [head, ...rows] = lines(run.out)
    expect(head).toEqual(['id', 'start', 'end', 'raw', 'text', 'rule', 'reading', 'odds', 'features', 'habit'])
    expect(rows.map(([, , , raw, text, rule, reading]) => [raw, text, rule, reading])).toContainEqual([
      '" "',
      '"\\u200c"',
      'restore-zwnj',
      'می\u200cشوند',
    ])
    for (const [, , , , , , , odds, features, habit] of rows) {
      expect(Number(odds)).toBeGreaterThan(0.5)
      expect(features).toMatch(/^\S+=-?\d+\.\d\d( \S+=-?\d+\.\d\d)*$/)
      expect(habit).toMatch(/^kept=0 lost=\d+ spaced=\d+ press=[01]\.\d\d$/)
    }
  })

  test('alone explains numbers, of a file that follows too', () => {
    const run = khabar(['annotate', '--structure', 'none', '--explain', 'no-such-page.txt'])
    expect(run.code).toBe(3)
    expect(run.err).toContain('no-such-page.txt')
  })

  test('goes with no choice of layers', () => {
    expect(khabar(['annotate', '--explain', 'numbers', '--only', 'facts'], jsonLines({id: 'c', text})).code).toBe(2)
  })
})
