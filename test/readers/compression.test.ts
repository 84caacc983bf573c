import * as zlib from 'node:zlib'
import {describe, expect, test} from 'vitest'
import type {Reader} from '../../src/readers/reader.js'
import {readerFor, readSource} from '../../src/readers/readers.js'
import {answer} from './archive.js'
import {read} from './read.js'

const {gzipSync} = zlib
const compressZstd = (zlib as {zstdCompressSync?: (bytes: Uint8Array) => Buffer}).zstdCompressSync
const reader = (name: string): Reader => readerFor(name)!
const page = (word: string) => `<meta charset=utf-8><h1>${word}</h1><p>رئیس اداره آب گفت: آب هست.`

describe('gzip is unpacked by every reader', () => {
  test.each([
    ['a.txt.gz', 'متن', ['dir/a']],
    ['a.html.gz', page('یک'), ['dir/a']],
    ['a.jsonl.gz', '{"id":"1","text":"یک"}\n{"id":"2","text":"دو"}\n', ['1', '2']],
    ['a.json.GZ', '[{"id":"1","text":"یک"}]', ['1']],
    ['a.csv.gz', 'id,text\n1,یک\n2,دو\n', ['1', '2']],
    ['a.warc.gz', Buffer.concat([answer('1', page('یک'))]), ['urn:uuid:1']],
    ['a.warc.wet.gz', Buffer.concat([answer('1', page('یک'))]), ['urn:uuid:1']],
  ])('%s', async (name, content, ids) => {
    const {articles, found} = await read(reader(name), gzipSync(content), {}, `dir/${name}`)
    expect([articles.map(({id}) => id), found]).toEqual([ids, []])
    // The bytes tell, not the name.
    expect((await read(reader(name), content, {}, `dir/${name}`)).articles).toHaveLength(ids.length)
  })

  test('whatever is written into a header', async () => {
    const plain = gzipSync('متن')
    const header = Buffer.concat([plain.subarray(0, 3), Buffer.from([4 + 8 + 16 + 2]), plain.subarray(4, 10)])
    const fields = Buffer.concat([Buffer.from([3, 0, 1, 2, 3]), Buffer.from('name\0comment\0'), Buffer.from([9, 9])])
    const {articles} = await read(reader('a.txt'), Buffer.concat([header, fields, plain.subarray(10)]))
    expect(articles[0]?.raw).toBe('متن')
  })

  test('a text that is not packed stays, be it of two bytes', async () => {
    expect((await read(reader('a.txt'), 'آ')).articles[0]?.raw).toBe('آ')
    expect((await read(reader('a.txt'), '')).articles[0]?.raw).toBe('')
  })
})

describe('members of a gzip file', () => {
  const words = ['یک', 'دو', 'سه', 'چهار']
  const members = words.map((word, i) => gzipSync(answer(String(i + 1), page(word.repeat(300)))))
  const archive = reader('a.warc.gz')
  const ids = async (bytes: Uint8Array, size = bytes.length) => {
    const open = async function* () {
      for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size)
    }
    const {articles, codes} = await read(archive, '', {open})
    return [articles.map(({id}) => id.slice(-1)).join(''), codes.join(' ')]
  }

  test('are one file, whatever the chunks are cut like', async () => {
    const bytes = Buffer.concat(members)
    for (const size of [1, 3, 50, 1000]) expect(await ids(bytes, size)).toEqual(['1234', ''])
  })

  test.each([
    ['in its data', 60],
    ['in its first byte', 0],
    ['in its check sum', -6],
  ])('a member damaged %s is told, the others are read', async (_, at) => {
    const damaged = Buffer.from(members[1]!)
    damaged.fill(0xff, at < 0 ? damaged.length + at : at, (at < 0 ? damaged.length + at : at) + 3)
    const [read, codes] = await ids(Buffer.concat([members[0]!, damaged, members[2]!, members[3]!]), 64)
    expect(read).toMatch(/^12?34$/)
    expect(codes).toMatch(/^input\/damaged-compression(?: input\/broken-record)?$/)
  })

  test('a file that is cut off is told', async () => {
    const [read, codes] = await ids(Buffer.concat(members).subarray(0, -40))
    expect([read, codes]).toEqual(['123', 'input/damaged-compression input/broken-record'])
  })

  test('rows before the damage are read', async () => {
    const rows = Array.from({length: 5000}, (_, i) => `{"id":"${i}","text":"${Math.sin(i)}"}\n`).join('')
    const bytes = gzipSync(rows)
    const {articles, codes} = await read(reader('a.jsonl'), bytes.subarray(0, bytes.length / 2))
    expect(articles.length).toBeGreaterThan(2000)
    expect(codes[0]).toBe('input/damaged-compression')
  })

  test('an error of the system is no damage', async () => {
    const open = async function* () {
      yield members[0]!.subarray(0, 50)
      throw Object.assign(new Error('EIO: i/o error, read'), {code: 'EIO', syscall: 'read'})
    }
    expect((await read(archive, '', {open})).codes).toEqual(['input/unreadable'])
  })

  test('a few bytes that unpack without end are refused, and not held', async () => {
    const bomb = gzipSync(Buffer.alloc(300 << 20, 0x20))
    expect((await read(reader('a.txt'), bomb)).codes).toEqual(['input/too-large'])
  })
})

