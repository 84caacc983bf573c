import type {Box} from './boxes.js'
import {streamsOf} from './entries.js'
import type {BoxLine} from './line-builder.js'
import {childrenOf, isElement} from './nodes.js'

/** What is told of a page's boxes from the lines in them. All by index of box. */
export interface Scope {
  /** Stands around articles, with all in it. */
  readonly aside: ReadonlySet<number>
  /** Holds most of the page's prose: never an aside, whatever it is called. Pages wrap all in a form. */
  readonly main: ReadonlySet<number>
  /** The box whose own paragraphs hold most of the prose; -1 where the page has none. */
  readonly container: number
}

/** A line of a menu is shorter. */
const PROSE = 50
const MAIN_SHARE = 0.5
/** Elements that hold one paragraph each: they speak for the box around them. */
const PARAGRAPH: ReadonlySet<string> = new Set(['p', 'li', 'blockquote', 'td', 'dd', 'pre', 'figcaption'])

/** Letters of a line that is running text: longer than the entries of menus, and no link. */
export const proseOf = (line: BoxLine): number =>
  line.text.length >= PROSE && line.linked < 0.5 ? line.text.length : 0

/**
 * Weighs boxes by the running text below them. `heading` is the headline's box and all around it; lines of `excerpts`
 * (one of many cards) and those before line `from` are no prose of the article.
 */
export function scopeOf(
  boxes: readonly Box[],
  lines: readonly BoxLine[],
  heading: ReadonlySet<number>,
  weightOf: (line: BoxLine, i: number) => number,
  broken: ReadonlySet<number>,
): Scope {
  const weights = new Float64Array(boxes.length)
  // What holds the headline is the page, whatever its class says of its menus.
  const never = new Uint8Array(boxes.length)
  for (let i = 0; i < boxes.length; i++) {
    const {parent, isNeverMain} = boxes[i]!
    if ((isNeverMain && !heading.has(i)) || (parent >= 0 && never[parent] === 1)) never[i] = 1
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.block >= 0 && never[line.block] === 0) weights[line.block]! += weightOf(line, i)
  }
  let total = 0
  for (let i = boxes.length - 1; i >= 0; i--) {
    const {parent} = boxes[i]!
    if (parent >= 0) weights[parent]! += weights[i]!
    else total += weights[i]!
  }
  const main = new Set<number>()
  const aside = new Set<number>()
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i]!
    if (weights[i]! > total * MAIN_SHARE) main.add(i)
    else if ((aside.has(box.parent) || box.isAside) && !heading.has(i)) aside.add(i)
  }
  return {main, aside, container: heaviest(boxes, lines, (box) => aside.has(box) || never[box] === 1, weightOf, broken)}
}

/** A paragraph speaks for its parent, and half for the parent's parent: pages wrap each one. */
function heaviest(
  boxes: readonly Box[],
  lines: readonly BoxLine[],
  isOut: (box: number) => boolean,
  weightOf: (line: BoxLine, i: number) => number,
  broken: ReadonlySet<number>,
): number {
  const isParagraph = paragraphs(boxes, lines, broken)
  const streamOf = streamsOf(boxes, lines)
  const scores = new Map<number, number>()
  const credit = (box: number, weight: number) => {
    if (box >= 0) scores.set(box, (scores.get(box) ?? 0) + weight)
  }
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const {block} = line
    if (block < 0 || isOut(block)) continue
    const weight = weightOf(line, i)
    if (weight === 0) continue
    const stream = streamOf(block)
    const first = stream >= 0 ? stream : isParagraph(block) ? aroundParagraph(boxes, block) : block
    credit(first, weight)
    if (first >= 0) credit(boxes[first]!.parent, weight / 2)
  }
  let best = -1
  for (const [box, score] of scores) if (best < 0 || score > scores.get(best)!) best = box
  return best
}

/** The box that a paragraph speaks for: an item of a list for what holds the list. */
function aroundParagraph(boxes: readonly Box[], block: number): number {
  const {tag, parent} = boxes[block]!
  if (tag !== 'li' || parent < 0) return parent
  const around = boxes[parent]!.parent
  if (around < 0) return parent
  // A list in a box of its own, as templates wrap each part of a body.
  const isWrapped = boxes[around]!.parent >= 0 && childrenOf(boxes[around]!.element).filter(isElement).length === 1
  return isWrapped ? boxes[around]!.parent : around
}

/** Whether a box is one paragraph: by its element, or a div with one line of text beside another such. */
function paragraphs(
  boxes: readonly Box[],
  lines: readonly BoxLine[],
  broken: ReadonlySet<number>,
): (box: number) => boolean {
  const beside = new Map<number, number>()
  for (const line of lines) {
    if (line.block < 0 || broken.has(line.block) || proseOf(line) === 0) continue
    const {parent} = boxes[line.block]!
    beside.set(parent, (beside.get(parent) ?? 0) + 1)
  }
  return (box) => PARAGRAPH.has(boxes[box]!.tag) || (!broken.has(box) && (beside.get(boxes[box]!.parent) ?? 0) >= 2)
}
