import {ENDS, isItemLine, type LineSpan, LONG_PIECE, linksOf} from './link-pieces.js'
import {anyOf} from './patterns.js'
import {brokenPieces} from './pieces.js'
import words from './wrapped.json' with {type: 'json'}

/** Mail, printed text and html2text wrap at 60 to 80 letters; a page that wraps is no narrower or wider. */
const NARROWEST = 38
const WIDEST = 130
/** A wrapped line is as long as the width but for the word that did not fit. */
const FULL = 0.75
/** A page of fewer wrapped lines cannot be told from headlines. */
const FEWEST = 4
/** Of the full lines, those that end inside a sentence, and those that show it by their last word or a stop inside. */
const OPEN = 0.6
const SHOWN = 0.2

const LEADING_ON: ReadonlySet<string> = new Set(words.leadingOn)
/** No line of its own begins with a mark that closes. */
const CLOSING = /^[،؛.!؟:)»]/

/**
 * Joins lines that a page wraps in the middle of sentences: full lines of one width, and the pieces that a dump of text
 * makes of a paragraph with links in it («به گزارش» / «ایسنا» / «، رئیس …»). Other lines stay as they are. Linear.
 */
export function joinWrapped(lines: readonly LineSpan[], raw: string): readonly LineSpan[] {
  const spans = joinHeadline(lines, raw)
  const text = (i: number) => raw.slice(spans[i]!.start, spans[i]!.end)
  const greedy = greedyWidth(spans, raw)
  const width = widthOf(spans, raw) ?? greedy
  const pieces = isInPieces(spans, raw)
  const certain = new Set([...seamsOf(spans, raw), ...linksOf(spans, raw)])
  if (width === undefined && !pieces && certain.size === 0) {
    const blocks = joinBlocks(spans, raw)
    if (blocks !== spans) return blocks
  }
  const seams = greedy === undefined ? new Set([...certain, ...brokenPieces(spans, raw)]) : certain
  if (width === undefined && !pieces && seams.size === 0) return spans
  const gaps = spans.filter(({gap}) => gap).length * 8 > spans.length
  const joined: LineSpan[] = []
  for (const [i, span] of spans.entries()) {
    const last = joined.at(-1)
    if (last && !span.gap && goesOn(i)) joined[joined.length - 1] = {...last, end: span.end}
    else joined.push(span)
  }
  return joined

  function goesOn(i: number): boolean {
    const before = spans[i - 1]!
    const length = before.end - before.start
    if (seams.has(i)) return true
    if (pieces && (CLOSING.test(raw.slice(spans[i]!.start, spans[i]!.start + 1)) || leadsOn(text(i - 1)))) return true
    if (width === undefined || length > width * 1.1 || (ENDS.test(text(i - 1)) && isItemLine(text(i)))) return false
    if (length < width * FULL && !(greedy !== undefined && isFilled(before, spans[i]!, raw, greedy))) return false
    if (greedy !== undefined && !isFilled(before, spans[i]!, raw, greedy)) return false
    if (spans[i]!.end - spans[i]!.start > width * 1.1) return false
    if (greedy === undefined && ENDS.test(text(i - 1)) && !isFilled(before, spans[i]!, raw, width)) return false
    // A full line with a full stop ends a paragraph, where no empty lines part them.
    return gaps || !ENDS.test(text(i - 1))
  }
}

/** The width at which a page wraps its lines; undefined where it does not. */
function widthOf(spans: readonly LineSpan[], raw: string): number | undefined {
  const lengths = spans.map(({start, end}) => end - start).sort((a, b) => a - b)
  // The few longest may be addresses.
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0
  if (width < NARROWEST || width > WIDEST || (lengths.at(-1) ?? 0) > width * 3) return undefined
  let full = 0
  let open = 0
  let shown = 0
  for (const [i, {start, end}] of spans.entries()) {
    const next = spans[i + 1]
    if (end - start < width * FULL || !next || next.gap) continue
    const text = raw.slice(start, end)
    full++
    if (!ENDS.test(text)) open++
    if (leadsOn(text) || /[.؛] \p{L}/u.test(text)) shown++
  }
  return full >= FEWEST && open >= full * OPEN && shown >= full * SHOWN ? width : undefined
}

