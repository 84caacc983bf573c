import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {DuckDBInstance} from '@duckdb/node-api'
import {afterAll, describe, expect, test} from 'vitest'
import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import type {RawArticle} from '../../src/document/article.js'
import {parquet} from '../../src/readers/parquet/parquet.js'
import {readerFor, readFile} from '../../src/readers/readers.js'
import {parquetFile} from './parquet-file.js'
import {blocksOf, read} from './read.js'
import {tarFile, zipFile} from './zip-file.js'

const page = (word: string) => `<meta charset=utf-8><h1>${word}</h1><p>رئیس اداره آب گفت: آب هست.`
const rows = '{"id":"1","text":"یک"}\n{"id":"2","text":"دو"}\n'

describe.each([
  ['zip', zipFile],
  ['tar', tarFile],
] as const)('%s', (format, pack) => {
  const archive = readerFor(`a.${format}`)!
  const all = (content: Uint8Array, more = {}) => read(archive, content, more, `dir/a.${format}`)

  test('members are files of their own, below the archive; others are passed over', async () => {
    const members = [
      {name: 'pages/یک.html', content: page('یک')},
      {name: 'rows.jsonl.gz', content: gzipSync(rows)},
      {name: 'readme.md', content: '# x'},
      {name: 'inner.zip', content: zipFile([{name: 'b.txt', content: 'متن'}])},
      {name: `${'پوشه/'.repeat(15)}b.txt`, content: 'متن'},
    ]
    const {articles, found} = await all(pack(members))
    expect(found).toEqual([])
    expect(articles.map(({id}) => id)).toEqual([
      `dir/a.${format}/pages/یک`,
      '1',
      '2',
      `dir/a.${format}/${'پوشه/'.repeat(15)}b`,
    ])
    expect(articles[1]?.metadata.file).toBe(`dir/a.${format}/rows.jsonl.gz`)
  })

  test('a member that is bad costs itself', async () => {
    const members = [
      {name: 'a.jsonl', content: Buffer.from([0xff, 0x0a])},
      {name: 'b.txt', content: 'متن'},
    ]
    const {articles, codes} = await all(pack(members))
    expect([articles.map(({raw}) => raw), codes]).toEqual([['متن'], ['input/invalid-utf8']])
  })

  test('nothing that is read, nothing at all, and what is none', async () => {
    expect((await all(pack([{name: 'a.md', content: 'x'}]))).codes).toEqual(['input/no-rows'])
    expect((await all(Buffer.from('not an archive'.repeat(90)))).codes).toContain('input/damaged-file')
    const whole = pack([{name: 'a.txt', content: 'متن '.repeat(3000)}])
    const {codes} = await all(whole.subarray(0, whole.length - (format === 'zip' ? 60 : 2000)))
    expect(codes.length).toBeGreaterThan(format === 'zip' ? 0 : -1)
  })

  test('names that would leave the archive are labels and nothing else', async () => {
    const {articles} = await all(pack([{name: '../../x.txt', content: 'متن'}]))
    expect(articles.map(({id}) => id)).toEqual([`dir/a.${format}/../../x`])
  })
})

describe('a zip that is hostile', () => {
  const archive = readerFor('a.zip')!

  test('a member that expands beyond measure is left out, told by its header', async () => {
    const bomb = zipFile([
      {name: 'bomb.txt', content: Buffer.alloc(8 << 20)},
      {name: 'b.txt', content: 'متن'},
    ])
    const {articles, codes} = await read(archive, bomb)
    expect([articles.length, codes]).toEqual([1, ['input/too-large']])
  })

  test('a header that says less than there is', async () => {
    const {codes} = await read(archive, zipFile([{name: 'bomb.txt', content: Buffer.alloc(8 << 20), claims: 100}]))
    expect(codes).toEqual(['input/damaged-file', ...codes.slice(1)])
  })

  test('an encrypted member', async () => {
    const {codes} = await read(archive, zipFile([{name: 'a.txt', content: 'متن'}], 0x801))
    expect(codes).toEqual(['input/too-large'])
  })
})

