import {createHash} from 'node:crypto'
import {describe, expect, test} from 'vitest'
import {csv} from '../../src/readers/csv/csv.js'
import {json} from '../../src/readers/json/json.js'
import {jsonl} from '../../src/readers/jsonl/jsonl.js'
import {layoutOf} from '../../src/readers/rows/layout.js'
import {blocksOf, read} from './read.js'

const row = (value: unknown) => read(jsonl, JSON.stringify(value))

describe('a row of annotate', () => {
  test('text is raw, character for character, without blocks', async () => {
    const text = '\ufeff متن\r\n\u0000«خبر» 😀 '
    const {articles, found} = await row({id: 'a', text})
    expect(found).toEqual([])
    expect(articles[0]).toMatchObject({id: 'a', raw: text})
    expect(articles[0]).not.toHaveProperty('blocks')
  })

  test('a title stands before the text, unless the text begins with it', async () => {
    const [apart] = (await row({id: 'a', title: 'تیتر', text: 'متن'})).articles
    expect(apart?.raw).toBe('تیتر\n\nمتن')
    expect(blocksOf(apart!)).toEqual([['title', 'تیتر']])
    const [within] = (await row({id: 'a', title: 'نیم‌روز گرم', text: ' نیمروز  گرم\nمتن'})).articles
    expect(within?.raw).toBe(' نیمروز  گرم\nمتن')
  })

  test('url, source and date become metadata; a Persian date is converted', async () => {
    const {articles} = await row({
      id: 1,
      text: 'متن',
      url: 'https://example.org/1',
      source: 'fars',
      published_at: '۱۴۰۲/۰۴/۱۲',
    })
    expect(articles[0]).toMatchObject({
      id: '1',
      metadata: {url: 'https://example.org/1', sourceName: 'fars', publishedAt: '2023-07-03', file: 'dir/page.jsonl'},
    })
  })

  test('a date that cannot be read is a warning and null', async () => {
    const {articles, found} = await row({id: 'a', text: 'متن', published_at: 'دیروز'})
    expect(articles[0]?.metadata.publishedAt).toBeNull()
    expect(found).toMatchObject([{code: 'input/unreadable-date', severity: 'warning', place: {line: 1, id: 'a'}}])
  })

  test('a date that is ambiguous is a warning and null, unless the layout says which number is the year', async () => {
    const ambiguous = {id: 'a', text: 'متن', published_at: '03/02/19'}
    const {articles, found} = await row(ambiguous)
    expect(articles[0]?.metadata.publishedAt).toBeNull()
    expect(found).toMatchObject([
      {
        code: 'input/ambiguous-date',
        severity: 'warning',
        place: {line: 1, id: 'a'},
        message:
          '"03/02/19" is ambiguous: it does not show which number is the year (with the year first it is 2024-05-08).',
      },
    ])
    const said = await read(jsonl, JSON.stringify(ambiguous), {date_order: 'year-first'})
    expect([said.articles[0]?.metadata.publishedAt, said.found]).toEqual(['2024-05-08', []])
  })

  test.each([
    [['3/4/2021', '25/4/2021'], []],
    [
      ['3/4/2021', '5/6/2021', '7/7/2021'],
      [
        '2 dates such as "3/4/2021" were read with the day first, but no date of the file shows whether day or month comes first.',
      ],
    ],
    [
      ['3/4/2021', '4/25/2021'],
      [
        '"4/25/2021" cannot be read with the day first: it seems to have the month first.',
        '1 date such as "3/4/2021" was read with the day first, but "4/25/2021" has the month first.',
      ],
    ],
    [['3/4/1402', '2021/3/4'], []],
  ])('of the dates %j it is reported: %j', async (dates, messages) => {
    const content = dates.map((published_at) => JSON.stringify({text: 'متن', published_at})).join('\n')
    const {found} = await read(jsonl, content)
    expect(found.map(({message}) => message)).toEqual(messages)
  })

  test('html is read where there is no text, and tells what the text does not', async () => {
    const html =
      '<html><head><meta property="article:published_time" content="2023-10-08T14:52:00+03:30"></head><body><h1>تیتر</h1><p>متن</p></body></html>'
    const [page] = (await row({id: 'a', html})).articles
    expect([page?.raw, page?.metadata.publishedAt]).toEqual(['تیتر\nمتن', '2023-10-08T14:52:00+03:30'])
    const [both] = (await row({id: 'a', html, text: 'متن دیگر'})).articles
    expect([both?.raw, both?.metadata.publishedAt]).toEqual(['متن دیگر', '2023-10-08T14:52:00+03:30'])
  })

  test('without an id the text makes one', async () => {
    const hash = createHash('sha256').update('متن').digest('hex').slice(0, 16)
    expect((await row({text: 'متن'})).articles[0]?.id).toBe(`sha256:${hash}`)
  })
})

