import type {Box} from './boxes.js'
import type {PageLine, PageShape} from './page-line.js'

/** A caption is no longer. */
const LONGEST = 250
/** A longer sentence may be a paragraph with a picture in it. */
const LONGEST_SENTENCE = 120
/** Elements that a template puts around a picture and what it says of it; a paragraph may begin with a picture too. */
const AROUND: ReadonlySet<string> = new Set(['div', 'span', 'center', 'figure'])

/** The nearest elements that are no inline ones around pictures. */
export function boxesOfPictures(
  boxes: readonly Box[],
  pictures: readonly {readonly box: number}[],
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const {box} of pictures) {
    let at = box
    while (at >= 0 && boxes[at]!.isInline) at = boxes[at]!.parent
    if (at >= 0) found.add(at)
  }
  return found
}

/** Whether a short line and a picture are all that a box holds: a caption without its name. */
export function isBesidePicture({boxes, lines, pictured, scope}: PageShape, i: number): boolean {
  const line = lines[i]!
  const {block} = line
  if (block < 0 || block === scope.container || line.breaks > 0 || line.cells > 0) return false
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