describe('xlsx', () => {
  const cell = (at: string, value: string, type = 'inlineStr') =>
    type === 'inlineStr'
      ? `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
      : `<c r="${at}" t="${type}"><v>${value}</v></c>`
  const sheet = `<worksheet><sheetData><row r="1">${cell('A1', 'id')}${cell('B1', '0', 's')}${cell('D1', 'date')}</row><row r="2">${cell('A2', '7', 'n')}${cell('B2', '1', 's')}${cell('D2', '42276.5', 'n')}</row><row r="4"><c r="A4"/></row><row r="5">${cell('B5', 'سطر &lt;دو&gt;')}</row></sheetData></worksheet>`
  const strings =
    '<sst><si><t>text</t></si><si><r><t>باران </t></r><r><t>آمد_x000D_</t></r><rPh><t>x</t></rPh></si></sst>'
  const workbook = zipFile([
    {name: '[Content_Types].xml', content: '<Types/>'},
    {name: 'xl/sharedStrings.xml', content: strings},
    {name: 'xl/worksheets/sheet1.xml', content: sheet},
    {name: 'xl/worksheets/sheet2.xml', content: '<worksheet/>'},
  ])

  test('cells stand where their references say, rich text is one string, a day is a number', async () => {
    const reader = readerFor('a.xlsx')!
    const {articles, codes} = await read(reader, workbook)
    expect(codes).toEqual(['input/guessed-fields'])
    expect(articles.map(({id, raw}) => [id, raw])).toMatchObject([
      ['7', 'باران آمد\r'],
      [expect.stringContaining('sha256:'), 'سطر <دو>'],
    ])
    expect(articles[0]?.metadata.publishedAt).toBe('2015-09-29')
    expect((await read(reader, Buffer.from('PK nothing'))).codes).toEqual(['input/damaged-file'])
  })
})

describe('xml', () => {
  const xml = readerFor('a.xml')!

  test('attributes, lists, mixed text, entities, lines', async () => {
    const content = `<?xml version="1.0"?>\n<all>\n<item no="1">\n<title>باران &amp; برف</title><tag>a</tag><tag>b</tag><text>یک<br/>دو & سه &#1776;</text></item>\n<item no="2"/>\n</all>`
    const fields = {id: '@no', title: 'title', body: 'text', tags: 'tag'}
    const {articles, places} = await read(xml, content, {fields})
    expect(articles[0]).toMatchObject({id: '1', raw: 'باران & برف\n\nیکدو & سه ۰', metadata: {tags: ['a', 'b']}})
    expect(places).toMatchObject([{line: 5, id: '2'}])
  })

  test('chunks of one byte, elements behind the root, another encoding', async () => {
    const text =
      '<?xml version="1.0" encoding="windows-1256"?><root/><doc><text>سلام</text></doc><doc><text>باران</doc>'
    const bytes = Buffer.from(
      [...text].map(
        (letter) => ({س: 0xd3, ل: 0xe1, ا: 0xc7, م: 0xe3, ب: 0xc8, ر: 0xd1, ن: 0xe4})[letter] ?? letter.charCodeAt(0),
      ),
    )
    const open = async function* () {
      yield bytes.subarray(0, 60)
      for (const byte of bytes.subarray(60)) yield Buffer.from([byte])
    }
    const {articles} = await read(xml, '', {open})
    expect(articles.map(({raw}) => raw)).toEqual(['سلام', 'باران'])
  })

  test('depth without end, no rows, entities that would grow', async () => {
    const deep = `<doc>${'<a>'.repeat(900)}باران${'</a>'.repeat(900)}<text>متن</text></doc>`
    expect((await read(xml, deep)).articles.map(({raw}) => raw)).toEqual(['متن'])
    const deeper = `<doc><text>یک</text></doc><doc>${'<a>'.repeat(20_000)}`
    const {articles, codes} = await read(xml, deeper)
    expect([articles.map(({raw}) => raw), codes]).toEqual([['یک'], ['input/damaged-file']])
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><doc><text>&b; متن</text></doc>`
    expect((await read(xml, laughs)).articles.map(({raw}) => raw)).toEqual(['&b; متن'])
    expect((await read(xml, '<a><b/></a>')).codes).toEqual(['input/no-rows'])
  })
})

describe('lines and tables', () => {
  test.each([
    ['carriage returns', 'id,text\r1,یک\r2,"دو\rسه"\r', ['یک', 'دو\rسه']],
    ['both', 'id,text\r\n1,یک\r\n2,"دو\r\nسه"\r\n', ['یک', 'دو\r\nسه']],
    ['tabs', 'id\ttext\n1\tیک, دو; سه\n', ['یک, دو; سه']],
  ])('csv with %s', async (_, content, raws) => {
    const {articles, found} = await read(readerFor('a.csv')!, content)
    expect([articles.map(({raw}) => raw), found]).toEqual([raws, []])
  })

  test('tsv keeps to tabs; a header may be given', async () => {
    const {articles} = await read(readerFor('a.tsv')!, '1\tیک, دو, سه\n', {columns: ['id', 'text']})
    expect(articles).toMatchObject([{id: '1', raw: 'یک, دو, سه'}])
  })

  test('a record of lines that lacks one is reported, at its first line', async () => {
    const layout = {columns: ['id', 'text'], lines_per_record: 2, separator: ','}
    const {articles, places, codes} = await read(readerFor('', 'lines')!, '1,\nیک,\n\n2,\n', layout)
    expect(articles).toMatchObject([{id: '1', raw: 'یک'}])
    expect([codes, places]).toMatchObject([['input/broken-record'], [{line: 4}]])
  })

  test('UTF-16 by its mark, and an encoding that is named', async () => {
    const jsonl = readerFor('a.jsonl')!
    expect((await read(jsonl, Buffer.from(`\ufeff${rows}`, 'utf16le'))).articles.map(({raw}) => raw)).toEqual([
      'یک',
      'دو',
    ])
    const {articles} = await read(
      jsonl,
      Buffer.from([...'{"text":"', 0xc2, 0xc8, ...'"}'].map((x) => (typeof x === 'string' ? x.charCodeAt(0) : x))),
      {encoding: 'windows-1256'},
    )
    expect(articles[0]?.raw).toBe('آب')
    expect((await read(jsonl, rows, {encoding: 'windows-1'})).codes).toEqual(['input/unknown-format'])
  })
})

describe('parquet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-parquet-'))
  afterAll(() => rmSync(folder, {recursive: true}))
  const fields = {
    id: 'id',
    body: 'text',
    published_at: 'at',
    tags: 'tags',
    url: 'meta.url',
    paragraphs: 'parts[type=p|h2].text',
  }

  test.each(['snappy', 'gzip', 'zstd', 'brotli', 'uncompressed'])(
    'nested, packed with %s, by row groups',
    async (codec) => {
      const path = join(folder, `${codec}.parquet`)
      const connection = await (await DuckDBInstance.create()).connect()
      await connection.run(`copy (select range as id, 'متن ' || range as text, timestamp '2020-01-01 10:00:00' as at, ['یک', 'دو'] as tags,
      {'url': 'https://news.example/' || range} as meta, [{'type': 'h2', 'text': 'میان‌تیتر'}, {'type': 'p', 'text': 'متن'}, {'type': 'link', 'text': 'x'}] as parts,
      repeat('x', 100) as other from range(5000)) to '${path}' (format parquet, compression ${codec}, row_group_size 2048)`)
      const articles: RawArticle[] = []
      const found: Diagnostic[] = []
      for await (const article of readFile(path, {fields}, (one) => found.push(one))) articles.push(article)
      expect(found).toEqual([])
      expect(articles).toHaveLength(5000)
      expect(articles[4321]).toMatchObject({
        id: '4321',
        metadata: {tags: ['یک', 'دو'], url: 'https://news.example/4321', publishedAt: '2020-01-01T10:00:00Z'},
      })
      expect(blocksOf(articles[0]!)).toEqual([
        ['subhead', 'میان‌تیتر'],
        ['paragraph', 'متن'],
      ])
      // The same from a stream, and compressed once more.
      const stream = await read(parquet, gzipSync(readFileSync(path)), {fields})
      expect(stream.articles).toHaveLength(5000)
    },
  )

  test('guessed, without text, and cut off', async () => {
    const column = (name: string) => ({name, data: ['متن یک', 'متن دو'], type: 'STRING' as const})
    const {articles, codes} = await read(parquet, parquetFile([column('x'), column('full_text')]))
    expect([articles.map(({raw}) => raw), codes]).toEqual([['متن یک', 'متن دو'], ['input/guessed-fields']])
    const {found} = await read(parquet, parquetFile([column('x'), column('y')]))
    expect(found).toMatchObject([
      {code: 'input/missing-field', message: expect.stringContaining('its columns are x, y'), place: {pointer: '/0'}},
      {code: 'input/missing-field', place: {pointer: '/1'}},
    ])
    const whole = parquetFile([column('full_text')])
    expect((await read(parquet, whole.subarray(0, 40))).codes).toEqual(['input/damaged-file'])
    const spoilt = Buffer.from(whole)
    spoilt.fill(0xff, 4, 30)
    expect((await read(parquet, spoilt, {fields: {body: 'full_text'}})).codes).toEqual(['input/damaged-file'])
  })
})
