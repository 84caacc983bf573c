import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {article, configuration, dataset} from './dataset.js'
import {jsonLines, khabar, temporaryFolder} from './khabar.js'

// What somebody meets who has the command for the first time: each message was missing or misleading in a real first run.

const page = (k: number) => `${article(k).headline}\n\n${article(k).body.join('\n\n')}\n`

/** Codes of what was reported. */
const codes = (err: string) => [...err.matchAll(/ (?:error|warning|info) {2}(\S+)$/gm)].map(([, code]) => code)

test('init says what lies in the folder, what is used of it, and what is not', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'pages'))
  for (const k of [1, 2, 3]) writeFileSync(join(folder, 'pages', `${k}.txt`), page(k))
  writeFileSync(join(folder, 'news.csv'), 'id,title,text,day\n9,بازار,متن خبر بازار,۱۴۰۲/۰۱/۰۲\n')
  writeFileSync(join(folder, 'cover.jpg'), '')
  const records = khabar(['annotate', 'pages/1.txt'], '', folder).out
  writeFileSync(join(folder, 'records.jsonl'), records)
  const {out} = khabar(['init', '.'], '', folder)
  expect(out).toContain('*.csv           1 file: id, title, body from text')
  expect(out).toContain('Not used: the column "day" (did you mean published_at=day?).')
  expect(out).toContain('pages/**/*.txt  3 files')
  expect(out).toContain('no reader for it: cover.jpg.')
  expect(out).not.toContain('raw/')
  const {inputs} = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'))
  expect(inputs.map(({path}: {path: string}) => path)).toEqual(['*.csv', 'pages/**/*.txt'])
})

test.each([
  [
    'کد خبر,عنوان خبر,خلاصه,متن کامل خبر,زمان,گروه',
    {id: 'کد خبر', title: 'عنوان خبر', summary: 'خلاصه', body: 'متن کامل خبر', published_at: 'زمان', category: 'گروه'},
  ],
  ['شماره_خبر,سرخط,شرح خبر,پیوند', {id: 'شماره_خبر', title: 'سرخط', body: 'شرح خبر', url: 'پیوند'}],
  ['كد خبر;تيتر;متن كامل;روز', {id: 'كد خبر', title: 'تيتر', body: 'متن كامل', published_at: 'روز'}],
  [
    'id,title,summary,full article,date',
    {id: 'id', title: 'title', summary: 'summary', body: 'full article', published_at: 'date'},
  ],
  ['ID,Title,Full Text', {id: 'ID', title: 'Title', body: 'Full Text'}],
])('columns as people call them: %s', (header, wanted) => {
  const folder = temporaryFolder()
  const mark = header.includes(';') ? ';' : ','
  writeFileSync(
    join(folder, 'news.csv'),
    `${header}\n${header
      .split(mark)
      .map(() => 'باران')
      .join(mark)}\n`,
  )
  const made = khabar(['init', '.'], '', folder)
  expect(made.err).toBe('')
  expect(JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8')).inputs[0].fields).toEqual(wanted)
})

test('a column of long text that no field takes is named where the body is missing', () => {
  const of = (header: string, row: string) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'news.csv'), `${header}\n${row}\n`)
    const made = khabar(['init', '.'], '', folder)
    return {made, dry: khabar(['build', '--dry-run', '--jobs', '1', '.'], '', folder)}
  }
  const body = article(1).body.join(' ')
  const short = of('id,title,abstract,prose', `1,باران,باران آمد,"${body}"`)
  for (const {err} of [short.made, short.dry]) {
    expect(err).toMatch(/warning {2}input\/no-body\n {2}No column is mapped to the body; did you mean body="prose"\?/)
  }
  const none = of('a,b', `1,"${body}"`)
  expect(none.made.err).toContain(
    'No column name is known to mean the text of an article; did you mean body="b"? The columns are a, b.',
  )
  expect(none.dry.err).toContain('its columns are a, b. Did you mean body="b"?')
  // An abstract alone, and a longer abstract, are nothing to warn of.
  expect(of('id,title,abstract,note', `1,باران,"${body}",یادداشت`).made.err).toBe('')
})

