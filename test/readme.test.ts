import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {validateConfiguration} from '../src/records/validate-configuration.js'
import {configuration} from './commands/dataset.js'
import {jsonLines, khabar, root, temporaryFolder} from './commands/khabar.js'
import {answer} from './readers/archive.js'

const docs = join(root, 'docs')
const pages = [
  join(root, 'README.md'),
  ...readdirSync(docs)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(docs, name)),
]
const readme = pages.map((page) => readFileSync(page, 'utf8')).join('\n')

/** The block of code after a comment `<!-- name -->`, in the README or a page of docs/. */
function block(name: string): string {
  const found = new RegExp(`<!-- ${name} -->\\n\`\`\`\\w+\\n([^]*?)\`\`\``).exec(readme)
  if (!found) throw new Error(`neither README.md nor docs/ has a block ${name}`)
  return found[1]!
}

/** The arguments of each `npx khabar …` line, without a redirection. */
const calls = (code: string) =>
  [...code.matchAll(/^npx khabar (.*)$/gm)].map(([, args]) =>
    // Quotes hold an argument together; a redirection or a comment ends the line.
    [...args!.replace(/(?:^|\s)[>#](?=\s)[^"]*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, plain]) => (quoted ?? plain)!,
    ),
  )

/** The record of the README as data: `…` is an item "…" in a list, and a key "…" with a number in an object. */
function shownRecord(): unknown {
  const open: string[] = []
  const json = block('record').replace(/"(?:[^"\\]|\\.)*"|[[\]{}…]/g, (sign: string, at: number) => {
    if (sign === '[' || sign === '{') open.push(sign)
    if (sign === ']' || sign === '}') open.pop()
    return sign !== '…' ? sign : open.at(-1) === '[' ? '"…"' : `"…${at}": 0`
  })
  return JSON.parse(json)
}

/** Whether what is shown is what there is, in its order, and all of it where no `…` says that something is left out. */
function expectShown(shown: unknown, real: unknown, place: string): void {
  if (typeof shown === 'string' && shown.endsWith('…')) {
    expect(String(real).startsWith(shown.slice(0, -1)), place).toBe(true)
    return
  }
  if (typeof shown !== 'object' || shown === null) {
    expect(real, place).toEqual(shown)
    return
  }
  const [parts, all] = [shown, real].map((value) => Object.entries(value as object)) as [Entries, Entries]
  let at = 0
  for (const [i, [key, value]] of parts.entries()) {
    const isGap = key.startsWith('…') || value === '…'
    if (isGap && i === parts.length - 1) return
    if (isGap) {
      const [nextKey, next] = parts[i + 1]!
      at = all.findIndex(([name, one], k) => k >= at && (Array.isArray(shown) ? isSame(next, one) : name === nextKey))
      expect(at, `${place}: after ${key}`).toBeGreaterThanOrEqual(0)
      continue
    }
    if (!Array.isArray(shown)) expect(all[at]?.[0], place).toBe(key)
    expectShown(value, all[at]?.[1], `${place}/${key}`)
    at++
  }
  expect(all.length, place).toBe(at)
}

type Entries = [name: string, value: unknown][]

/** Whether an item of a list is the one that is shown: places of spans are different. */
const isSame = (shown: unknown, real: unknown): boolean =>
  ['start', 'rule', 'id'].every(
    (name) => (shown as Record<string, unknown>)[name] === (real as Record<string, unknown>)[name],
  )

test('the page of the first minute gives the record that is shown', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'page.txt'), block('page.txt').trimEnd())
  const run = khabar(calls(readme)[0]!, '', folder)
  expect(run.err).toBe('')
  expectShown(shownRecord(), run.rows[0], 'record')
})

