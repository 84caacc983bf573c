import type {Box} from './boxes.js'
import {isLabels} from './labels.js'
import {attribute, descendants, textOfNode} from './nodes.js'
import type {PageLine, PageShape} from './page-line.js'
import {isBesidePicture} from './picture-text.js'
import {proseOf} from './scope.js'

/** A summary has some words, and is no longer than a few lines of print. */
const SHORTEST = 50
const LONGEST = 480
/** Lines of one summary. */
const MOST = 3
/** Paragraphs that show how those of the body look. */
const FEWEST_OTHERS = 2
const BOLD = 0.95
/** Of the paragraphs of a body, those that may be bold too: long subheads, quotations. */
const SUBHEADS = 0.25
/** Class names that templates give to the first paragraph of any body. */
const FIRST = /first|drop|cap|align|justify|rtl|dir|size|mso/i

/**
 * The lead where no name says it: running text in an element of its own between headline and body, else a first
 * paragraph that looks unlike the others, by its element, its class or bold letters. By index of line; empty for none.
 */
export function leadLines(page: PageShape, inner: ReadonlySet<number>): ReadonlySet<number> {
  const {lines, title} = page
  if (title.at < 0 || !title.certain) return NONE
  const mayBe = (line: PageLine, i: number) =>
    i > title.at &&
    !line.isAside &&
    !inner.has(i) &&
    !page.cards.has(i) &&
    line.cells <= 1 &&
    line.kind !== 'caption' &&
    !isBesidePicture(page, i)
  const body = lines.findIndex((line, i) => line.inContainer && mayBe(line, i) && proseOf(line) > 0)
  if (body < 0) return NONE
  if (lines.some((line, i) => line.kind === 'lead' && mayBe(line, i) && i <= body)) return NONE
  const between = [...lines.keys()].filter((i) => i < body && mayBe(lines[i]!, i) && isRunning(lines[i]!))
  if (between.length > 0)
    return between.every((i) => isSummary(lines[i]!) && lines[i]!.block === lines[between[0]!]!.block)
      ? new Set(between.slice(0, MOST))
      : NONE
  const others = lines.filter((line, i) => i > body && line.inContainer && mayBe(line, i) && isParagraph(line))
  if (others.length < FEWEST_OTHERS || !isSummary(lines[body]!)) return NONE
  return looksUnlike(page.boxes, lines[body]!, others) ? new Set([body]) : NONE
}

const NONE: ReadonlySet<number> = new Set()

/** «۹ مهر ۱۴۰۲، ۱۰:۰۵ کد خبر 5899031 …»: figures that say when and under which number, without a sentence. */
const DETAILS = /[\d۰-۹٠-٩]{5}|[\d۰-۹٠-٩]{1,2}:[\d۰-۹٠-٩]{2}|[\d۰-۹٠-٩]\/[\d۰-۹٠-٩]| \| /
const isRunning = (line: PageLine): boolean =>
  proseOf(line) > 0 && (/[.!؟?…]["»”)]*$/.test(line.text) || !(DETAILS.test(line.text) || isLabels(line.text)))

const isSummary = ({text}: PageLine): boolean => text.length >= SHORTEST && text.length <= LONGEST

/** Running text that is no heading. */
const isParagraph = (line: PageLine): boolean => proseOf(line) > 0 && !/^h[1-6]$/.test(line.tag)

function looksUnlike(boxes: readonly Box[], first: PageLine, others: readonly PageLine[]): boolean {
  if (first.bold >= BOLD)
    return !/[؟?]$/.test(first.text) && others.filter(({bold}) => bold >= BOLD).length <= others.length * SUBHEADS
  if (others.some(({block}) => block === first.block)) return false
  if (isSlanted(boxes, first) && !others.some((line) => isSlanted(boxes, line))) return true
  if (isBoxed(boxes, first, others)) return true
  if (/^h[2-6]$/.test(first.tag)) return true
  if (others.every(({tag}) => tag === 'p') && first.tag !== 'p') return boxes[first.block]!.isInline === false
  const name = classOf(boxes, first)
  return name !== '' && !FIRST.test(name) && others.every((line) => classOf(boxes, line) !== name)
}

const SLANTED: ReadonlySet<string> = new Set(['em', 'i'])
/** Whether a line is slanted as a whole. */
function isSlanted(boxes: readonly Box[], line: PageLine): boolean {
  if (line.box < 0 || !SLANTED.has(boxes[line.box]!.tag)) return false
  let letters = 0
  for (const node of descendants(boxes[line.box]!.element)) letters += lettersOf(textOfNode(node) ?? '')
  return letters >= lettersOf(line.text) * BOLD
}
const lettersOf = (string: string): number => string.replace(/\s+/g, '').length

/** Whether the first paragraph stands alone in an element with a class, beside all others. */
function isBoxed(boxes: readonly Box[], first: PageLine, others: readonly PageLine[]): boolean {
  const {parent} = boxes[first.block]!
  const around = parent < 0 ? undefined : boxes[parent]
  if (!around || around.isInline || around.tag === 'li') return false
  const name = (attribute(around.element, 'class') ?? '').trim()
  return name !== '' && !FIRST.test(name) && others.every(({block}) => boxes[block]!.parent === around.parent)
}

const classOf = (boxes: readonly Box[], {block}: PageLine): string =>
  block < 0 ? '' : (attribute(boxes[block]!.element, 'class') ?? '').trim()