describe('mapped columns', () => {
  const fields = {
    id: 'code',
    title: 'title',
    abstract: 'abstract',
    paragraphs: 'paragraphs',
  }
  const whole = {code: 'ok', title: null, abstract: null, paragraphs: ['متن']}

  test('raw is title, lead and paragraphs with a blank line between, each with its block', async () => {
    const content = JSON.stringify([
      {
        code: 12,
        title: 'تیتر',
        abstract: 'چکیده',
        paragraphs: ['یک\nدو', '', 'سه 😀', 'چهار'],
        extra: {},
      },
    ])
    const {articles, found} = await read(json, content, {fields, idPrefix: 'v3-'})
    expect(found.map(({code}) => code)).toEqual(['input/unused-columns'])
    expect(articles[0]).toMatchObject({id: 'v3-12', raw: 'تیتر\n\nچکیده\n\nیک\nدو\n\nسه 😀\n\nچهار'})
    expect(blocksOf(articles[0]!)).toEqual([
      ['title', 'تیتر'],
      ['lead', 'چکیده'],
      ['paragraph', 'یک\nدو'],
      ['paragraph', 'سه 😀'],
      ['paragraph', 'چهار'],
    ])
  })

  test.each([
    [[1], 'input/not-an-object', '/0'],
    [[null], 'input/not-an-object', '/0'],
    [[[]], 'input/not-an-object', '/0'],
    [[{code: 1, title: 'تیتر'}], 'input/missing-field', '/0'],
    [[{code: 1.5, abstract: 'متن'}], 'input/wrong-type', '/0/code'],
    [[{code: 2 ** 60, abstract: 'متن'}], 'input/wrong-type', '/0/code'],
    [[{code: 1, paragraphs: ['متن', 2]}], 'input/wrong-type', '/0/paragraphs'],
    [[{code: 1, paragraphs: {}}], 'input/wrong-type', '/0/paragraphs'],
    [[{code: 1, title: [], paragraphs: ['متن']}], 'input/wrong-type', '/0/title'],
    [[{code: 1, paragraphs: ['\ud83d']}], 'input/lone-surrogate', '/0/paragraphs'],
  ])('%j is refused with one error, and the next row goes through', async (rows, code, pointer) => {
    const {articles, found} = await read(json, JSON.stringify([...rows, whole]), {fields})
    expect(articles.map(({id}) => id)).toEqual(['ok'])
    expect(found).toMatchObject([{code, severity: 'error', place: {file: 'dir/page.json', pointer}}])
  })

  test('a mapped column that no row of the file has is one warning, with the name that was meant', async () => {
    const rows = [
      {code: 'a', titel: 'تیتر', content: 'متن'},
      {code: 'b', content: 'متن', date: '2024-01-01'},
    ]
    const mapped = {id: 'code', title: 'title', body: 'content', html: 'page', url: 'meta.link', published_at: 'date'}
    const content = JSON.stringify(rows)
    const {articles, found} = await read(json, content, {fields: mapped})
    expect(articles).toHaveLength(2)
    expect(found).toMatchObject([{code: 'input/missing-column', severity: 'warning', place: {file: 'dir/page.json'}}])
    expect(found[0]?.message).toBe(
      'No row has the mapped columns "title" (title; did you mean "titel"?), "meta.link" (url). The columns are code, titel, content, date.',
    )
    const of = async (more: object) => (await read(json, content, more)).codes
    expect(await of({fields: mapped, presetFields: true})).toEqual([])
    expect(await of({})).toEqual(['input/guessed-fields', 'input/unused-columns'])
    expect(await of({fields: {id: 'code | id', body: 'content | text'}})).toEqual(['input/unused-columns'])
    expect((await read(json, '[]', {fields: mapped})).codes).toEqual(['input/empty-file'])
  })

  test.each([
    ['text=content', 'there is no field "text"; did you mean "body"?'],
    ['link=u', 'there is no field "link"; did you mean "url"?'],
    ['titel=t', 'there is no field "titel"; did you mean "title"?'],
  ])('%s names the field that was meant', (option, message) => {
    expect(layoutOf(option)).toBe(message)
  })

  test('columns that are not mapped may hold anything', async () => {
    const row = '{"code": 1, "paragraphs": ["متن"], "other": "\\ud800", "__proto__": 1}'
    const {found} = await read(json, `[${row}, ${JSON.stringify(whole)}]`, {fields})
    expect(found).toMatchObject([
      {code: 'input/unused-columns', message: 'Not used: the columns "other", "__proto__".'},
    ])
  })

  test.each<[string, object, object, string | undefined]>([
    ['a day by another name', {id: 1, text: 'متن', day: '۱۴۰۲/۰۴/۱۲'}, {}, '"day" (did you mean published_at=day?)'],
    ['an address', {id: 1, text: 'متن', where: 'https://example.org/1'}, {}, '"where" (did you mean url=where?)'],
    [
      'a usual name that the mapping leaves out',
      {n: 1, t: 'متن', headline: 'تیتر'},
      {fields: {id: 'n', body: 't'}},
      '"headline" (did you mean title=headline?)',
    ],
    ['a number', {id: 1, text: 'متن', views: 1688371200}, {}, '"views"'],
    [
      'a field that is taken',
      {id: 1, text: 'متن', url: 'https://example.org/1', link: 'https://example.org/2'},
      {},
      '"link"',
    ],
    ['a column without values', {id: 1, text: 'متن', note: null}, {}, undefined],
    [
      'columns of a preset',
      {id: 1, text: 'متن', day: '۱۴۰۲/۰۴/۱۲'},
      {fields: {body: 'text'}, presetFields: true},
      undefined,
    ],
  ])('%s that no field takes is named, with the field that it may be for', async (_, row, options, wanted) => {
    const {found} = await read(json, JSON.stringify([row, row]), options)
    expect(found.map(({code, severity, message}) => [code, severity, message])).toEqual(
      wanted === undefined ? [] : [['input/unused-columns', 'info', `Not used: the column ${wanted}.`]],
    )
  })

  test('ten unused columns are named, the others counted', async () => {
    const more = Object.fromEntries(Array.from({length: 13}, (_, k) => [`x${k}`, k]))
    const {found} = await read(json, JSON.stringify([{id: 1, text: 'متن', ...more}]))
    expect(found[0]?.message).toMatch(/"x9" and 3 more\.$/)
  })

  test('columns that are called as the fields are no guess to speak of', async () => {
    const usual = {
      id: 1,
      title: 'تیتر',
      text: 'متن',
      agency: 'ایرنا',
      category: 'شهر',
      tags: 'آب',
      published_at: '2024-01-01',
    }
    expect((await read(json, JSON.stringify([usual]))).codes).toEqual([])
    expect((await read(json, JSON.stringify([{id: 1, body: 'متن', summary: 'چکیده'}]))).codes).toEqual([])
    expect((await read(json, JSON.stringify([{code: 1, text: 'متن'}]))).codes).toEqual(['input/guessed-fields'])
  })

  test('the id of a refused row is told', async () => {
    const {places} = await read(json, '[{"title": 3, "code": "x7"}]', {fields: {id: 'code', title: 'title'}})
    expect(places).toMatchObject([{id: 'x7', pointer: '/0/title'}])
  })
})

