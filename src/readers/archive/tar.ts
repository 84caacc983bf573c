import {diagnostic} from '../../diagnostic/diagnostic.js'
import {type ByteQueue, byteQueue} from '../compression/queue.js'
import type {Reader} from '../reader.js'
import {type Inner, readMember} from './member.js'
import {BLOCK, isEnd, type TarHeader, tarHeader} from './tar-header.js'

/** Long names and extended headers are short texts. */
const EXTENDED = 1 << 20

/** A tar of pages or tables (POSIX ustar and pax, GNU's long names), streamed: each member of a known format as a file of the name `archive.tar/member`. */
export const tarOf = (inner: Inner): Reader => ({
  format: 'tar',
  extensions: ['.tar', '.tgz'],
  decodes: true,
  async *read(input, report) {
    const queue = byteQueue(input.open())
    let read = 0
    let isDamaged = false
    try {
      for await (const {name, size, isFile} of headers(queue, (reason) => {
        isDamaged = true
        const place = {file: input.name, byte: queue.position}
        report(diagnostic('input/damaged-file', `The tar archive cannot be read: ${reason}.`, place))
      })) {
        const reader = isFile ? inner(name) : undefined
        const member = taken(queue, size)
        if (reader) {
          read++
          yield* readMember(reader, input, name, member.bytes, report)
        }
        await member.finish()
      }
    } finally {
      await queue.close()
    }
    if (read === 0 && !isDamaged)
      report(diagnostic('input/no-rows', 'No member of the archive has a known format.', {file: input.name}))
  },
})

/** The headers of the members; whoever takes one takes its bytes and their padding before the next. */
async function* headers(queue: ByteQueue, damaged: (reason: string) => void): AsyncGenerator<TarHeader> {
  let name: string | undefined
  let size: number | undefined
  for (;;) {
    const block = await queue.peek(BLOCK)
    if (block.length === 0 || isEnd(block)) return
    const header = block.length < BLOCK ? undefined : tarHeader(block)
    if (!header) return damaged(block.length < BLOCK ? 'it is truncated' : 'the checksum of a header is wrong')
    await queue.skip(BLOCK)
    if (header.extended === undefined) {
      yield {...header, ...(name !== undefined && {name}), ...(size !== undefined && {size})}
      name = undefined
      size = undefined
      continue
    }
    if (header.size > EXTENDED) return damaged('an extended header has more than a megabyte')
    const text = Buffer.from(await queue.peek(header.size)).toString('utf8')
    if (header.extended === 'name') name = text.replace(/\0.*$/s, '')
    else if (header.extended === 'pax') {
      name = /^\d+ path=([^\n]*)$/m.exec(text)?.[1] ?? name
      const said = /^\d+ size=(\d{1,15})$/m.exec(text)?.[1]
      if (said !== undefined) size = Number(said)
    }
    await queue.skip(padded(header.size))
  }
}

const padded = (size: number) => Math.ceil(size / BLOCK) * BLOCK

/** The next bytes of a queue as a stream of their own, and what takes those that were left, with the padding. */
function taken(queue: ByteQueue, size: number) {
  const end = queue.position + padded(size)
  let left = size
  return {
    async *bytes() {
      while (left > 0) {
        const chunk = await queue.next()
        if (!chunk) return
        const piece = chunk.subarray(0, left)
        queue.unread(chunk.subarray(piece.length))
        left -= piece.length
        yield piece
      }
    },
    finish: () => queue.skip(Math.max(0, end - queue.position)),
  }
}
