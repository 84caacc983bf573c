import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {warc} from '../../../src/readers/warc/warc.js'
import {answer, conversion, record} from '../archive.js'
import {blocksOf, read} from '../read.js'

const page = (word: string) => `<meta charset=utf-8><title>${word}</title><h1>${word}</h1><p>رئیس اداره آب گفت: آب هست.`
const archive = (...records: readonly Uint8Array[]) => Buffer.concat(records)
const information = record('warcinfo', {'Content-Type': 'application/warc-fields'}, 'software: khabar\r\n')

describe('what an archive gives', () => {
  test('an article for each page that was answered with 200, by its record id and address', async () => {
    const {articles, found} = await read(
      warc,
      archive(
        information,
        record('request', {}, 'GET / HTTP/1.1\r\n\r\n'),
        answer('1', page('یک')),
        answer('2', page('دو'), {}, '404 Not Found'),
        answer('3', 'PNG', {'Content-Type': 'image/png'}),
        record('revisit', {}, ''),
        answer('4', page('چهار')),
      ),
      {metadata: {sourceName: 'crawl'}, idPrefix: 'c/'},
    )
    expect(found).toEqual([])
    expect(articles.map(({id, metadata}) => [id, metadata.url])).toEqual([
      ['c/urn:uuid:1', 'https://example.org/خبر/1'],
      ['c/urn:uuid:4', 'https://example.org/خبر/4'],
    ])
    expect(articles[0]!.metadata).toMatchObject({sourceName: 'crawl', publishedAt: null, file: 'dir/page.warc'})
    expect(blocksOf(articles[0]!)[0]).toEqual(['title', 'یک'])
  })

  test('text of a WET file stays as it is', async () => {
    const {articles} = await read(warc, archive(information, conversion('1', 'تیتر\nمتن\r\n')))
    expect(articles).toMatchObject([{id: 'urn:uuid:1', raw: 'تیتر\nمتن\r\n'}])
    expect(articles[0]!.blocks).toBeUndefined()
  })

  test('the same page without a record id has the same id', async () => {
    const headers = {'Content-Type': 'text/html', 'WARC-Target-URI': 'https://example.org/1'}
    const {articles} = await read(warc, archive(record('resource', headers, page('یک'))))
    expect(articles[0]!.id).toMatch(/^sha256:[0-9a-f]{16}$/)
  })

  test('the character set of the server counts where the bytes are no UTF-8', async () => {
    const old = Buffer.from([0x3c, 0x70, 0x3e, 0xd3, 0xe1, 0xc7, 0xe3])
    const {articles} = await read(warc, archive(answer('1', old, {'Content-Type': 'text/html; charset=windows-1256'})))
    expect(articles[0]!.raw).toBe('سلام')
  })

  test.each([
    ['gzip', {'Content-Encoding': 'gzip'}, gzipSync(page('یک'))],
    ['deflate', {'Content-Encoding': 'deflate'}, deflateSync(page('یک'))],
    ['brotli', {'Content-Encoding': 'br'}, brotliCompressSync(page('یک'))],
    ['brotli in the header only', {'Content-Encoding': 'br'}, page('یک')],
    ['gzip in the header only', {'Content-Encoding': 'gzip'}, page('یک')],
    [
      'chunks',
      {'Transfer-Encoding': 'chunked'},
      `${Buffer.byteLength(page('یک')).toString(16)}\r\n${page('یک')}\r\n0\r\n\r\n`,
    ],
  ])('the encoding of the answer is undone: %s', async (_, headers, body) => {
    const {articles, found} = await read(warc, archive(answer('1', body, headers), answer('2', page('دو'))))
    expect(found).toEqual([])
    expect(articles.map((article) => blocksOf(article)[0])).toEqual([
      ['title', 'یک'],
      ['title', 'دو'],
    ])
  })

  test('records come through whatever the chunks are cut like', async () => {
    const bytes = archive(information, answer('1', page('یک')), conversion('2', 'متن'))
    for (const size of [1, 2, 3, 5, 17, 100]) {
      const open = async function* () {
        for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
      }
      const {articles, found} = await read(warc, '', {open})
      expect([articles.map(({id}) => id), found]).toEqual([['urn:uuid:1', 'urn:uuid:2'], []])
    }
  })
})

describe('one bad record never stops the rest', () => {
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page('بد')}`
  const headers = {'WARC-Record-ID': '<urn:uuid:bad>', 'WARC-Target-URI': 'https://example.org/bad'}
  const length = Buffer.byteLength(block)
  const bad: readonly (readonly [string, Uint8Array])[] = [
    ['a length too small', record('response', headers, block, length - 40)],
    ['a length too large', record('response', headers, block, length + 40)],
    ['a length that runs over all that follows', record('response', headers, block, length + 100_000)],
    ['no length', Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\n\r\n${block}\r\n\r\n`)],
    [
      'a length that is no number',
      Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nContent-Length: x\r\n\r\n${block}\r\n\r\n`),
    ],
    ['bytes that are no record', Buffer.concat([Buffer.from([0, 255, 13, 0, 10]), Buffer.from('text\r\n\r\n')])],
  ]

  test.each(bad)('%s', async (_, bytes) => {
    const {articles, codes} = await read(warc, archive(answer('1', page('یک')), bytes, answer('2', page('دو'))))
    expect(articles.map(({id}) => id)).toEqual(['urn:uuid:1', 'urn:uuid:2'])
    expect(codes).toEqual(['input/broken-record'])
  })

  test('a file that is cut off is told, with what stands before read', async () => {
    const whole = archive(answer('1', page('یک')), answer('2', page('دو')))
    const {articles, found} = await read(warc, whole.subarray(0, -30))
    expect(articles.map(({id}) => id)).toEqual(['urn:uuid:1'])
    expect(found).toMatchObject([{code: 'input/broken-record', place: {file: 'dir/page.warc', byte: whole.length / 2}}])
  })

  test('a file that is no archive is told once', async () => {
    const {articles, codes} = await read(warc, 'سلام\n'.repeat(100_000))
    expect([articles, codes]).toEqual([[], ['input/broken-record']])
  })

  test('a page that unpacks without end is refused, and not held', async () => {
    const bomb = gzipSync(Buffer.alloc(200 << 20))
    const {articles, codes} = await read(
      warc,
      archive(answer('1', bomb, {'Content-Encoding': 'gzip'}), answer('2', page('دو'))),
    )
    expect(articles.map(({id}) => id)).toEqual(['urn:uuid:2'])
    expect(codes).toEqual(['input/too-large'])
  })

  test('a record above the limit is passed over without being held, told where it may be a page', async () => {
    const MiB = 1 << 20
    const big = (type: string) => record(type, {'Content-Type': 'text/html'}, '', 40 * MiB).subarray(0, -4)
    let most = 0
    const before = process.memoryUsage().arrayBuffers
    const open = async function* () {
      for (const type of ['metadata', 'response']) {
        yield big(type)
        for (let i = 0; i < 40; i++) {
          most = Math.max(most, process.memoryUsage().arrayBuffers - before)
          yield new Uint8Array(MiB)
        }
        yield Buffer.from('\r\n\r\n')
      }
      yield answer('1', page('یک'))
    }
    const {articles, codes} = await read(warc, '', {open})
    expect([articles.length, codes]).toEqual([1, ['input/too-large']])
    expect(most).toBeLessThan(60 * MiB)
  })
})
