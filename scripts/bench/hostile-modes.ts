// What a hostile text is given to: every way in which text comes into khabar.
import {gzipSync} from 'node:zlib'
import {noMetadata} from '../../src/document/article.js'
import {standardAnnotator} from '../../src/pipeline/worker.js'
import {readPage} from '../../src/readers/html/page.js'
import {readerFor, readSource} from '../../src/readers/readers.js'
import {memorySource} from '../../src/readers/source.js'

/** Runs a text through one of the ways. Made once a process. */
export type Mode = (text: string) => void | Promise<void>

const annotating = (structure: 'news' | 'none', prepare: (text: string) => object) => (): Mode => {
  const annotate = standardAnnotator({structure})
  return (text) => void annotate({id: 'a', raw: text, metadata: noMetadata, ...prepare(text)})
}

const reading = (format: string, wrap: (text: string) => string | Uint8Array) => (): Mode => {
  const reader = readerFor('', format)!
  return async (text) => {
    for await (const _ of readSource(reader, memorySource(`a.${format}`, wrap(text)), () => {})) {
      // Reading is all.
    }
  }
}

const json = (text: string) => JSON.stringify({id: '1', text})
const archived = (text: string) => {
  const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${text}`
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`
}

/** Each way by its name. */
export const modes: Readonly<Record<string, () => Mode>> = {
  text: annotating('none', () => ({})),
  page: annotating('news', () => ({})),
  html: annotating('news', (text) => readPage(`<h1>x</h1><p>${text}`)),
  'read txt': reading('txt', (text) => text),
  'read html': reading('html', (text) => text),
  'read jsonl': reading('jsonl', (text) => `${json(text)}\n${text}\n`),
  'read json': reading('json', (text) => `[${json(text)}]${text}`),
  'read csv': reading('csv', (text) => `id,text\n1,${text}\n`),
  'read tsv': reading('tsv', (text) => `id\ttext\n1\t${text}\n`),
  'read xml': reading('xml', (text) => `<doc><id>1</id><text>${text}</text></doc>`),
  'read lines': reading('lines', (text) => text),
  'read warc head': reading('warc', (text) => `WARC/1.0\r\nX: ${text}\r\n\r\n`),
  'read warc': reading('warc', archived),
  'read gzip': reading('jsonl', (text) => gzipSync(text)),
}