test('init in an empty folder says where pages go, and each of the kinds that it names is read there', () => {
  const folder = temporaryFolder()
  expect(khabar(['init', '.'], '', folder).out).toMatch(
    /Replace it with your own files in .\/raw .*\(\.txt, \.html, \.jsonl, \.csv\)/,
  )
  writeFileSync(join(folder, 'raw/1.txt'), page(1))
  writeFileSync(join(folder, 'raw/2.html'), `<h1>${article(2).headline}</h1><p>${article(2).body.join('</p><p>')}</p>`)
  writeFileSync(join(folder, 'raw/3.jsonl'), jsonLines({id: 3, text: page(3)}))
  writeFileSync(join(folder, 'raw/4.csv'), `id,text\n4,"${page(4)}"\n`)
  expect(khabar(['build', '--dry-run', '--jobs', '1', '.'], '', folder).out).toContain('5 articles')
})

test('a dry run names pages that lie where no input looks', () => {
  const folder = temporaryFolder()
  khabar(['init', '.'], '', folder)
  writeFileSync(join(folder, 'mine.html'), '<p>باران آمد.</p>')
  const {err} = khabar(['build', '--dry-run', '--jobs', '1', '.'], '', folder)
  expect(err).toContain('no input matches mine.html')
})

test('placeholders are one finding that names them', () => {
  const folder = temporaryFolder()
  khabar(['init', '.'], '', folder)
  const {out} = khabar(['validate', '.'], '', folder)
  expect(codes(out)).toEqual(['configuration/placeholder'])
  expect(out).toMatch(
    /5\d fields still have .*: description, homepage, creators\[0\]\.name, .*datasheet \(\d+ answers\)/,
  )
  expect(out).toContain('. (dataset.json; there is no release yet): valid, 0 errors, 1 warning')
})

test('what the checklist asks for is in dataset.json of init as a placeholder, or its remedy shows how it is written', () => {
  const folder = temporaryFolder()
  khabar(['init', '.'], '', folder)
  khabar(['build', '--jobs', '1', '.'], '', folder)
  const {items} = JSON.parse(khabar(['checklist', '--format', 'json', '.'], '', folder).out) as {
    items: {missing: string[]; give: string}[]
  }
  const written = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'))
  const missing = items.flatMap(({missing, give}) => missing.map((field) => [field, give] as const))
  expect(missing.length).toBeGreaterThan(50)
  const unknown = missing.filter(([field, give]) => {
    const steps = field.split(/[.[\]]+/).filter(Boolean)
    const value = steps.reduce((object, step) => object?.[step], written)
    return value === undefined && !give.includes(steps.at(-1)!)
  })
  expect(unknown).toEqual([])
})

test('a refused page: the summary and the exit code agree', () => {
  const english = {
    code: 99,
    headline: 'Rain',
    body: ['It rained in the whole of the country yesterday, and in the north too.'],
  }
  const folder = dataset([...Array.from({length: 11}, (_, k) => article(k)), english])
  const built = khabar(['build', folder, '--jobs', '1'])
  expect(built.out).toContain('built and valid; 1 of 12 articles refused (exit code 1)')
  expect(built.code).toBe(1)
  const again = khabar(['build', folder, '--jobs', '1'])
  expect(again).toMatchObject({code: 1, out: expect.stringContaining('1 of 12 articles refused')})
  // One text under two ids is left out too, and is no finding that fails.
  const twins = dataset([...Array.from({length: 11}, (_, k) => article(k)), {...article(1), code: 77}])
  expect(khabar(['build', twins, '--jobs', '1'])).toMatchObject({code: 0, out: expect.not.stringContaining('refused')})
})

test('a file that cannot be read is counted as a file, not as an article', () => {
  const folder = dataset(Array.from({length: 11}, (_, k) => article(k)))
  writeFileSync(join(folder, 'raw/crawl.tgz'), 'a')
  const path = join(folder, 'dataset.json')
  const configuration = JSON.parse(readFileSync(path, 'utf8'))
  const inputs = [...configuration.inputs, {path: 'raw/*.tgz'}]
  writeFileSync(path, JSON.stringify({...configuration, inputs}))
  const built = khabar(['build', folder, '--jobs', '1', '--allow-missing'])
  expect(built.out).toContain('built and valid; 1 file not read, or only in part (exit code 1)')
  expect(codes(built.err).filter((code) => code?.startsWith('input/'))).toEqual(['input/damaged-file'])
})

