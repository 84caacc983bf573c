import {open} from 'node:fs/promises'
import {type Entry, fromBufferPromise, openPromise, type ZipFile} from 'yauzl'
import {collect, FILE_LIMIT} from '../bytes.js'
import {FREE, isBomb, RATIO} from '../compression/expansion.js'
import type {Source} from '../reader.js'

export type {Entry, ZipFile} from 'yauzl'

const OPTIONS = {lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true}

/**
 * Opens a zip: from the disk where it is a file, else from memory; undefined where it is above the limit there. Names are
 * given as bytes, for no file is ever written by them. Throws where it is none.
 */
export async function openZip(source: Source): Promise<ZipFile | undefined> {
  if (source.path !== undefined) {
    const handle = await open(source.path)
    const head = Buffer.alloc(2)
    await handle.read(head, 0, 2, 0)
    await handle.close()
    if (head.toString('latin1') === 'PK') return openPromise(source.path, OPTIONS)
  }
  const bytes = await collect(source.open(), FILE_LIMIT)
  return bytes && fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), OPTIONS)
}

/** Why a member is not unpacked; undefined where it can be. `unpacked` counts what came before it. */
export function refusalOf(entry: Entry, unpacked: number, archive: number): string | undefined {
  if (entry.isEncrypted()) return 'it is encrypted'
  if (!entry.canDecodeFileData()) return `it is packed by method ${entry.compressionMethod}, which is not read`
  const size = entry.uncompressedSize
  if (size > FREE || (size > 1 << 20 && size > entry.compressedSize * RATIO))
    return `it would unpack from ${entry.compressedSize} to ${size} bytes`
  if (isBomb(unpacked + size, archive)) return `the archive would unpack to more than ${RATIO} times its size`
  return undefined
}

/** A member's name: UTF-8 where its flag says so or its bytes are, else as DOS wrote it. */
export function nameOfEntry({generalPurposeBitFlag: flags, fileNameRaw: raw}: Entry): string {
  const text = raw.toString('utf8')
  return flags & 0x800 || !text.includes('\ufffd') ? text : raw.toString('latin1')
}
