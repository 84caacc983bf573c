import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {commands} from '../../src/commands/commands.js'
import {article, dataset} from './dataset.js'
import {jsonLines, khabar, root, temporaryFolder} from './khabar.js'

test.each([
  [['build', '--job', '2', 'x'], 'Did you mean --jobs?', 'khabar build --help'],
  [['stats', 'x', '--fromat', 'json'], 'Did you mean --format?', 'khabar stats --help'],
  [['buidl', 'x'], 'there is no command buidl. Did you mean build?', 'khabar --help'],
  [['frobnicate'], 'there is no command frobnicate.', 'khabar --help'],
  [['build', '--dyr-run', 'x'], 'there is no option --dyr-run. Did you mean --dry-run?', 'khabar build --help'],
  [
    ['annotate', 'x', '--structure', 'nwes'],
    '--structure must be one of news, none; nwes was given. Did you mean news?',
    'khabar annotate --help',
  ],
  [
    ['annotate', 'x', '--fields', 'a.json'],
    '--fields: a.json is neither a mapping such as body=content nor a file.',
    'khabar annotate --help',
  ],
  [['annotate', 'x', '--preset', 'isnaa'], 'Did you mean isna?', 'khabar annotate --help'],
  [['presets', 'isnaa'], 'Did you mean isna?', 'khabar presets --help'],
  [['build'], 'khabar build <dir>', 'khabar build --help'],
  [['build', 'x', '--jobs', '0'], '--jobs must be a positive integer', 'khabar build --help'],
  [['annotate', '--only', 'sentnces'], 'Did you mean sentences?', 'khabar annotate --help'],
  [['annotate', '--onyl', 'tokens'], 'there is no option --onyl. Did you mean --only?', 'khabar annotate --help'],
  [['export', 'x', '--to', 'jsonl'], '--out must be given', 'khabar export --help'],
  [['export', 'x', '--too', 'csv'], 'there is no option --too. Did you mean --to?', 'khabar export --help'],
  [['annotate', 'x', '-o', 'x'], '--out: x is one of the files to read', 'khabar annotate --help'],
  [['build', 'x', '-z'], 'there is no option -z.', 'khabar build --help'],
  [['find', 'x', 'PER', '-o'], '-o needs a value', 'khabar find --help'],
  [['validate', '--schema', 'none'], 'record, dataset, manifest', 'khabar validate --help'],
])('%j: what was meant, and the right help', (args, meant, where) => {
  const {code, err} = khabar(args)
  expect(code).toBe(2)
  expect(err).toContain(meant)
  expect(err).toContain(`See ${where}.`)
})

