import type {Block} from '../../document/article.js'
import {boardRows, saysUnit} from '../html/tables.js'
import type {DumpLine} from './dump-line.js'

/** A running text is longer than headings and entries of menus. */
const PROSE = 60
const SENTENCE = 80
const SUBHEAD = 110
const LEAD = 480
const LINKED = 0.85
const BOLD = 0.95
/** Items of a list of the text have so many letters on average, where no line announces them. */
const ITEM = 35
/** So many lines above the first running text stands a headline that is no heading of the first level. */
const NEAR = 8
const STOP = /[.!؟?…]["»”)*]*$/

/** What each line of a dump is for structure: a hint where its markup says one, undefined where the line is as in plain text. */
export function kindsOfDump(lines: readonly DumpLine[]): (Block['kind'] | undefined)[] {
  const title = titleOf(lines)
  const first = lines.findIndex((line, i) => i > title && isProse(line) && !isMeta(line))
  const lead = title >= 0 ? leadOf(lines, first) : -1
  const boards = boardRows(lines.map(({text, cells}) => ({...NO_BOX, text, cells})))
  const boxes = boxesOf(lines, title)
  const lists = listsOf(lines)
  return lines.map((line, i) => {
    if (i === title) return 'title'
    if (line.isAdded || boxes.has(i)) return 'boilerplate'
    if (line.isCaption) return 'caption'
    if (isLink(line)) return 'boilerplate'
    if (i === lead) return 'lead'
    if (line.cells > 0)
      return (line.isTableHead && saysUnit(lines[i + 1]?.text ?? '')) || boards.has(i) ? 'boilerplate' : 'paragraph'
    if (title >= 0 && i > title && i < first && line.heading === 0 && isMeta(line)) return 'boilerplate'
    if (line.heading > 0 && isSentence(line)) return i === title + 1 && line.text.length <= LEAD ? 'lead' : undefined
    if (line.heading > 0) return i > title ? 'subhead' : undefined
    if (line.isItem && i > title && i < first && title >= 0 && lists[i]!.isShort) return 'boilerplate'
    if (i > first && first >= 0 && isBoldHeading(line, lines[i + 1])) return 'subhead'
    if (line.isItem && i > first && first >= 0 && lists[i]!.isText) return 'paragraph'
    return undefined
  })
}

const NO_BOX = {box: -1, block: -1, linked: 0, bold: 0, breaks: 0}

const isProse = (line: DumpLine): boolean => line.text.length >= PROSE && line.linked < 0.5 && line.heading === 0
const isLink = (line: DumpLine): boolean =>
  line.linked >= LINKED && !(line.text.length >= SENTENCE && STOP.test(line.text) && !line.isItem)
const wordsOf = (line: DumpLine): number => line.text.split(/\s+/).length

/** The headline: the first whole heading of the first level, else the nearest other one above running text; -1 for none. */
function titleOf(lines: readonly DumpLine[]): number {
  const mains = [...lines.keys()].filter((i) => lines[i]!.heading === 1 && wordsOf(lines[i]!) >= 2)
  // The brand may be a heading of the first level too; a headline may be a link to itself.
  const main =
    mains.find((i) => wordsOf(lines[i]!) >= 4) ??
    mains.find((i) => lines[i]!.linked < LINKED && wordsOf(lines[i]!) >= 2)
  const from = main ?? -1
  const first = lines.findIndex((line, i) => i > from && isProse(line) && !line.isItem)
  const whole = lines.findIndex(
    (line, i) => i > from && i < first && line.heading > 1 && line.linked < LINKED && wordsOf(line) >= 4,
  )
  if (main !== undefined) return wordsOf(lines[main]!) < 3 && whole >= 0 ? whole : main
  const headings = [...lines.keys()].filter((i) => {
    const line = lines[i]!
    return line.heading > 0 && line.linked < LINKED && (first < 0 || i < first)
  })
  const mayBe = headings.filter((i) => wordsOf(lines[i]!) >= 2)
  const near = mayBe.filter((i) => first - i <= NEAR)
  return near.find((i) => lines[i]!.heading === Math.min(...near.map((at) => lines[at]!.heading))) ?? -1
}

/** A first paragraph in bold letters alone, where no other is; -1 for none. */
function leadOf(lines: readonly DumpLine[], first: number): number {
  const line = lines[first]
  if (!line || line.bold < BOLD || line.text.length > LEAD || /[؟?]$/.test(line.text)) return -1
  const others = lines.filter((other, i) => i > first && isProse(other))
  return others.length >= 2 && others.filter(({bold}) => bold >= BOLD).length * 4 <= others.length ? first : -1
}

/** Parts under a heading in which nothing but links stands, with the heading. */
function boxesOf(lines: readonly DumpLine[], title: number): ReadonlySet<number> {
  const found = new Set<number>()
  // A heading may be a link too: where the links after each line end is asked once, from the end
  let end = lines.length
  const ends = new Array<number>(lines.length)
  for (let i = lines.length - 1; i >= 0; i--) {
    ends[i] = end
    if (!isLink(lines[i]!)) end = i
  }
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.heading === 0 || i === title || found.has(i)) continue
    const after = ends[i]!
    const next = lines[after]
    if (after > i + 1 && (!next || next.heading > 0 || next.isAdded)) for (let at = i; at < after; at++) found.add(at)
  }
  return found
}