test('an empty file is said to be empty', () => {
  const folder = temporaryFolder()
  for (const name of ['first.txt', 'page.html', 'rows.csv', 'rows.jsonl', 'rows.json'])
    writeFileSync(join(folder, name), '')
  writeFileSync(join(folder, 'header.csv'), 'id,text\n')
  const {err} = khabar(['annotate', 'first.txt', 'page.html'], '', folder)
  expect(codes(err)).toEqual(['article/empty', 'article/empty'])
  expect(err.match(/The page is empty: it has no characters\./g)).toHaveLength(2)
  const rows = khabar(['annotate', 'rows.csv', 'rows.jsonl', 'rows.json', 'header.csv'], '', folder)
  expect(rows).toMatchObject({code: 0, out: ''})
  expect(codes(rows.err)).toEqual(Array(4).fill('input/empty-file'))
  expect(rows.err).toContain('header.csv  warning  input/empty-file\n  The file has no rows.')
})

test('an archive beside the pages is no input of a new dataset', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'page.txt'), page(1))
  writeFileSync(join(folder, 'backup.tgz'), '')
  const {out} = khabar(['init', '.'], '', folder)
  expect(out).toContain('archives beside the raw files are rarely articles: backup.tgz.')
  const {inputs} = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'))
  expect(inputs.map(({path}: {path: string}) => path)).toEqual(['*.txt'])
  // An archive that is all there is holds the pages.
  const archived = temporaryFolder()
  writeFileSync(join(archived, 'pages.tgz'), '')
  khabar(['init', '.'], '', archived)
  expect(JSON.parse(readFileSync(join(archived, 'dataset.json'), 'utf8')).inputs[0].path).toBe('*.tgz')
})

test('annotate writes to a file, and not over what it reads', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'page.txt'), page(1))
  const made = khabar(['annotate', 'page.txt', '-o', 'records.jsonl'], '', folder)
  expect(made).toMatchObject({code: 0, out: '', err: ''})
  expect(readFileSync(join(folder, 'records.jsonl'), 'utf8')).toBe(khabar(['annotate', 'page.txt'], '', folder).out)
  const over = khabar(['annotate', 'page.txt', '--out', './page.txt'], '', folder)
  expect(over).toMatchObject({code: 2, err: expect.stringContaining('page.txt is one of the files to read')})
  expect(readFileSync(join(folder, 'page.txt'), 'utf8')).toBe(page(1))
  const into = khabar(['annotate', 'page.txt', '--out', '.'], '', folder)
  expect(into).toMatchObject({code: 2, err: expect.stringContaining('. is a folder; name a file')})
})

test('--quiet prints no summary of build, validate and init', () => {
  const folder = dataset()
  for (const args of [
    ['build', '--draft', '-q'],
    ['build', '-q', '--text-free'],
    ['validate', '-q'],
  ])
    expect(khabar([...args, folder])).toMatchObject({code: 0, out: '', err: ''})
  expect(khabar(['init', '-q', join(folder, 'new')])).toMatchObject({code: 0, out: '', err: ''})
})

test('a takedown says nothing of placeholders, and paths stay relative', () => {
  const folder = temporaryFolder()
  khabar(['init', 'my-news'], '', folder)
  khabar(['build', '--jobs', '1', 'my-news'], '', folder)
  expect(khabar(['remove', 'my-news', '--id', 'raw/example', '--reason', 'asked'], '', folder)).toMatchObject({
    code: 0,
    err: '',
  })
  // What is taken down is said with the next build, not with every one after it.
  writeFileSync(join(folder, 'my-news/raw/second.txt'), page(1))
  const said = () => codes(khabar(['build', '--bump', '--jobs', '1', 'my-news'], '', folder).err)
  expect(said()).toContain('release/taken-down')
  expect(said()).not.toContain('release/taken-down')
  const {out} = khabar(['validate', 'my-news/releases'], '', folder)
  expect(out).toMatch(/^my-news\/dataset\.json:5 /)
  expect(out).toContain('my-news/releases (dataset.json and release 1.0.0): valid')
})