test('nothing at all, help, help of a command, version, completion', () => {
  expect(khabar([])).toMatchObject({code: 0, out: expect.stringContaining('khabar init')})
  expect(khabar(['help']).out).toContain('khabar init')
  expect(khabar(['help', 'build']).out).toBe(khabar(['build', '--help']).out)
  expect(khabar(['-V']).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect(khabar(['completion']).out).toContain('khabar')
})

test('the lines of examples are whole in the help', async () => {
  const prepared: Record<string, string> = JSON.parse(readFileSync(join(root, 'dist/help.json'), 'utf8'))
  for (const {name} of commands) expect(prepared[name]).toMatch(/Examples:\n(?: {2}# .+\n {2}khabar .+\n?)+$/)
})

test('what cannot be read as records is named as what it is', () => {
  const folder = dataset([article(1), article(2)])
  khabar(['build', folder, '--jobs', '1'])
  const release = join(folder, 'releases/1.0.0')
  const other = temporaryFolder()
  writeFileSync(join(other, 'notes.md'), '# Notes\n\nMore.\n')
  expect(khabar(['validate', join(release, 'data')]).out).toContain('this is part of release 1.0.0')
  expect(khabar(['validate', join(release, 'csv/articles.csv')]).out).toContain(`Give the whole release: ${release}.`)
  expect(khabar(['validate', join(other, 'notes.md')]).out.match(/ error {2}/g)).toHaveLength(1)
  expect(khabar(['validate', temporaryFolder()]).out).toContain('the folder is empty')
  expect(khabar(['annotate', join(other, 'none')]).err).toContain('There is no such file or folder.')
  expect(khabar(['checklist', join(other, 'notes.md')]).err).toContain('this is a file, not the folder of a release')
  const out = join(other, 'tables')
  expect(khabar(['export', folder, '--to', 'csv', '-o', out]).err).toBe(`${out} written: 4 files, 2 articles\n`)
  expect(khabar(['export', folder, '--to', 'csv', '-o', out]).err).toContain('files of the same names were replaced')
  expect(khabar(['export', folder, '--to', 'csv', '-o', out, '-q']).err).toBe('')
  expect(khabar(['export', folder, '--to', 'conll', '-o', out]).err).toContain('--to x-conll --plugin')
  expect(khabar(['find', folder, 'باران']).err).toContain('to find words, write text ~ باران')
})

test('a list of layers ends where a file follows', () => {
  const page = join(temporaryFolder(), 'page.txt')
  writeFileSync(
    page,
    'ساخت پل آغاز شد\nمدیرکل راه گفت: ساخت پل با اعتبار ۲۰ میلیارد تومان آغاز شد و تا پایان سال ادامه دارد.\n',
  )
  for (const args of [
    ['--only', 'sentences', 'tokens', page],
    ['--only', 'sentences,tokens', page],
    [page, '--only', 'sentences', 'tokens'],
  ]) {
    const [record] = khabar(['annotate', ...args]).rows
    expect(record.tokens.length).toBeGreaterThan(5)
    expect(record.facts).toEqual([])
  }
})

test('--quiet leaves warnings out, not errors', () => {
  const folder = dataset([article(1), article(2)], {creators: [{name: 'Your name'}]})
  expect(khabar(['build', folder, '--jobs', '1', '--quiet'])).toMatchObject({code: 0, err: ''})
  expect(khabar(['build', join(folder, 'none'), '-q']).err).toContain('input/unreadable')
})

test('a refusal names file, line and id', () => {
  const folder = temporaryFolder()
  const rows = [{id: 'a'}, {id: 'b', text: 'this page is not Persian at all'}]
  writeFileSync(join(folder, 'rows.jsonl'), jsonLines(...rows))
  const {err} = khabar(['annotate', 'rows.jsonl'], '', folder)
  expect(err).toContain('rows.jsonl:1 a  error  input/missing-field')
  expect(err).toContain('rows.jsonl:2 b  error  article/not-persian')
})

test('the id of a file is its path from the folder that one works in', () => {
  const folder = temporaryFolder()
  const page = join(folder, 'page.txt')
  writeFileSync(page, 'مدیرکل راه گفت: ساخت پل با اعتبار ۲۰ میلیارد تومان آغاز شد و تا پایان سال ادامه دارد.')
  for (const name of [page, './page.txt']) {
    expect(khabar(['annotate', name], '', folder).rows).toMatchObject([{id: 'page', source: {file: 'page.txt'}}])
  }
})

test('export -o - writes to stdout', () => {
  const folder = dataset([article(1), article(2)])
  khabar(['build', folder, '--jobs', '1'])
  expect(khabar(['export', folder, '--to', 'jsonl', '-o', '-']).rows).toHaveLength(2)
  expect(khabar(['export', folder, '--to', 'csv', '-o', '-'])).toMatchObject({code: 2})
})

test('init --from writes inputs and fields for the files that are there', () => {
  const from = temporaryFolder()
  writeFileSync(
    join(from, 'news.jsonl'),
    jsonLines(
      ...[1, 2, 3].map((k) => ({
        code: k,
        headline: article(k).headline,
        text: article(k).body.join('\n'),
        date: '2026-01-02',
        extra: 1,
      })),
    ),
  )
  writeFileSync(join(from, 'more.csv'), 'شناسه,عنوان,متن\n')
  writeFileSync(join(from, 'notes.docx'), '')
  const folder = join(temporaryFolder(), 'news')
  expect(khabar(['init', folder, '--from', from, '--date', '2026-03-21']).code).toBe(0)
  const {inputs, $schema} = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'))
  expect($schema).toContain('dataset.schema.json')
  expect(inputs).toMatchObject([
    {path: 'raw/**/*.csv', fields: {id: 'شناسه', title: 'عنوان', body: 'متن'}},
    {path: 'raw/**/*.jsonl', fields: {id: 'code', title: 'headline', body: 'text', published_at: 'date'}},
  ])
  expect(existsSync(join(folder, 'raw/example.txt'))).toBe(false)
  const built = khabar(['build', folder, '--jobs', '1'])
  expect(built.out).toContain('3 articles')
  expect(khabar(['init', join(folder, 'again'), '--from', temporaryFolder()]).err).toContain('input/no-files')
})

test('the help that the build wrote is what the parser prints', async () => {
  const prepared = JSON.parse(readFileSync(join(root, 'dist/help.json'), 'utf8'))
  expect(Object.keys(prepared)).toEqual(['', ...commands.map(({name}) => name)])
  // The file does not answer words with an option more: the parser does.
  for (const name of ['', 'annotate', 'presets'])
    expect(khabar([name, '--help', '--quiet'].filter(Boolean)).out).toBe(`${prepared[name]}\n`)
})
