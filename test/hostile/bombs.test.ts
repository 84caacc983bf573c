import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {readerFor} from '../../src/readers/readers.js'
import {read} from '../readers/read.js'
import {zipFile} from '../readers/zip-file.js'

const MiB = 1 << 20
/** Empty lines: no line of them is too long, so that only the whole is. */
const member = gzipSync(Buffer.alloc(64 * MiB, 0x0a))
const row = '{"id":"1","text":"باران آمد."}\n'

/**
 * A frame of zstd (RFC 8878) of so many blocks that repeat one byte 131,072 times each: four bytes a block.
 */
function zstdBomb(blocks: number): Buffer {
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38])
  const block = (last: boolean) => {
    const bytes = Buffer.alloc(4, 0x0a)
    bytes.writeUIntLE((131_072 << 3) | (1 << 1) | Number(last), 0, 3)
    return bytes
  }
  return Buffer.concat([head, ...Array.from({length: blocks}, (_, i) => block(i === blocks - 1))])
}

/** What reading holds in memory at most, above what was there, in MiB. */
async function peakOf(run: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, 20)
  await run()
  clearInterval(timer)
  return (Math.max(most, process.memoryUsage().rss) - before) / MiB
}

describe('what unpacks beyond measure is given up, and not held', () => {
  test.each([
    ['gzip', Buffer.concat([gzipSync(row), ...Array(17).fill(member)])],
    ['zstd', zstdBomb(9000)],
  ])('%s of more than a GiB, line by line', async (_, bomb) => {
    let codes: string[] = []
    const peak = await peakOf(async () => {
      codes = (await read(readerFor('a.jsonl')!, bomb)).codes
    })
    expect(bomb.length).toBeLessThan(2 * MiB)
    expect(codes).toEqual(['input/too-large'])
    expect(peak).toBeLessThan(500)
  })

  test.each([
    ['gzip', gzipSync(Buffer.alloc(300 * MiB, 0x20))],
    ['zstd', zstdBomb(2400)],
  ])('%s that is one text', async (_, bomb) => {
    expect((await read(readerFor('a.txt')!, bomb)).codes).toEqual(['input/too-large'])
  })

  test('a zip of members that are each allowed', async () => {
    const content = Buffer.alloc(MiB, 0x20)
    const members = Array.from({length: 1100}, (_, i) => ({name: `${i}.txt`, content}))
    const {codes} = await read(readerFor('a.zip')!, zipFile(members))
    expect(codes).toContain('input/too-large')
    expect(codes.length).toBeLessThan(1100)
  })

  test('a member of a zip that is packed again', async () => {
    const {articles, codes} = await read(
      readerFor('a.zip')!,
      zipFile([
        {name: 'a.txt.gz', content: gzipSync(Buffer.alloc(64 * MiB))},
        {name: 'b.txt', content: 'باران آمد.'},
      ]),
    )
    expect(codes).toEqual(['input/too-large'])
    expect(articles.map(({raw}) => raw)).toEqual(['باران آمد.'])
  })
})

test('what packs well and is honest is read', async () => {
  const rows = Array.from({length: 5000}, (_, id) => `${JSON.stringify({id, text: 'باران '.repeat(200)})}\n`).join('')
  const {articles, codes} = await read(readerFor('a.jsonl')!, gzipSync(rows))
  expect([articles.length, codes]).toEqual([5000, []])
})
