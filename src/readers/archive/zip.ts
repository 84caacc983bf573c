import type {Readable} from 'node:stream'
import {diagnostic} from '../../diagnostic/diagnostic.js'
import {FILE_LIMIT} from '../bytes.js'
import type {Reader} from '../reader.js'
import {type Inner, readMember} from './member.js'
import {nameOfEntry, openZip, refusalOf, type ZipFile} from './open-zip.js'

/**
 * A zip of pages or tables: each member of a known format is read as a file of the name `archive.zip/member`. Nothing is
 * written anywhere. What would unpack to far more than it is packed in is refused; so are members that are encrypted.
 */
export const zipOf = (inner: Inner): Reader => ({
  format: 'zip',
  extensions: ['.zip'],
  decodes: true,
  async *read(input, report) {
    const damaged = (error: unknown) => {
      if (error instanceof Error && 'syscall' in error) throw error
      const reason = error instanceof Error ? error.message.slice(0, 200) : String(error)
      report(diagnostic('input/damaged-file', `The zip archive cannot be read: ${reason}.`, {file: input.name}))
    }
    let zip: ZipFile | undefined
    try {
      zip = await openZip(input)
    } catch (error) {
      return damaged(error)
    }
    if (!zip) {
      const message = `${input.name} has more than ${FILE_LIMIT} bytes in memory: unpack it.`
      report(diagnostic('input/too-large', message, {file: input.name}))
      return
    }
    let unpacked = 0
    let read = 0
    try {
      for await (const entry of zip.eachEntry()) {
        const name = nameOfEntry(entry)
        const reader = inner(name)
        if (name.endsWith('/') || !reader) continue
        read++
        const place = {file: `${input.name}/${name}`}
        const refusal = refusalOf(entry, unpacked, zip.fileSize)
        if (refusal !== undefined) {
          report(diagnostic('input/too-large', `${name} is left out: ${refusal}.`, place))
          continue
        }
        unpacked += entry.uncompressedSize
        let stream: Readable | undefined
        const open = zip
        async function* bytes() {
          stream = await open.openReadStreamPromise(entry)
          yield* stream as AsyncIterable<Uint8Array>
        }
        yield* readMember(reader, input, name, bytes, report)
        stream?.destroy()
      }
    } catch (error) {
      damaged(error)
    } finally {
      zip.close()
    }
    if (read === 0)
      report(diagnostic('input/no-rows', 'No member of the archive has a known format.', {file: input.name}))
  },
})
