import {hostile, keys} from './pieces.js'
import {below, type Material, oneOf, type Random} from './random.js'

/** JSON (or the JSON lines) with one to some values replaced, removed, doubled or exchanged; undefined where it is none. */
export function mutateJson(text: string, material: Material, random: Random): string | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const whole = parsed(text)
  if (whole !== undefined) return JSON.stringify(changed(whole, material, random)) ?? ''
  if (lines.length < 2) return undefined
  const at = below(random, lines.length)
  const value = parsed(lines[at]!)
  if (value === undefined) return undefined
  lines[at] = JSON.stringify(changed(value, material, random)) ?? ''
  return lines.join('\n')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A place in a value: what holds it, and its name there. */
interface Slot {
  readonly holder: Record<string, unknown> | unknown[]
  readonly key: string | number
}

function changed(value: unknown, material: Material, random: Random): unknown {
  const root = {root: value}
  for (let left = 1 + below(random, 3); left > 0; left--) {
    const slots = slotsOf(root)
    if (slots.length === 0) break
    changeOne(oneOf(random, slots), slots, material, random)
    if (slots.length > 5000) break
  }
  return root.root
}

const valueAt = ({holder, key}: Slot): unknown => (holder as Record<string | number, unknown>)[key]

function changeOne(slot: Slot, slots: readonly Slot[], material: Material, random: Random): void {
  const {holder, key} = slot
  const set = (put: unknown) => define(holder, String(key), put)
  const roll = random()
  if (roll < 0.4) set(valueLike(valueAt(slot), material, random))
  else if (roll < 0.6) set(structuredClone(valueAt(oneOf(random, slots))))
  else if (roll < 0.75) {
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else delete holder[key]
  } else if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(valueAt(slot)))
  else {
    const names = random() < 0.5 && material.literals.length > 0 ? material.literals : keys
    define(holder, oneOf(random, names), structuredClone(valueAt(slot)))
  }
}

/** Also a key named __proto__ becomes a field, as JSON.parse makes it. */
const define = (holder: object, key: string, value: unknown) =>
  Object.defineProperty(holder, key, {value, enumerable: true, configurable: true, writable: true})

function slotsOf(value: unknown): Slot[] {
  const slots: Slot[] = []
  const open: unknown[] = [value]
  for (let next = open.pop(); next !== undefined && slots.length < 20_000; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue
    for (const key of Array.isArray(next) ? next.keys() : Object.keys(next)) {
      slots.push({holder: next as Slot['holder'], key})
      open.push((next as Record<string | number, unknown>)[key])
    }
  }
  return slots
}

function valueLike(value: unknown, material: Material, random: Random): unknown {
  if (typeof value === 'number' && random() < 0.8)
    return value + oneOf(random, [-1, 1, 0.5, 1e9, -value, -2 * value - 1])
  if (typeof value === 'string' && random() < 0.7) {
    const at = below(random, value.length + 1)
    const put = oneOf(random, material.words.length > 0 && random() < 0.5 ? material.words : hostile)
    return value.slice(0, at) + put + value.slice(at + below(random, 3))
  }
  return oneOf<unknown>(random, [
    null,
    true,
    false,
    0,
    -1,
    1.5,
    2 ** 53,
    '',
    'x',
    [],
    {},
    [[]],
    {toString: 0},
    {length: -1},
    [null],
    oneOf(random, hostile),
  ])
}
