import type {Box} from './boxes.js'
import type {PageLine, PageShape} from './page-line.js'
import {proseOf} from './scope.js'

/** A caption is no longer. */
const LONGEST = 250
/** A longer sentence may be a paragraph with a picture in it. */
const LONGEST_SENTENCE = 120
/** A caption in an element beside its picture is no longer. */
const LONGEST_BESIDE = 120
/** Elements that a template puts around a picture and what it says of it; a paragraph may begin with a picture too. */
const AROUND: ReadonlySet<string> = new Set(['div', 'span', 'center', 'figure'])

/** The nearest elements that are no inline ones around pictures, each with the indices of the lines behind them. */
export function boxesOfPictures(
  boxes: readonly Box[],
  pictures: readonly {readonly box: number; readonly line: number}[],
): ReadonlyMap<number, ReadonlySet<number>> {
  const found = new Map<number, Set<number>>()
  for (const {box, line} of pictures) {
    let at = box
    while (at >= 0 && boxes[at]!.isInline) at = boxes[at]!.parent
    if (at < 0) continue
    const behind = found.get(at)
    if (behind) behind.add(line)
    else found.set(at, new Set([line]))
  }
  return found
}

/** A line without the end of a sentence in an element of its own right behind a picture: each of an album has one. */
function isUnderPicture({boxes, lines, pictured, scope}: PageShape, i: number): boolean {
  const line = lines[i]!
  if (line.text.length > LONGEST_BESIDE || line.linked > 0.5 || /[.!؟?…:؛]["»”)]*$/.test(line.text)) return false
  const {tag, parent} = boxes[line.block]!
  if (parent < 0 || !pictured.get(parent)?.has(i)) return false
  // A paragraph of the body may follow a picture of the body.
  if (parent === scope.container)
    return AROUND.has(tag) && lines.some((other) => other.inContainer && other.tag === 'p' && proseOf(other) > 0)
  return AROUND.has(tag) || tag === 'p'
}

/** A short line behind the picture of its own item: each of a list has one. */
function isItemOfAlbum({boxes, lines, pictured}: PageShape, i: number): boolean {
  const {text, block, linked} = lines[i]!
  if (boxes[block]!.tag !== 'li' || linked > 0.5 || text.length > LONGEST_BESIDE || /[.!؟?…:؛]["»”)]*$/.test(text))
    return false
  if (!pictured.get(block)?.has(i)) return false
  const isAlike = (line: PageLine | undefined) =>
    line !== undefined &&
    line.block >= 0 &&
    boxes[line.block]!.parent === boxes[block]!.parent &&
    pictured.has(line.block)
  return isAlike(lines[i - 1]) || isAlike(lines[i + 1])
}

/** Whether a short line and a picture are all that a box holds, or a line stands under its picture: a caption without its name. */
export function isBesidePicture(page: PageShape, i: number): boolean {
  const {boxes, lines, pictured, scope} = page
  const line = lines[i]!
  const {block} = line
  if (block < 0 || block === scope.container || line.breaks > 0 || line.cells > 0) return false
  if (isUnderPicture(page, i) || isItemOfAlbum(page, i)) return true
  if (line.text.length > (/[.!؟?…]$/.test(line.text) ? LONGEST_SENTENCE : LONGEST)) return false
  const {tag, parent} = boxes[block]!
  const box = pictured.has(block) ? block : pictured.has(parent) && parent !== scope.container ? parent : -1
  if (box < 0 || !AROUND.has(tag) || !AROUND.has(boxes[box]!.tag)) return false
  return ![lines[i - 1], lines[i + 1]].some((beside) => beside !== undefined && isWithin(boxes, beside, box))
}

function isWithin(boxes: readonly Box[], line: PageLine, outer: number): boolean {
  for (let box = line.block, most = 4; box >= 0 && most > 0; box = boxes[box]!.parent, most--)
    if (box === outer) return true
  return false
}

/** «Getty Images», «EPA/رویترز»: a house or a name, and no more. */
const CREDIT = 40
const CREDIT_WORDS = 4
/** Elements of a figure that are no caption: quotations and tables stand in figures too. */
const OTHERS: ReadonlySet<string> = new Set(['blockquote', 'table', 'pre'])

/** What a short line inside a figure is, where its name does not say: a caption, or the credit of the picture. */
export function figureLine(boxes: readonly Box[], line: PageLine): 'caption' | 'boilerplate' | undefined {
  if (line.cells > 0 || line.text.length > LONGEST_BESIDE || line.block < 0) return undefined
  let at = line.block
  for (let most = 5; at >= 0 && most > 0 && boxes[at]!.tag !== 'figure'; most--) {
    if (OTHERS.has(boxes[at]!.tag)) return undefined
    at = boxes[at]!.parent
  }
  if (at < 0 || boxes[at]!.tag !== 'figure') return undefined
  const isCredit = line.text.length <= CREDIT && line.text.split(' ').length <= CREDIT_WORDS
  return isCredit && !/[.؟!:]$/.test(line.text) ? 'boilerplate' : 'caption'
}