test('validate names the release that it checked', () => {
  const folder = dataset()
  khabar(['build', folder, '--jobs', '1'])
  expect(khabar(['validate', folder]).out).toBe(
    `${folder} (dataset.json and release 1.0.0): valid, 0 errors, 0 warnings\n`,
  )
  const file = join(folder, 'dataset.json')
  expect(khabar(['validate', file, '--all']).out).toContain(
    `${file} (dataset.json and every release up to 1.0.0): valid`,
  )
  const release = join(folder, 'releases/1.0.0')
  expect(khabar(['validate', release]).out).toContain(`${release}: valid`)
})

test('a release whose files were changed is not unchanged, and its records are not counted besides', () => {
  const folder = dataset()
  khabar(['build', folder, '--jobs', '1'])
  const release = join(folder, 'releases/1.0.0')
  const file = join(release, 'jsonl', readdirSync(join(release, 'jsonl'))[0]!)
  writeFileSync(file, readFileSync(file, 'utf8').replace('"text":"', '"text":"x'))
  const {code, out, err} = khabar(['build', folder, '--jobs', '1'])
  expect({code, out}).toEqual({code: 1, out: ''})
  expect(codes(err)).toEqual(['release/checksum-differs'])
  expect(err).toContain('move its folder away and build again')
  const found = codes(khabar(['validate', release]).out)
  expect(found).toContain('release/checksum-differs')
  expect(found).not.toContain('release/count-differs')
  // What the remedy says makes it whole.
  renameSync(release, `${release}.old`)
  expect(khabar(['build', folder, '--jobs', '1'])).toMatchObject({code: 0, out: expect.stringContaining('built')})
  expect(khabar(['build', folder, '--jobs', '1']).out).toContain('unchanged: this release already exists')
})

test('a dry run of a version that is released says what changed since, and that the version must rise', () => {
  const rows = Array.from({length: 40}, (_, k) => article(k))
  const folder = dataset(rows)
  khabar(['build', folder, '--jobs', '1'])
  const same = khabar(['build', folder, '--dry-run', '--jobs', '1'])
  expect(same).toMatchObject({code: 0, err: '', out: expect.stringContaining('since 1.0.0: no record changed')})
  writeFileSync(join(folder, 'raw/rows.jsonl'), jsonLines(...rows, article(41)))
  const run = khabar(['build', folder, '--dry-run', '--jobs', '1'])
  expect(run.out).toContain('since 1.0.0: 1 record added (minor step)')
  expect(run.err).toContain(
    'version 1.0.0 is already released, and since then 1 record added: a release needs at least 1.1.0',
  )
  expect(run.code).toBe(2)
  // A step that is too small is said with the same summary.
  writeFileSync(join(folder, 'dataset.json'), JSON.stringify({...configuration, version: '1.0.1'}))
  const small = khabar(['build', folder, '--dry-run', '--jobs', '1'])
  expect(small).toMatchObject({code: 2, err: expect.stringContaining('at least 1.1.0')})
  expect(small.out).toContain('since 1.0.0: 1 record added (minor step)')
  expect(existsSync(join(folder, 'releases/1.0.1'))).toBe(false)
})

test('columns are spoken of once for all files of a kind', () => {
  const folder = temporaryFolder()
  for (const k of [1, 2, 3]) writeFileSync(join(folder, `${k}.csv`), `code,text,day\n${k},"${page(k)}",۱۴۰۲/۰۱/۰۲\n`)
  const run = khabar(['annotate', '1.csv', '2.csv', '3.csv'], '', folder)
  expect(run.rows).toHaveLength(3)
  expect(codes(run.err)).toEqual(['input/guessed-fields', 'input/unused-columns'])
})

test('the id of a file above the working folder has no dots', () => {
  const folder = temporaryFolder()
  for (const name of ['pages', 'work', 'work/pages']) mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'pages/a.txt'), page(1))
  writeFileSync(join(folder, 'work/pages/b.txt'), page(2))
  const run = khabar(['annotate', '../pages/a.txt', 'pages/b.txt', './pages/../pages/b.txt'], '', join(folder, 'work'))
  expect(run.rows.map(({id}) => id)).toEqual(['pages/a', 'pages/b', 'pages/b'])
  expect(khabar(['annotate', 'pages/a.txt'], '', folder).rows[0].id).toBe('pages/a')
})