test.each(['a.txt', 'a.jsonl', 'a.warc', 'a.txt.gz', 'a.warc.gz'])(
  'a source that is left early is closed: %s',
  async (name) => {
    let closed = 0
    const piece = name.startsWith('a.warc') ? answer('1', page('یک')) : Buffer.from('{"id":"1","text":"یک"}\n')
    const chunk = name.endsWith('.gz') ? gzipSync(piece) : piece
    const open = async function* () {
      try {
        for (let i = 0; i < 40; i++) yield chunk
      } finally {
        closed++
      }
    }
    for await (const _ of readSource(reader(name), {name, open}, () => {})) break
    expect(closed).toBe(1)
  },
)

test('a file of nothing but damaged members is given up, reported once more', async () => {
  const bytes = Buffer.concat(Array.from({length: 5_000}, () => Buffer.from([0x1f, 0x8b, 0x08])))
  const {found} = await read(reader('a.jsonl'), bytes)
  expect(found.map(({code}) => code)).toEqual(['input/damaged-compression', 'input/damaged-compression'])
  expect(found[1]?.message).toContain('the rest of the file is not read')
})

describe('zstd', () => {
  // «متن», packed by zstd 1.5.
  const packed = Buffer.from('KLUv/SAGMQAA2YXYqtmG', 'base64')

  test('is unpacked, by Node where it has zstd, and frame after frame', async () => {
    const {articles} = await read(reader('a.txt.zst'), packed, {}, 'dir/a.txt.zst')
    expect(articles).toMatchObject([{id: 'dir/a', raw: 'متن'}])
    const bytes = Buffer.concat([packed, packed])
    const open = async function* () {
      for (const byte of bytes) yield Buffer.from([byte])
    }
    expect((await read(reader('a.txt.zst'), '', {open})).articles).toMatchObject([{raw: 'متنمتن'}])
  })

  test('damage is reported', async () => {
    const {codes} = await read(reader('a.jsonl'), Buffer.concat([packed.subarray(0, 5), Buffer.alloc(50, 0xff)]))
    expect(codes).toContain('input/damaged-compression')
  })

  test('frames are one file, and damage is told', async () => {
    if (!compressZstd) return
    const frames = ['{"id":"1","text":"یک"}\n', '{"id":"2","text":"دو"}\n'].map((row) => compressZstd(Buffer.from(row)))
    expect((await read(reader('a.jsonl'), Buffer.concat(frames))).articles.map(({id}) => id)).toEqual(['1', '2'])
    frames[1]!.fill(0xff, 5)
    const {articles, codes} = await read(reader('a.jsonl'), Buffer.concat(frames))
    expect([articles.map(({id}) => id), codes]).toEqual([['1'], ['input/damaged-compression']])
  })
})
