import type {Box} from './boxes.js'
import type {BoxLine} from './line-builder.js'
import {attribute} from './nodes.js'
import {proseOf} from './scope.js'

/** A card is no deeper: link, heading and excerpt stand in a few boxes. */
const DEPTH = 4
/** Cards of a list look alike; fewer are a pair of pictures in an article. */
const ALIKE = 3
/** A headline that leads to an item has so many letters at least. */
const HEADLINE = 15

const ROWS: ReadonlySet<string> = new Set(['li', 'tr', 'dt'])

/** Excerpts: long lines each beside a linked headline, in a box that looks like its brothers. By index of line. */
export function cardLines(boxes: readonly Box[], lines: readonly BoxLine[]): ReadonlySet<number> {
  const found = new Set<number>()
  if (!lines.some((line) => proseOf(line) > 0)) return found
  const first = new Int32Array(boxes.length).fill(lines.length)
  const last = new Int32Array(boxes.length).fill(-1)
  for (let i = 0; i < lines.length; i++) {
    const {block} = lines[i]!
    if (block >= 0) {
      first[block] = Math.min(first[block]!, i)
      last[block] = i
    }
  }
  for (let i = boxes.length - 1; i >= 0; i--) {
    const {parent} = boxes[i]!
    if (parent < 0 || last[i]! < 0) continue
    first[parent] = Math.min(first[parent]!, first[i]!)
    last[parent] = Math.max(last[parent]!, last[i]!)
  }
  const isAlike = brothersOf(boxes, last)
  const isHeadline = (line: BoxLine) => line.linked >= 0.9 && line.text.length >= HEADLINE
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (proseOf(line) === 0) continue
    // Headline and excerpt in one line: an item of a list, a row of a table.
    if (ROWS.has(boxes[line.block]?.tag ?? '') || line.cells > 1) {
      const row = line.cells > 1 ? rowOf(boxes, line.block) : line.block
      if (line.linked * line.text.length >= HEADLINE && row >= 0 && isAlike(row)) {
        found.add(i)
        continue
      }
    }
    for (let box = line.block, depth = 0; box >= 0 && depth < DEPTH; box = boxes[box]!.parent, depth++) {
      const [from, to] = [first[box]!, last[box]!]
      if (to - from > 8) break
      const inside = lines.slice(from, to + 1)
      if (inside.filter((other) => proseOf(other) > 0).length > 2) break
      if (!inside.some(isHeadline)) continue
      if (isAlike(box)) {
        found.add(i)
        break
      }
    }
  }
  return found
}

/** The row around a cell; -1 for none. */
function rowOf(boxes: readonly Box[], cell: number): number {
  for (let i = cell, most = 3; i >= 0 && most > 0; i = boxes[i]!.parent, most--) if (boxes[i]!.tag === 'tr') return i
  return -1
}

/** Whether a box has enough brothers of its tag and class that show text. */
function brothersOf(boxes: readonly Box[], last: Int32Array): (box: number) => boolean {
  const nextOf = new Int32Array(boxes.length).fill(-1)
  const firstOf = new Map<number, number>()
  for (let i = boxes.length - 1; i >= 0; i--) {
    if (last[i]! < 0 || boxes[i]!.isInline) continue
    const {parent} = boxes[i]!
    nextOf[i] = firstOf.get(parent) ?? -1
    firstOf.set(parent, i)
  }
  const classOf = (box: number) => attribute(boxes[box]!.element, 'class') ?? ''
  const known = new Map<string, boolean>()
  return (box) => {
    const {parent, tag} = boxes[box]!
    const name = classOf(box)
    const key = `${parent} ${tag} ${name}`
    let answer = known.get(key)
    if (answer === undefined) {
      let count = 0
      for (let at = firstOf.get(parent) ?? -1; at >= 0 && count < ALIKE; at = nextOf[at]!)
        if (boxes[at]!.tag === tag && classOf(at) === name) count++
      answer = count >= ALIKE
      known.set(key, answer)
    }
    return answer
  }
}