test('raw files where records are expected: what they are, and which command makes records of them', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'news.csv'), 'id,text\n1,باران آمد.\n')
  for (const args of [
    ['find', 'news.csv', 'PER'],
    ['stats', 'news.csv'],
    ['validate', 'news.csv'],
    ['view', 'news.csv', '-o', 'out.html'],
    ['export', 'news.csv', '--to', 'jsonl', '-o', 'out.jsonl'],
    ['diff', 'news.csv', 'news.csv'],
  ]) {
    const run = khabar(args, '', folder)
    expect(run.out + run.err, args[0]).toContain('khabar annotate news.csv > records.jsonl')
    expect(run.code, args[0]).toBe(1)
  }
  expect(existsSync(join(folder, 'out.html'))).toBe(false)
})

test('a wrong path: what was meant, or which command is for it', () => {
  const folder = temporaryFolder()
  khabar(['init', 'my-news'], '', folder)
  mkdirSync(join(folder, 'pages'))
  writeFileSync(join(folder, 'pages/page.txt'), page(1))
  const said = (...args: string[]) => khabar(args, '', folder)
  expect(said('annotate', 'pages/pgae.txt').err).toContain('There is no such file. Did you mean pages/page.txt?')
  expect(said('build', 'my-newz')).toMatchObject({code: 3, err: expect.stringContaining('Did you mean my-news?')})
  expect(said('build', 'pages').err).toContain('Run khabar init pages')
  expect(said('annotate', 'pages').err).toContain('khabar init NAME --from pages')
  expect(said('annotate', 'my-news').err).toContain('It is a dataset: khabar build my-news.')
  // Records of several datasets, and what a build keeps for the next one, are not mixed.
  expect(said('validate', '.').out).toContain('the folder contains 1 dataset (my-news), but is not a dataset itself')
  expect(said('stats', '.').err).toContain('the folder contains 1 dataset (my-news), but is not a dataset itself')
  expect(said('stats', 'pages').err).toContain('It contains 1 file that khabar can annotate')
})

test('init tells files of different columns and encodings apart, so that all of them are read', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'raw'))
  const body = (k: number) => article(k).body.join(' ')
  writeFileSync(join(folder, 'raw/a.csv'), `code,headline,content\n1,${article(1).headline},${body(1)}\n`)
  writeFileSync(join(folder, 'raw/b.csv'), `id;title;text\n2;${article(2).headline};${body(2)}\n`)
  writeFileSync(join(folder, 'raw/old.csv'), windows1256(`id,title,text\n3,${article(3).headline},${body(3)}\n`))
  writeFileSync(join(folder, 'raw/old.txt'), windows1256(page(4)))
  const {out} = khabar(['init', '.'], '', folder)
  expect(out).toContain('1 file, windows-1256: id, title, body from text')
  const {inputs} = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'))
  expect(inputs.map(({path, encoding}: Record<string, string>) => [path, encoding])).toEqual([
    ['raw/a.csv', undefined],
    ['raw/b.csv', undefined],
    ['raw/old.csv', 'windows-1256'],
    ['raw/**/*.txt', 'windows-1256'],
  ])
  const built = khabar(['build', '--dry-run', '--jobs', '1', '.'], '', folder)
  expect(built).toMatchObject({code: 0, out: expect.stringContaining('4 articles (')})
})

test('init leaves the mapping of one encoding and different columns to the build', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.csv'), 'code,content\n1,متن\n')
  writeFileSync(join(folder, 'b.csv'), 'id,text\n2,متن دیگر\n')
  khabar(['init', '.'], '', folder)
  const {inputs, name} = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'))
  expect(inputs).toEqual([{path: '*.csv', source: name}])
})

/** A text in windows-1256, as Excel of old saved it; ی becomes ي, which that encoding has. */
function windows1256(text: string): Buffer {
  const decoder = new TextDecoder('windows-1256')
  const bytes = new Map(Array.from({length: 256}, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Buffer.from([...text.replaceAll('ی', 'ي')].map((letter) => bytes.get(letter) ?? 0x3f))
}