/** Day, minute and counters in one line, whose elements touch in the dump: «۶ خرداد ۱۴۰۴ - ۲۲:۰۰مطالعه ۵ دقیقه». */
const META = 140
const isMeta = ({text}: DumpLine): boolean =>
  text.length <= META &&
  !/[.!؟?…:]["»”)*]*$|[.؟!] /.test(text) &&
  /\p{Nd}{1,2}[:/]\p{Nd}{2}|(?:[۱1١][۳۴34٣٤]|20|۲۰)\p{Nd}{2}/u.test(text)

/** A summary that the page sets as a heading. */
const isSentence = (line: DumpLine): boolean => line.text.length >= PROSE && /[.…]["»”)*]*$/.test(line.text)

/** Bold letters alone over running text. */
const isBoldHeading = (line: DumpLine, next: DumpLine | undefined): boolean =>
  line.bold >= BOLD &&
  line.text.length <= SUBHEAD &&
  !line.isItem &&
  !/[.!…:،]["»”)]*$/.test(line.text) &&
  wordsOf(line) >= 2 &&
  next !== undefined &&
  next.bold < BOLD &&
  isProse(next)

interface List {
  /** Day, desk and counters between headline and body, which templates write as a list. */
  readonly isShort: boolean
  /** The article's: a line announces it, or its items are as long as sentences. */
  readonly isText: boolean
}

/** The list that each item is in, judged once; undefined for lines that are no items. */
function listsOf(lines: readonly DumpLine[]): (List | undefined)[] {
  const lists = new Array<List | undefined>(lines.length)
  for (let from = 0; from < lines.length; from++) {
    if (!lines[from]!.isItem) continue
    let end = from + 1
    while (lines[end]?.isItem) end++
    lists.fill(listOf(lines.slice(from, end), lines[from - 1]), from, end)
    from = end
  }
  return lists
}

function listOf(list: readonly DumpLine[], above: DumpLine | undefined): List {
  const letters = list.reduce((sum, {text}) => sum + text.length, 0)
  const sentences = list.filter(({text}) => STOP.test(text)).length
  const isAnnounced =
    above !== undefined &&
    (above.text.endsWith(':') || (isProse(above) && STOP.test(above.text) && sentences === list.length))
  return {
    isShort: sentences === 0 && letters <= list.length * ITEM,
    isText: !list.some(isLink) && (isAnnounced || (letters >= list.length * ITEM && sentences > 0)),
  }
}