test('the dataset of the second minute builds, validates and exports', () => {
  const folder = temporaryFolder()
  const dataset = join(folder, 'my-news')
  mkdirSync(join(dataset, 'raw', 'a'), {recursive: true})
  writeFileSync(join(dataset, 'dataset.json'), block('dataset.json'))
  writeFileSync(join(dataset, 'raw', 'a', '1.txt'), block('page.txt'))
  const row = {
    code: 7,
    headline: 'بازار گل نو گشوده شد',
    summary: 'بازار گل شهر با ۴۰ غرفه گشوده شد.',
    body: ['شهردار گفت: ۱۲ غرفه به گل‌فروشان رسید.'],
    link: 'https://example.org/7',
    date: '۱۴۰۲/۰۵/۱۲',
  }
  writeFileSync(join(dataset, 'raw', 'rows.jsonl'), jsonLines(row))
  for (const args of calls(block('commands'))) {
    const run = khabar(args, '', folder)
    // Two articles cannot fill three splits.
    const found = [...run.err.matchAll(/ (?:error|warning|info) {2}(\S+)$/gm)].map(([, code]) => code)
    expect(found, args.join(' ')).toEqual(args[0] === 'build' ? ['release/empty-split'] : [])
    expect(run.code, args.join(' ')).toBe(0)
  }
  expect(readFileSync(join(folder, 'tables', 'articles.csv'), 'utf8')).toContain('b-7')
})

test('the first dataset of the README is made, built, validated and shown', () => {
  const folder = temporaryFolder()
  for (const args of calls(block('init'))) {
    const run = khabar(args, '', folder)
    expect(run.code, `${args.join(' ')}: ${run.err}`).toBe(0)
  }
  expect(readFileSync(join(folder, 'my-news.html'), 'utf8')).toContain('<article ')
})

test('what docs/ finds and shows is there', () => {
  const folder = temporaryFolder()
  for (const args of calls(block('init'))) khabar(args, '', folder)
  const sample = readFileSync(join(root, 'schema/examples/valid/everything.json'), 'utf8')
  for (const name of ['predicted.jsonl', 'gold.jsonl']) writeFileSync(join(folder, name), jsonLines(JSON.parse(sample)))
  for (const args of [block('find'), block('view'), block('against')].flatMap(calls)) {
    const run = khabar(args, '', folder)
    expect(run.code, `${args.join(' ')}: ${run.err}`).toBe(0)
    expect(run.err, args.join(' ')).not.toMatch(/^0 /)
  }
})

test('an archive gives a record for each of its pages', () => {
  const folder = temporaryFolder()
  const paragraph = 'رئیس اداره آب شهر گفت که سهمیه کشاورزان در این ماه تغییر نمی‌کند.'
  const members = ['یک', 'دو'].map((id) => gzipSync(answer(id, `<h1>باران آمد</h1><p>${paragraph}</p>`)))
  writeFileSync(join(folder, 'crawl.warc.gz'), Buffer.concat(members))
  const run = khabar(calls(block('archive'))[0]!, '', folder)
  expect(run.err).toBe('')
  expect(run.rows.map(({id, source}) => [id, source.url])).toEqual([
    ['urn:uuid:یک', 'https://example.org/خبر/یک'],
    ['urn:uuid:دو', 'https://example.org/خبر/دو'],
  ])
})

test('the numbers of a text are explained as shown', () => {
  const [, row = ''] = /^echo '(.*)' \| npx khabar /.exec(block('explain')) ?? []
  const [, args = ''] = /\| npx khabar (.*)\n/.exec(block('explain')) ?? []
  expect(khabar(args.split(' '), `${row}\n`).out).toBe(block('explained'))
})

test('the facts of the table are what the text gives', () => {
  const rows = [
    {id: 'a', text: 'بیش از ۶ هزار و ۴۰۰ میلیارد تومان'},
    {id: 'b', text: '۸۱ مورد جعل شناسنامه'},
    {id: 'c', text: 'توان نیروگاه از ۱۰ به ۲۵ مگاوات رسید.'},
    {id: 'd', text: 'سه درجه زیر صفر'},
    {id: 'e', text: 'بیست‌وپنجم اسفندماه سال جاری', published_at: '2024-02-01'},
    {id: 'f', text: 'نیمه نخست سال ۱۴۰۲'},
    {id: 'g', text: 'چند هزار نفر'},
    {id: 'h', text: 'تلفن ۰۲۱۵۵۵۵۰۰۰۰، ماده ۱۰، شبکه سه، یک شرکت، هزار بار گفتم'},
  ]
  const run = khabar(['annotate', '--structure', 'none'], jsonLines(...rows))
  expect(run.rows.map(({facts}) => facts.filter(({within}: {within: string | null}) => within === null))).toMatchObject(
    [
      [{kind: 'money', value: '6400000000000', currency_value: '64000000000000', modifier: 'more_than'}],
      [{kind: 'count', value: '81', unit: 'مورد', item: {text: 'جعل شناسنامه'}}],
      [
        {kind: 'measure', value: '10', unit: 'MW', role: 'from', change: 'increase'},
        {kind: 'measure', value: '25', unit: 'MW', role: 'to', change: 'increase'},
      ],
      [{kind: 'measure', value: '-3', unit: 'Cel'}],
      [{kind: 'date', value: '1402-12-25', iso: '2024-03-15'}],
      [{kind: 'date', iso: '2023-03-21/2023-09-22'}],
      [{kind: 'count', min: '1000', modifier: 'vague'}],
      [],
    ],
  )
})

