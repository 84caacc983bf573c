import type {Block} from '../../document/article.js'
import type {Box} from './boxes.js'
import {boxesInside} from './inner-boxes.js'
import {isLabels} from './labels.js'
import {leadLines} from './lead-line.js'
import words from './line-kinds.json' with {type: 'json'}
import {attribute} from './nodes.js'
import type {PageLine, PageShape} from './page-line.js'
import {figureLine, isBesidePicture} from './picture-text.js'
import {proseOf} from './scope.js'
import {boardRows, saysUnit} from './tables.js'

/** A sentence that links to its source, not to another item, is as long as a paragraph. */
const LINKED_SENTENCE = 80
/** In a page that is one link: the page never closed it. */
const UNCLOSED = 60
const SUBHEAD = 110
const KICKER = 110
const PARAGRAPH: ReadonlySet<string> = new Set(['p', 'blockquote', 'li', 'dd', 'dt', 'pre'])
const HEADING = /^h[1-6]$/

/** What each line is for structure: a hint, and `boilerplate` for what stands outside the article. */
export function kindsOfLines(page: PageShape): Block['kind'][] {
  const {lines, title} = page
  const first = lines.findIndex(({inContainer, isAside}) => inContainer && !isAside)
  const last = lines.findLastIndex(({inContainer, isAside}) => inContainer && !isAside)
  const isOutside = outside(page, last)
  const inner = boxesInside(page)
  const subheads = boldSubheads(page, inner, first)
  const kicker = kickerAbove(page)
  const boards = boardRows(lines)
  const leads = leadLines(page, inner)
  const body = lines.findIndex((line, i) => i > title.at && line.inContainer && !line.isAside && proseOf(line) > 0)
  return lines.map((line, i) => {
    if (i === title.at) return 'title'
    if (i === kicker) return 'kicker'
    if (line.isAside || inner.has(i)) return 'boilerplate'
    const under = title.at < 0 || i > title.at
    const between = title.at < 0 ? line.inContainer : under && (first < 0 || i <= first || line.inContainer)
    if (line.kind === 'kicker' && line.linked < 0.9 && Math.abs(i - title.at) <= 3) return 'kicker'
    if (!under && title.certain && (proseOf(line) > 0 || line.kind === 'caption' || page.cards.has(i)))
      return 'boilerplate'
    if (line.kind === 'caption') return line.inContainer || (between && i < last) ? 'caption' : 'boilerplate'
    if (under && i < last && !line.kind && isBesidePicture(page, i)) return 'caption'
    const pictured = under && !line.kind ? figureLine(page.boxes, line) : undefined
    if (pictured) return pictured
    if ((line.kind === 'lead' && between && line.linked < 0.5) || leads.has(i)) return 'lead'
    // A line that is a link and nothing else leads away from the article.
    if (line.linked >= 0.9 && !isLinkedSentence(line, first)) return 'boilerplate'
    if (isPromotion(line)) return 'boilerplate'
    if (line.cells > 1)
      return line.inContainer && line.linked < 0.5 && !boards.has(i) && !isHeader(lines, i)
        ? 'paragraph'
        : 'boilerplate'
    if (!line.inContainer) {
      if (isOutside(line, i) || (page.cards.has(i) && under)) return 'boilerplate'
      // Between a certain headline and the body stand dates, codes, desks and writers.
      if (title.certain && title.at >= 0 && under && i < body && !isSaying(line)) return 'boilerplate'
      // A flash of one sentence is too short to be a container.
      return first < 0 && title.certain && under && line.tag === 'p' && line.linked < 0.5 ? 'paragraph' : 'text'
    }
    if (i === first && isWriter(line, lines[i + 1])) return 'boilerplate'
    if (line.kind === 'subhead' || subheads.has(i)) return 'subhead'
    return PARAGRAPH.has(line.tag) ? 'paragraph' : 'text'
  })
}

