import type {Box} from './boxes.js'
import type {BoxLine} from './line-builder.js'
import words from './line-kinds.json' with {type: 'json'}

/** Entries of a live report; fewer are other times of a page. */
const FEWEST = 3
/** Boxes around the time of an entry, and around its text. */
const DEPTH = 5
const LONGEST = 16
/** «۱۹:۱۰», «ساعت ۱۹:۱۰», «دقیقه ۳۷», «۴۵+۲'», alone on a line. */
const MOMENT = new RegExp(
  `^(?:(?:${words.moments.join('|')}) )?(?:\\p{Nd}{1,2}[:.٫]\\p{Nd}{2}|\\p{Nd}{1,3}(?: ?\\+ ?\\p{Nd}{1,2})? ?['’′])$` +
    `|^(?:${words.moments.join('|')}) \\p{Nd}{1,3}$`,
  'u',
)

/** «۱۱:۲۰ شورای شهر …»: a row of a table with a time in its first cell, and the entry in the other. */
const ROW = /^(\p{Nd}{1,2}:\p{Nd}{2}) (?=\S.{39})/u

/** Lines with the times of entries in lines of their own, where a table holds a live report. */
export function partRows(lines: readonly BoxLine[]): readonly BoxLine[] {
  const isRow = ({cells, text}: BoxLine) => cells === 2 && ROW.test(text)
  if (lines.filter(isRow).length < FEWEST) return lines
  return lines.flatMap((line) => {
    const time = isRow(line) ? ROW.exec(line.text)![1]! : undefined
    if (time === undefined) return [line]
    const alone = {...line, cells: 0, linked: 0}
    return [
      {...alone, text: time},
      {...alone, text: line.text.slice(time.length + 1)},
    ]
  })
}

/**
 * The box that holds a live report, for a box in one of its entries: boxes side by side in it have a time each.
 * A function of a box; -1 where it is in no entry.
 */
export function streamsOf(boxes: readonly Box[], lines: readonly BoxLine[]): (box: number) => number {
  const entries = new Map<number, Set<number>>()
  for (const {text, block} of lines) {
    if (text.length > LONGEST || !MOMENT.test(text)) continue
    for (let box = block, most = DEPTH; box >= 0 && most > 0; box = boxes[box]!.parent, most--) {
      const {parent} = boxes[box]!
      if (parent < 0) break
      const timed = entries.get(parent)
      if (timed) timed.add(box)
      else entries.set(parent, new Set([box]))
    }
  }
  const streams = new Set([...entries].filter(([, timed]) => timed.size >= FEWEST).map(([box]) => box))
  if (streams.size === 0) return () => -1
  return (box) => {
    for (let i = box, most = DEPTH; i >= 0 && most > 0; i = boxes[i]!.parent, most--) if (streams.has(i)) return i
    return -1
  }
}