describe('jsonl', () => {
  test('a bad line is reported with its number, the others go through', async () => {
    const content =
      '\ufeff{"id":"1","text":"یک"}\r\n\n{"id":\n[]\n{"id":"2","text":"دو"}\n{"id":"3","text":"\\ud800"}\n{"id":"4","text":"چهار"}'
    const {articles, found} = await read(jsonl, content)
    expect(articles.map(({id}) => id)).toEqual(['1', '2', '4'])
    expect(found.map(({code, place}) => [code, place?.line, place?.id])).toEqual([
      ['input/invalid-json', 3, undefined],
      ['input/not-an-object', 4, undefined],
      ['input/lone-surrogate', 6, '3'],
    ])
  })

  test('a byte that is not UTF-8 is told by its place in the file', async () => {
    const content = Buffer.concat([
      Buffer.from('{"id":"1","text":"یک"}\n"'),
      Buffer.from([0xff]),
      Buffer.from('"\n{"text":"دو"}'),
    ])
    const {articles, places} = await read(jsonl, content)
    expect(articles).toHaveLength(2)
    expect(places).toEqual([{file: 'dir/page.jsonl', line: 2, byte: Buffer.byteLength('{"id":"1","text":"یک"}\n"')}])
  })

  test('lines come through whatever the chunks are cut like', async () => {
    const bytes = Buffer.from('{"id":"1","text":"یک 😀"}\n{"id":"2","text":"دو"}\n')
    for (let size = 1; size < 20; size++) {
      const open = async function* () {
        for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
      }
      expect((await read(jsonl, '', {open})).articles.map(({raw}) => raw)).toEqual(['یک 😀', 'دو'])
    }
  })

  test('a line above the limit is skipped without being held', async () => {
    let most = 0
    const before = process.memoryUsage().arrayBuffers
    const open = async function* () {
      yield Buffer.from('{"id":"1","text":"یک"}\n{"text":"')
      for (let i = 0; i < 100; i++) {
        most = Math.max(most, process.memoryUsage().arrayBuffers)
        yield Buffer.alloc(1 << 20, 0x61)
      }
      yield Buffer.from('"}\n{"id":"2","text":"دو"}')
    }
    const {articles, found} = await read(jsonl, '', {open})
    expect(articles.map(({id}) => id)).toEqual(['1', '2'])
    expect(found).toMatchObject([{code: 'input/too-large', place: {line: 2}}])
    expect(most - before).toBeLessThan(90 << 20)
  })
})