/** The row of a table that names its columns: the first, of other cells than the next, whose figures say their units themselves. */
const isHeader = (lines: readonly PageLine[], i: number): boolean =>
  lines[i]!.tag === 'th' &&
  (lines[i - 1]?.cells ?? 0) < 2 &&
  (lines[i + 1]?.cells ?? 0) > 1 &&
  lines[i + 1]!.tag === 'td' &&
  saysUnit(lines[i + 1]!.text)

/** A name in bold letters alone above the first paragraph: who wrote it. */
const isWriter = (line: PageLine, next: PageLine | undefined): boolean =>
  line.bold >= 0.95 &&
  NAME.test(line.text) &&
  !NOT_WRITERS.has(line.text.split(' ')[0]!) &&
  next !== undefined &&
  proseOf(next) > 0
const NAME = /^[\p{L}\u200c]{2,15}(?: [\p{L}\u200c]{2,15}){1,2}$/u
const NOT_WRITERS: ReadonlySet<string> = new Set(words.notWriters)

/** Running text, or a short sentence with its end. */
const isSaying = (line: PageLine): boolean =>
  (proseOf(line) > 0 && !isLabels(line.text)) ||
  line.text.endsWith(':') ||
  (/[.!؟?…]["»”)]*$/.test(line.text) && line.text.split(' ').length >= 4)

/** A paragraph that is a link as a whole: to its source, or because the page never closed one. */
const isLinkedSentence = (line: PageLine, first: number): boolean =>
  line.text.length >= (first < 0 ? UNCLOSED : line.inContainer ? LINKED_SENTENCE : Infinity) &&
  /[.!…]["»”)]*$/.test(line.text)

/** A label and the link behind it are no longer. */
const PROMOTION = 80

/** «تبلیغات متنی» and the advertiser's link in one box, without a sentence: a label and what it leads to. */
const isPromotion = (line: PageLine): boolean => isAdvertised(line) || isLabelledLink(line)

const isAdvertised = (line: PageLine): boolean =>
  line.tag === 'div' &&
  line.kind === undefined &&
  line.linked >= 0.6 &&
  line.text.length <= PROMOTION &&
  !/[.!…:]["»”)]*$/.test(line.text)

/** «همین خبر: چرا …؟» with the link behind the colon: a label of a few words and the headline of another item. */
function isLabelledLink({text, linked}: PageLine): boolean {
  const colon = text.slice(0, LABEL).search(/[:؛»]/)
  if (colon < 0 || linked < 0.4 || text.length > LABEL + HEADLINE) return false
  const headline = text.slice(colon + 1)
  if (text.slice(0, colon).trim().split(' ').length > LABEL_WORDS || headline.trim().split(' ').length < 4) return false
  if (/[.…]["»”)]*$/.test(headline)) return false
  const letters = (string: string) => string.replace(/\s+/g, '').length
  return Math.abs(letters(headline) / letters(text) - linked) < EXACT
}
/** A label and a headline have so many letters at most, and a label so many words. */
const LABEL = 30
const HEADLINE = 110
const LABEL_WORDS = 4
/** The colon may be in the link or not. */
const EXACT = 0.04

/** A share of the prose of the page that a container must hold before all else is other news. */
const CERTAIN = 0.5

/**
 * Whether a line after the article's own element is no part of it: all of them are, but for paragraphs that stand right
 * beside it, or in another element of the same name (a body in two parts).
 */
function outside({boxes, lines, scope, title, cards}: PageShape, last: number): (line: PageLine, i: number) => boolean {
  const {container} = scope
  if (container < 0) return () => false
  const free = (line: PageLine, i: number) => !line.isAside && !cards.has(i) && i > title.at
  const held = lines.reduce((sum, line, i) => sum + (line.inContainer && free(line, i) ? proseOf(line) : 0), 0)
  const all = lines.reduce((sum, line, i) => sum + (free(line, i) ? proseOf(line) : 0), 0)
  const signature = (box: number) => `${boxes[box]!.tag} ${attribute(boxes[box]!.element, 'class') ?? ''}`
  const own = signature(container)
  const {parent} = boxes[container]!
  const firstOf = new Map<number, PageLine>()
  for (const line of lines)
    for (let at = line.block, most = 4; at >= 0 && most > 0; at = boxes[at]!.parent, most--)
      if (boxes[at]!.parent === parent && !firstOf.has(at)) firstOf.set(at, line)
  const isSecondPart = (box: number) => {
    const name = signature(box)
    const begins = firstOf.get(box)
    if (boxes[box]!.tag === 'article') return false
    const isNameless = name === `${boxes[box]!.tag} `
    return isNameless ? begins !== undefined && proseOf(begins) > 0 && begins.tag === 'p' : name === own
  }
  return (line, i) => {
    if (i <= last && i > title.at) return false
    if (i < title.at) return false
    if (line.block < 0) return true
    const box = boxes[line.block]!
    if (box.tag === 'p' && box.parent === parent && !title.certain) return false
    for (let at = line.block, most = 4; at >= 0 && most > 0; at = boxes[at]!.parent, most--)
      if (boxes[at]!.parent === parent && at !== container && isSecondPart(at)) return false
    return title.certain || held >= all * CERTAIN
  }
}

/** A heading right above the headline, or one that leads on to it. */
function kickerAbove({boxes, lines, title}: PageShape): number {
  const line = lines[title.at - 1]
  if (!line || !title.certain || line.isAside || line.linked >= 0.9 || line.text.length > KICKER) return -1
  const heading = headingAbove(boxes, lines[title.at]!.box)
  if (heading < 0) return -1
  // The other line of the same h1, or an h2 to h6 beside it.
  if (headingAbove(boxes, line.box) === heading) return title.at - 1
  const own = headingAbove(boxes, line.box)
  if (own < 0 || boxes[own]!.tag === 'h1') return -1
  return boxes[own]!.parent === boxes[heading]!.parent || boxes[boxes[own]!.parent]?.parent === boxes[heading]!.parent
    ? title.at - 1
    : -1
}

function headingAbove(boxes: readonly Box[], box: number): number {
  for (let i = box, most = 5; i >= 0 && most > 0; i = boxes[i]!.parent, most--)
    if (HEADING.test(boxes[i]!.tag)) return i
  return -1
}

/** Bold questions of an interview are longer than subheads, and there are many of them. */
const QUESTION = 45
const LONG_QUESTION = 75
const MANY = 4
/** Of the bold lines, in an interview. */
const MOST = 0.8

/** Short lines in bold letters alone, with a paragraph under them. */
function boldSubheads({lines, title}: PageShape, inner: ReadonlySet<number>, first: number): ReadonlySet<number> {
  const found: number[] = []
  // Above all running text, where nothing says the headline, it may be just that.
  const prose = lines.findIndex((line) => line.inContainer && !line.isAside && proseOf(line) > 0)
  for (const [i, line] of lines.entries()) {
    if (!line.inContainer || line.isAside || inner.has(i) || line.linked >= 0.9 || line.cells > 1) continue
    if (line.bold < 0.95 || line.text.length > SUBHEAD || line.text.split(' ').length < 2 || line.tag === 'li') continue
    const next = lines.slice(i + 1, i + 4).find((other, at) => other.inContainer && !inner.has(i + 1 + at))
    if (!next || next.bold >= 0.95 || next.text.length < line.text.length || proseOf(next) === 0) continue
    // What stands first in the body is who wrote it, or a lead.
    if (/[.!…]["»”)]*$/.test(line.text) || i === first || (title.at < 0 && i <= prose)) continue
    found.push(i)
  }
  const questions = found.filter((i) => /[؟?]["»”)]*$/.test(lines[i]!.text))
  const lengths = questions.map((i) => lines[i]!.text.length)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  const interview =
    questions.length >= MANY &&
    questions.length >= found.length * MOST &&
    (mean > QUESTION || Math.max(...lengths) > LONG_QUESTION)
  return new Set(interview ? found.filter((i) => !questions.includes(i)) : found)
}