/** Of the lines that another follows, those that the next word would not have fitted into. */
const FILLED = 0.85
/** Of all lines, and of those that another follows, the running text that is longer. */
const LONGER = 0.03
const LONGER_OF_OPEN = 12
/** Words of running text; addresses have none. */
const RUNNING = 10
const isRunning = (text: string): boolean => !text.includes('](') && text.split(' ', RUNNING).length === RUNNING
/** Letters that a program counts otherwise than we do: ZWNJ, marks above letters. */
const SLACK = 3

/**
 * The width of a page whose lines end where the next word does not fit, however long that word is; undefined where most
 * lines have room for it.
 */
function greedyWidth(spans: readonly LineSpan[], raw: string): number | undefined {
  const open = spans.filter((span, i) => {
    const next = spans[i + 1]
    return next && !next.gap && span.end - span.start <= WIDEST && !ENDS.test(raw.slice(span.start, span.end))
  })
  const width = open.reduce((most, {start, end}) => Math.max(most, end - start), 0)
  const longer = spans.filter(({start, end}) => end - start > width * 1.1 && isRunning(raw.slice(start, end))).length
  if (width < NARROWEST || longer > spans.length * LONGER || longer * LONGER_OF_OPEN > open.length) return undefined
  let full = 0
  let filled = 0
  let shown = 0
  for (const [i, span] of spans.entries()) {
    const next = spans[i + 1]
    if (!next || next.gap || span.end - span.start < width * FULL) continue
    const text = raw.slice(span.start, span.end)
    if (ENDS.test(text)) continue
    full++
    if (isFilled(span, next, raw, width)) filled++
    if (leadsOn(text) || /[.؛] \p{L}/u.test(text)) shown++
  }
  if (full < FEWEST) return full === FEWEST - 1 && filled === full && shown > 0 ? width : undefined
  return filled >= full * FILLED && (filled === full || shown >= full * SHOWN) ? width : undefined
}

/** Whether the first word of the next line has no room in this one. */
function isFilled(span: LineSpan, next: LineSpan, raw: string, width: number): boolean {
  // A mail's quotation marks each line.
  const start = raw.startsWith('> ', next.start) ? next.start + 2 : next.start
  const word = raw.slice(start, Math.min(next.end, start + width)).search(/\s/)
  return span.end - span.start + 1 + (word < 0 ? next.end - start : word) > width - SLACK
}

/** Whether a dump of text broke paragraphs at their links: several lines begin with a mark that closes. */
function isInPieces(spans: readonly LineSpan[], raw: string): boolean {
  let count = 0
  for (const [i, {start, gap}] of spans.entries())
    if (i > 0 && !gap && CLOSING.test(raw.slice(start, start + 1))) count++
  return count >= 3
}

const FEWEST_SEAMS = 3
/** On a page where more lines than this begin or end with a space, spaces say nothing. */
const SPACED_PAGE = 0.5
const SPACE = /[ \u00a0]/

/**
 * The lines that go on with the one before, by the spaces that a dump of text leaves where it broke a paragraph at a link:
 * «تابستان گذشته␣» / «آتش‌سوزی جنگل» / «␣در گلستان». Empty where a page shows fewer than three such places.
 */
function seamsOf(spans: readonly LineSpan[], raw: string): ReadonlySet<number> {
  const endsInSpace = ({end}: LineSpan) => SPACE.test(raw.charAt(end))
  const beginsWithSpace = ({start}: LineSpan) => SPACE.test(raw.charAt(start - 1))
  const spaced = spans.filter((span) => endsInSpace(span) || beginsWithSpace(span)).length
  if (spaced < FEWEST_SEAMS || spaced > spans.length * SPACED_PAGE) return new Set()
  const seams = new Set<number>()
  let count = 0
  for (let from = 0, to = 1; from < spans.length; from = to++) {
    while (to < spans.length && isSeam(to)) to++
    const run = spans.slice(from, to)
    const last = run.at(-1)!
    const ends = ENDS.test(raw.slice(last.start, last.end))
    if (to - from < 2 || !(ends || run.some(({start, end}) => end - start >= LONG_PIECE))) continue
    for (let i = from + 1; i < to; i++) seams.add(i)
    count += to - from - 1
  }
  return count >= FEWEST_SEAMS ? seams : new Set()

  function isSeam(i: number): boolean {
    const [before, span] = [spans[i - 1]!, spans[i]!]
    if (span.gap || ENDS.test(raw.slice(before.start, before.end))) return false
    return endsInSpace(before) || beginsWithSpace(span) || CLOSING.test(raw.charAt(span.start))
  }
}

