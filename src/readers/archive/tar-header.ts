/** Bytes of a header, and what members are padded to (POSIX.1-2017, pax, "ustar Interchange Format"). */
export const BLOCK = 512

/** What a header says of the member behind it. */
export interface TarHeader {
  readonly name: string
  readonly size: number
  readonly isFile: boolean
  /** Set where the member is a part of the header of the next one: its name, or pax records. */
  readonly extended?: 'name' | 'pax' | 'other'
}

const SUM = [148, 156] as const
const EXTENDED: Readonly<Record<string, TarHeader['extended']>> = {L: 'name', K: 'other', x: 'pax', g: 'other'}

/** Two empty blocks end an archive; one is enough here. */
export const isEnd = (block: Uint8Array): boolean => block.length === BLOCK && block.every((byte) => byte === 0)

/** Reads a header; undefined where its check sum is another than the one of its bytes. */
export function tarHeader(block: Uint8Array): TarHeader | undefined {
  const bytes = Buffer.from(block)
  let sum = 0
  for (let i = 0; i < BLOCK; i++) sum += i >= SUM[0] && i < SUM[1] ? 0x20 : bytes[i]!
  if (sum !== number(bytes.subarray(...SUM))) return undefined
  const size = number(bytes.subarray(124, 136))
  if (size === undefined) return undefined
  const type = String.fromCharCode(bytes[156]!)
  const prefix = bytes.toString('latin1', 257, 262) === 'ustar' ? text(bytes.subarray(345, 500)) : ''
  const name = text(bytes.subarray(0, 100))
  const extended = EXTENDED[type]
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size,
    isFile: type === '0' || type === '\0' || type === '7',
    ...(extended && {extended}),
  }
}

const text = (bytes: Buffer) => bytes.toString('utf8').replace(/\0.*$/s, '')

/** An octal number, or a binary one, as GNU writes what is above 8 GiB. */
function number(bytes: Buffer): number | undefined {
  if (bytes[0]! & 0x80) return Number(bytes.readBigUInt64BE(bytes.length - 8))
  const digits = bytes.toString('latin1').replaceAll('\0', ' ').trim()
  return /^[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : digits === '' ? 0 : undefined
}