test('a model trained on one’s own gold annotates', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'gold.txt'), block('gold.txt'))
  writeFileSync(join(folder, 'page.txt'), block('page.txt').trimEnd())
  cpSync(join(root, 'datasets/composed'), join(folder, 'datasets/composed'), {recursive: true})
  const [training, annotating] = calls(block('train'))
  const trained = khabar(training!, '', folder)
  expect(trained.code, trained.err).toBe(0)
  expect(trained.err).toContain('written to my-ner-1.0.0')
  const annotated = khabar(annotating!, '', folder)
  expect(annotated.err).toBe('')
  expect(annotated.rows[0].entities).toContainEqual(
    expect.objectContaining({text: 'رضا پارسافر', label: 'PER', annotator: 'my-ner'}),
  )
})

test('the library prints what its comments promise', () => {
  const file = join(root, 'dist', 'readme-snippet.js')
  writeFileSync(file, block('library').replace("'khabar'", "'./index.js'"))
  const {stdout, stderr} = spawnSync(process.execPath, [file], {encoding: 'utf8'})
  expect(stderr).toBe('')
  expect(stdout).toBe('12\nبرنامه‌ریزی‌های شهر\n6400000000000\nصد و بیست و پنج\n')
})

test('the plugins of docs/plugins.md annotate', () => {
  const folder = temporaryFolder()
  for (const name of ['hashtags.mjs', 'floors.mjs']) writeFileSync(join(folder, name), block(`plugin ${name}`))
  writeFileSync(
    join(folder, 'page.txt'),
    'مدیر شهر گفت: ساختمان تازه ۱۲ طبقه دارد و با برچسب #ساختمان_شهر معرفی می‌شود.',
  )
  const [marked] = khabar(calls(block('plugin run'))[0]!, '', folder).rows
  expect(marked.extensions).toMatchObject([{layer: 'x-hashtags', text: '#ساختمان_شهر'}])
  const [counted] = khabar(['annotate', '--plugin', 'floors.mjs', 'page.txt'], '', folder).rows
  expect(counted.facts).toMatchObject([{kind: 'x-floors', value: '12', text: '۱۲ طبقه'}])
})

test('rows are read by the columns that docs/readers.md names', () => {
  const folder = temporaryFolder()
  const text = 'رئیس اداره آب شهر گفت که سهمیه کشاورزان در این ماه تغییر نمی‌کند.'
  writeFileSync(join(folder, 'news.csv'), `code,headline,content\n7,آب شهر,${text}\n`)
  writeFileSync(join(folder, 'rows.txt'), `${text}***آب شهر***https://example.org/7\n`)
  const [csv, parquet] = calls(block('fields'))
  const [record] = khabar(csv!, '', folder).rows
  expect(record).toMatchObject({id: '7', text: `آب شهر\n${text}`})
  writeFileSync(join(folder, 'records.jsonl'), jsonLines(record))
  expect(khabar(['export', 'records.jsonl', '--to', 'parquet', '-o', 'news.parquet'], '', folder).code).toBe(0)
  writeFileSync(join(folder, 'layout.json'), '{"fields": {"id": "id", "body": "text"}}')
  expect(khabar(parquet!, '', folder).rows).toMatchObject([{id: '7', text: record.text}])
  writeFileSync(join(folder, 'layout.json'), block('layout.json'))
  const lines = ['annotate', '--fields', 'layout.json', '--input-format', 'lines', 'rows.txt']
  expect(khabar(lines, '', folder).rows).toMatchObject([{source: {url: 'https://example.org/7'}, text: record.text}])
})

test('each restored ZWNJ of docs/zwnj.md has its line', () => {
  const [, row = '', args = ''] = /^echo '(.*)' \| npx khabar (.*)\n/.exec(block('explain zwnj')) ?? []
  const lines = khabar(args.split(' '), `${row}\n`).out.trimEnd().split('\n')
  expect(lines.filter((line) => line.includes('\t"\\u200c"\t'))).toHaveLength(4)
})