describe('json', () => {
  test('one object is one row; what is no JSON is refused', async () => {
    expect((await read(json, '\ufeff{"id":"1","text":"یک"}')).articles).toHaveLength(1)
    expect((await read(json, '[{"id":"1"')).codes).toEqual(['input/invalid-json'])
    expect((await read(json, Uint8Array.of(0xff))).codes).toEqual(['input/invalid-utf8'])
    expect((await read(json, '[]')).codes).toEqual(['input/empty-file'])
  })
})

describe('csv', () => {
  test('quotes, delimiters and line breaks inside fields', async () => {
    const content = '\ufeffid,text,title\r\n1,"متن، ""نقل"", \r\nخط دو",تیتر\r\n\r\n2,ساده,\r\n'
    const {articles, found} = await read(csv, content)
    expect(found).toEqual([])
    expect(articles.map(({id, raw}) => [id, raw])).toEqual([
      ['1', 'تیتر\n\nمتن، "نقل", \r\nخط دو'],
      ['2', 'ساده'],
    ])
  })

  test.each([';', '\t', '|'])('the delimiter is read from the header: %j', async (delimiter) => {
    const content = `${['id', 'text'].join(delimiter)}\n${['1', '"a,b\n;|\t"'].join(delimiter)}`
    expect((await read(csv, content)).articles[0]?.raw).toBe('a,b\n;|\t')
  })

  test('a row that does not fit its header is told with both numbers and its line', async () => {
    const {articles, found} = await read(csv, 'id,text\n1,"الف\nب"\n2,ب,پ\n3,ت')
    expect(articles.map(({id}) => id)).toEqual(['1', '3'])
    expect(found).toMatchObject([{code: 'input/invalid-csv', place: {line: 4}}])
    expect(found[0]?.message).toContain('3 fields, but the header has 2')
  })

  test('a quote that is never closed refuses what it swallows, not what stands before', async () => {
    const {articles, codes} = await read(csv, 'id,text\n1,الف\n2,"ب\n3,پ\n')
    expect(articles.map(({id}) => id)).toEqual(['1'])
    expect(codes).toEqual(['input/invalid-csv'])
  })

  test('paragraphs of a cell are parted by blank lines, an empty cell is no value', async () => {
    const {articles, codes} = await read(csv, 'n,p\n1,"یک\n\nدو"\n2,\n', {fields: {id: 'n', paragraphs: 'p'}})
    expect(blocksOf(articles[0]!)).toEqual([
      ['paragraph', 'یک'],
      ['paragraph', 'دو'],
    ])
    expect(codes).toEqual(['input/missing-field'])
  })

  test('rows come through whatever the chunks are cut like', async () => {
    const bytes = Buffer.from('id,text\r\n1,"یک\r\n""😀"""\r\n2,دو\r\n')
    for (let size = 1; size < 20; size++) {
      const open = async function* () {
        for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
      }
      expect((await read(csv, '', {open})).articles.map(({raw}) => raw)).toEqual(['یک\r\n"😀"', 'دو'])
    }
  })
})
