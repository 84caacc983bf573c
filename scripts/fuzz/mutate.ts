// Inputs made of others: bytes, text and JSON changed at random places.
import {mutateJson} from './mutate-json.js'
import {hostile} from './pieces.js'
import {below, type Material, oneOf, type Random} from './random.js'
import type {Target} from './target.js'

/** An input with one to some changes; not longer than the target takes. */
export function mutate(input: Buffer, {kind, longest}: Target, material: Material, random: Random): Buffer {
  if (kind === 'json' && random() < 0.6) {
    const changed = mutateJson(input.toString('utf8'), material, random)
    if (changed !== undefined) return Buffer.from(changed).subarray(0, longest)
  }
  let made = input
  for (let left = 1 + below(random, random() < 0.2 ? 12 : 3); left > 0; left--) {
    const change = oneOf(random, kind === 'bytes' ? byteChanges : textChanges)
    made = change(made, material, random)
  }
  return made.length > longest ? made.subarray(0, longest) : made
}

type Change = (input: Buffer, material: Material, random: Random) => Buffer

const replaced = (input: Buffer, start: number, end: number, put: Uint8Array) =>
  Buffer.concat([input.subarray(0, start), put, input.subarray(end)])

/** A place between two characters of UTF-8: text mostly stays text. */
function place(input: Buffer, random: Random): number {
  let at = below(random, input.length + 1)
  while (at < input.length && (input[at]! & 0xc0) === 0x80) at++
  return at
}

/** Two places, in order, most often near each other. */
function range(input: Buffer, random: Random): [number, number] {
  const start = place(input, random)
  let end = Math.min(input.length, start + 1 + below(random, random() < 0.7 ? 16 : input.length + 1))
  while (end < input.length && (input[end]! & 0xc0) === 0x80) end++
  return [start, end]
}

/** A piece as bytes; one of bytes alone (a magic number) not as UTF-8. */
function piece({words, literals}: Material, random: Random): Buffer {
  const list = random() < 0.6 && words.length > 0 ? words : random() < 0.5 && literals.length > 0 ? literals : hostile
  const chosen = oneOf(random, list)
  return Buffer.from(chosen, list === words && /^[\0-\xff]*$/.test(chosen) ? 'latin1' : 'utf8')
}

const insert: Change = (input, material, random) => {
  const at = place(input, random)
  return replaced(input, at, at, piece(material, random))
}
const overwrite: Change = (input, material, random) => {
  const [start, end] = range(input, random)
  return replaced(input, start, end, piece(material, random))
}
const remove: Change = (input, _, random) => replaced(input, ...range(input, random), Buffer.alloc(0))
const repeat: Change = (input, _, random) => {
  const [start, end] = range(input, random)
  const times = random() < 0.9 ? 1 + below(random, 3) : 50
  return replaced(input, end, end, Buffer.concat(Array(times).fill(input.subarray(start, end))))
}
const move: Change = (input, _, random) => {
  const [start, end] = range(input, random)
  const at = place(input, random)
  return replaced(input, at, at, input.subarray(start, end))
}
const splice: Change = (input, {other}, random) => {
  const from = other()
  const [start, end] = [place(from, random), place(from, random)].sort((a, b) => a - b) as [number, number]
  return replaced(input, ...range(input, random), from.subarray(start, end))
}
const cut: Change = (input, _, random) => input.subarray(0, place(input, random))
const number: Change = (input, _, random) => {
  const digits = [...input.toString('latin1').matchAll(/\d{1,20}/g)]
  if (digits.length === 0) return input
  const {index, 0: found} = oneOf(random, digits)
  return replaced(input, index, index + found.length, Buffer.from(oneOf(random, NUMBERS)))
}
const flip: Change = (input, _, random) => {
  if (input.length === 0) return input
  const made = Buffer.from(input)
  made[below(random, made.length)]! ^= 1 << below(random, 8)
  return made
}
const byte: Change = (input, _, random) => {
  if (input.length === 0) return input
  const made = Buffer.from(input)
  made[below(random, made.length)] = random() < 0.5 ? oneOf(random, BYTES) : below(random, 256)
  return made
}
const word32: Change = (input, _, random) => {
  if (input.length < 4) return input
  const made = Buffer.from(input)
  made.writeUInt32LE(oneOf(random, WORDS), below(random, made.length - 3))
  return made
}

const NUMBERS = [
  '0',
  '1',
  '-1',
  '9',
  '007',
  '255',
  '65536',
  '2147483648',
  '9007199254740993',
  '1e999',
  '99999999999999999999',
  '0.1',
  '1402',
  '32',
]
const BYTES = [0, 1, 9, 10, 13, 0x22, 0x3c, 0x7f, 0x80, 0xff]
const WORDS = [0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe, 0x10000]

const textChanges: readonly Change[] = [
  insert,
  insert,
  insert,
  overwrite,
  overwrite,
  remove,
  remove,
  repeat,
  move,
  splice,
  splice,
  cut,
  number,
  flip,
  byte,
]
const byteChanges: readonly Change[] = [
  insert,
  overwrite,
  remove,
  repeat,
  move,
  splice,
  cut,
  number,
  flip,
  flip,
  byte,
  byte,
  word32,
]