test('the token of docs/morphology.md is what annotate gives', () => {
  const [record] = khabar(['annotate', '--structure', 'none'], jsonLines({id: 1, text: 'کتاب‌های شهر را آوردند.'})).rows
  expect(record.tokens[0]).toEqual(JSON.parse(block('token')))
})

test('what README.md, docs/privacy.md and docs/ci.md show is taken by dataset.json, the action and the hook', () => {
  const found: unknown[] = []
  expect(validateConfiguration({...configuration, ...JSON.parse(block('redact'))}, (one) => found.push(one))).toBe(true)
  expect(found).toEqual([])
  expect(validateConfiguration({...configuration, ...JSON.parse(block('inputs'))}, (one) => found.push(one))).toBe(true)
  expect(found).toEqual([])
  const read = (name: string) => parse(readFileSync(join(root, name), 'utf8'))
  const [, {with: given}] = parse(block('action'))
  expect(Object.keys(read('action.yml').inputs)).toEqual(expect.arrayContaining(Object.keys(given)))
  const [{hooks}] = parse(block('hook')).repos
  expect(read('.pre-commit-hooks.yaml')).toMatchObject(hooks)
})

test('the shells of docs/scale.md annotate each article once, in parts', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'bin'))
  const npx = `#!/bin/sh\nshift\nexec '${process.execPath}' '${join(root, 'dist/cli.js')}' "$@"\n`
  writeFileSync(join(folder, 'bin/npx'), npx, {mode: 0o755})
  const bash = (code: string, env = {}) => {
    const path = `${join(folder, 'bin')}:${process.env.PATH}`
    const {status, stderr} = spawnSync('bash', ['-c', code], {cwd: folder, env: {...process.env, PATH: path, ...env}})
    expect(status, stderr.toString()).toBe(0)
  }
  const text = 'رئیس اداره آب شهر گفت که سهمیه ۱۲ روستا در این ماه تغییر نمی‌کند.'
  const rows = ['a', 'b', 'c'].map((id) => ({id, text: id === 'b' ? 'Nothing here is Persian.' : text}))
  writeFileSync(join(folder, 'rows.jsonl'), jsonLines(...rows))
  bash(block('parts').replace('--lines 1000', '--lines 2'))
  bash(block('xargs'))
  bash(block('together'))
  const whole = khabar(['annotate'], jsonLines(...rows)).rows.filter((row) => !('rejected' in row))
  expect(whole.map(({id}) => id)).toEqual(['a', 'c'])
  expect(readFileSync(join(folder, 'records.jsonl'), 'utf8')).toBe(jsonLines(...whole))
  const part = join(folder, 'part-0000.records')
  const before = readFileSync(part, 'utf8')
  rmSync(part)
  bash(block('slurm'), {SLURM_ARRAY_TASK_ID: '0'})
  expect(readFileSync(part, 'utf8')).toBe(before)
})

describe('the table of repairs', () => {
  const page = readFileSync(join(docs, 'repair.md'), 'utf8')
  const rows = [...page.matchAll(/^\| ([^|]*[آ-ی][^|]*) \| ([^|]+) \| [^|]+ \|$/gm)].map(
    ([, raw, text]) => [raw!.trim(), text!.trim()] as const,
  )

  test.each(rows)('%s → %s', (raw, text) => {
    const pieces = raw.split('، ')
    const wanted = text === 'unchanged' ? pieces : pieces.map(() => text)
    const run = khabar(
      ['annotate', '--structure', 'none', '--only', 'tokens'],
      jsonLines(...pieces.map((piece, id) => ({id, text: `${piece} را`}))),
    )
    expect(run.rows.map((record) => record.text)).toEqual(wanted.map((piece) => `${piece} را`))
  })

  test('has its rows', () => expect(rows.length).toBeGreaterThan(5))
})

test('the page of commands shows every command', () => {
  const commands = [...khabar(['--help']).out.matchAll(/^ {2}khabar ([a-z]+)/gm)].map(([, name]) => name!)
  expect(commands.length).toBeGreaterThan(4)
  for (const name of commands) expect(readme).toMatch(new RegExp(`khabar ${name}[ \`]`))
})