const leadsOn = (line: string) => LEADING_ON.has(line.slice(line.lastIndexOf(' ') + 1))

/** A block of lines between empty lines: the first index and the one after the last. */
interface LineBlock {
  readonly from: number
  readonly to: number
}

/** One block of three wrapped lines or as many of two show that empty lines part the paragraphs of a page. */
const LINES_THAT_SHOW = 3

/**
 * Joins the lines of paragraphs that empty lines part, where the page is too short or too uneven to have a width: full
 * lines of about one length that end inside a sentence, and a last one that ends it. Linear.
 */
function joinBlocks(spans: readonly LineSpan[], raw: string): readonly LineSpan[] {
  const found = blocksOf(spans).filter((block) => isParagraph(block, spans, raw))
  if (found.length < LINES_THAT_SHOW && !found.some(({from, to}) => to - from >= LINES_THAT_SHOW)) return spans
  const ends = new Map(found.map(({from, to}) => [from, to]))
  const joined: LineSpan[] = []
  for (let i = 0; i < spans.length; ) {
    const to = ends.get(i) ?? i + 1
    joined.push({...spans[i]!, end: spans[to - 1]!.end})
    i = to
  }
  return joined
}

function blocksOf(spans: readonly LineSpan[]): LineBlock[] {
  const starts = [...spans.keys()].filter((i) => i === 0 || spans[i]!.gap)
  return starts.map((from, n) => ({from, to: starts[n + 1] ?? spans.length}))
}

function isParagraph({from, to}: LineBlock, spans: readonly LineSpan[], raw: string): boolean {
  if (to - from < 2) return false
  const lengths = spans.slice(from, to).map(({start, end}) => end - start)
  const last = lengths.pop()!
  const width = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (width < NARROWEST || width > WIDEST || last > width * 1.1) return false
  if (!ENDS.test(raw.slice(spans[to - 1]!.start, spans[to - 1]!.end))) return false
  return lengths.every(
    (length, i) => length >= width * FULL && !ENDS.test(raw.slice(spans[from + i]!.start, spans[from + i]!.end)),
  )
}

/** The second line of a headline has no more words, and none of them is its subject. */
const REST_WORDS = 3
const HEADLINE_WORDS = 4
const LONGEST_HEADLINE = 80
const VERBS: ReadonlySet<string> = new Set(words.verbs)
const VERB = new RegExp(`^${anyOf(words.verbPrefixes)}\\u200c?\\p{L}{2,}$`, 'u')

/** Joins the first headline in two lines: «قیمت نان تا پایان سال» over «افزایش نمی‌یابد», which says nothing alone. */
function joinHeadline(spans: readonly LineSpan[], raw: string): readonly LineSpan[] {
  const text = (i: number) => raw.slice(spans[i]!.start, spans[i]!.end)
  const isVerb = (word: string) => VERBS.has(word) || VERB.test(word)
  const at = spans.findIndex((span, i) => {
    const next = spans[i + 1]
    if (!next || next.gap || !spans[i + 2]?.gap || span.end - span.start > LONGEST_HEADLINE) return false
    if (ENDS.test(text(i)) || next.end - next.start > LONGEST_HEADLINE / 2) return false
    const first = text(i).split(' ')
    const rest = text(i + 1).split(' ')
    return first.length >= HEADLINE_WORDS && rest.length <= REST_WORDS && isVerb(rest.at(-1)!) && !isVerb(first.at(-1)!)
  })
  if (at < 0) return spans
  return [...spans.slice(0, at), {...spans[at]!, end: spans[at + 1]!.end}, ...spans.slice(at + 2)]
}
