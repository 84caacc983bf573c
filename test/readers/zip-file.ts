import {crc32, deflateRawSync} from 'node:zlib'

/** A member of an archive in memory; `claims` is the size that its header says. */
export interface Member {
  readonly name: string
  readonly content: string | Uint8Array
  readonly claims?: number
}

/** A zip of deflated members (APPNOTE 6.3.10), in memory. */
export function zipFile(members: readonly Member[], flags = 0x800): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  // One content in many members is packed once.
  const known = new Map<string | Uint8Array, {bytes: Buffer; packed: Buffer; sum: number}>()
  for (const {name, content, claims} of members) {
    const fresh = () => {
      const bytes = Buffer.from(content as Uint8Array)
      return {bytes, packed: deflateRawSync(bytes), sum: crc32(bytes)}
    }
    const {bytes, packed, sum} = known.get(content) ?? fresh()
    known.set(content, {bytes, packed, sum})
    const label = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(sum, 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claims ?? bytes.length, 18)
    common.writeUInt16LE(label.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, label, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, label]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}

/** A tar (ustar) in memory; a name above 100 bytes goes into a pax header. */
export function tarFile(members: readonly Member[]): Buffer {
  const blocks: Buffer[] = []
  const add = (name: string, content: Buffer, type: string) => {
    const header = Buffer.alloc(512)
    header.write(name.slice(0, 100), 0)
    header.write('0000644\0', 100)
    header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
    header.write(type, 156)
    header.write('ustar\x0000', 257)
    header.fill(' ', 148, 156)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    blocks.push(header, content, Buffer.alloc((512 - (content.length % 512)) % 512))
  }
  for (const {name, content} of members) {
    if (Buffer.byteLength(name) > 100) {
      const record = ` path=${name}\n`
      let length = Buffer.byteLength(record) + 2
      length = Buffer.byteLength(`${length}${record}`)
      add('pax', Buffer.from(`${length}${record}`), 'x')
      add('long', Buffer.from(content as Uint8Array), '0')
    } else add(name, Buffer.from(content as Uint8Array), '0')
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}
