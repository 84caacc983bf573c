/**
 * Writes a web archive of any size from the sample's pages, and reads it: records a second and the most memory held.
 *
 *   npx tsx scripts/bench/warc.ts make FILE.warc[.gz] [MB]    1,000 MB of records if not said, each a gzip member of its own
 *   npx tsx scripts/bench/warc.ts read FILE                   its articles, by the reader alone
 */

import {once} from 'node:events'
import {createWriteStream, readdirSync, readFileSync, statSync} from 'node:fs'
import {gzipSync} from 'node:zlib'
import {bundledParts} from './bundle.js'

const folder = new URL('../../datasets/sample/raw/', import.meta.url)
const [command, file, size = '1000'] = process.argv.slice(2)
if (!file) throw new Error('make FILE [MB] or read FILE is wanted')
await (command === 'make' ? make(file, Number(size) * 1e6) : read(file))

/** Requests, answers and metadata in turn, as crawlers write them; a record in 1,000 claims a wrong length. */
async function make(path: string, bytes: number) {
  const pages = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder)))
  const out = createWriteStream(path)
  const pack = path.endsWith('.gz') ? gzipSync : (record: Buffer) => record
  for (let written = 0, i = 0; written < bytes; i++) {
    const page = pages[i % pages.length]!
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'
    const block = Buffer.concat([Buffer.from(head), page])
    for (const bytes of [
      record('request', i, Buffer.from('GET / HTTP/1.1\r\n\r\n')),
      record('response', i, block, i % 1000 === 999 ? 20 : 0),
    ]) {
      written += bytes.length
      if (!out.write(pack(bytes))) await once(out, 'drain')
    }
  }
  out.end()
  await once(out, 'finish')
}

function record(type: string, i: number, block: Buffer, wrong = 0): Buffer {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${type}-${i}>\r\nWARC-Target-URI: https://example.org/${i}\r\nWARC-Date: 2023-07-03T08:00:00Z\r\nContent-Type: application/http; msgtype=${type}\r\nContent-Length: ${block.length + wrong}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')])
}

async function read(path: string) {
  const {readFile} = await bundledParts()
  const begin = performance.now()
  let articles = 0
  let letters = 0
  let refused = 0
  for await (const {raw} of readFile(path, {}, () => refused++)) {
    articles++
    letters += raw.length
  }
  const seconds = (performance.now() - begin) / 1000
  const most = process.resourceUsage().maxRSS / 1024
  console.log(
    `${(statSync(path).size / 1e6).toFixed(0)} MB, ${articles} articles, ${refused} refused, ${(letters / 1e6).toFixed(0)} M letters: ` +
      `${seconds.toFixed(1)} s, ${(articles / seconds).toFixed(0)} a second, at most ${most.toFixed(0)} MiB held`,
  )
}
