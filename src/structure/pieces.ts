import {
  beginsInside,
  beginsReport,
  beginsSpeech,
  isItemLine,
  type LineSpan,
  LONG_PIECE,
  linksOf,
} from './link-pieces.js'
import {isCompound, type PieceLine, PREFIXED_VERB, pieceLineOf, SHORTEST_PIECE} from './piece-line.js'
import words from './wrapped.json' with {type: 'json'}

/** A line of so many letters with its full stop is running text. */
const PROSE = 60
/** A link in a paragraph has fewer letters. */
const LINK = 60
/** An open line is a piece of a paragraph, or a paragraph that lost its full stop; headlines are shorter. */
const LONG_OPEN = 80
/** Before the body only a line longer than headlines are may be a piece, where no word shows it. */
const LONGER_THAN_HEADLINES = 90
/** Under another headline a line of so many letters with a comma is rather a piece of the first paragraph. */
const LONG_HEADLINE = 48
const HEADLINE = 25
const NEAR = 10
/** A whole sentence has so many words. */
const SENTENCE_WORDS = 4
/** Of the long lines of a page, those that end with a full stop where its paragraphs do. */
const STOPPED = 0.6
const STOPPED_ALL = 0.8
/** Lines that end or begin as none does, which show that a dump of text broke the paragraphs of a page. */
const FEWEST_SIGNS = 2

const MARK = /^[،؛.)»\]](?!\d)/
const PREPOSITIONS: ReadonlySet<string> = new Set(words.prepositions)
const VERBS: ReadonlySet<string> = new Set([...words.verbs, ...words.saying])

/** What a line costs as the beginning and the end of a paragraph or heading. The unit: a short line that heads nothing. */
const COST = {
  heading: 1,
  /** A mark that closes, and a word that begins no sentence. */
  beginsWithMark: 6,
  beginsInside: 2,
  endsInside: 4,
  cutShort: 2,
  longOpen: 2.5,
  /** Where a tenth of the paragraphs or more lost their full stop. */
  longOpenWhole: 1.6,
  longOpenWithoutStops: 0.8,
  openPieces: 2,
  fragment: 1.2,
  colon: 0.3,
  item: 0.5,
  /** Joins: after a full stop, before a bullet, after a colon, of two long pieces. */
  afterStop: 8,
  afterColon: 3,
  twoLong: 3,
  twoShort: 2,
  plain: 1.1,
  /** Before a word that seldom begins a sentence, after a link and after a line that stood alone. */
  leaning: 0.2,
  leaningAlone: 1.15,
  /** Before a few words with a full stop. */
  shortRest: 0.6,
  /** After a short line, before a long one that may begin a sentence: a heading stands so between paragraphs. */
  newSentence: 1.6,
  verbAlone: 0.6,
  beforeBody: 5,
} as const

/**
 * The lines that go on with the one before in a dump of text that broke its paragraphs at links: of all ways to read the
 * lines as headings, paragraphs and pieces of paragraphs, the cheapest (Viterbi over two states). Empty where no line
 * shows that a paragraph is broken. Linear.
 */
export function brokenPieces(spans: readonly LineSpan[], raw: string): ReadonlySet<number> {
  const certain = linksOf(spans, raw)
  const lines = spans.map((span) => pieceLineOf(span, raw))
  const signs = lines.filter((line, i) => i > 0 && !line.gap && isSign(lines[i - 1]!, line)).length
  if (certain.size === 0 && signs < FEWEST_SIGNS) return certain
  const long = lines.filter(({length}) => length >= LONG_OPEN)
  // A long line before a short one may be a piece, which says nothing of full stops.
  const stopped =
    long.filter(({stops}) => stops).length /
    Math.max(1, long.filter(({stops, isUnfinished, isCut}) => stops || !(isUnfinished || isCut)).length)
  const longOpen =
    stopped >= STOPPED_ALL ? COST.longOpen : stopped >= STOPPED ? COST.longOpenWhole : COST.longOpenWithoutStops
  const body = lines.findIndex(({length, stops}) => length >= PROSE && stops)
  // The cheapest reading of the lines up to i, where line i begins a unit (alone) and where it goes on with one (joined).
  let alone = 0
  let joined = Number.POSITIVE_INFINITY
  const steps: {readonly begins: boolean; readonly goesOn: boolean}[] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const start = beginning(line)
    if (!before) {
      alone = start
      steps.push({begins: false, goesOn: false})
      continue
    }
    const endAlone = alone + ending(before, false, longOpen)
    const endJoined = joined + ending(before, true, longOpen)
    const [afterAlone, afterJoined] = line.gap
      ? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
      : certain.has(i)
        ? [alone, joined]
        : [
            alone + joining(before, line, false, i < body || body < 0, isUnderHeadline(lines, i - 1), lines[i + 1]),
            joined + joining(before, line, true, i < body || body < 0, false, lines[i + 1]),
          ]
    // For each state of line i, whether line i - 1 was joined to the one before it.
    steps.push({begins: endJoined < endAlone, goesOn: afterJoined < afterAlone})
    alone = certain.has(i) && !line.gap ? Number.POSITIVE_INFINITY : Math.min(endAlone, endJoined) + start
    joined = Math.min(afterAlone, afterJoined)
  }
  const seams = new Set<number>()
  const last = lines.at(-1)
  let isJoined = last !== undefined && joined + ending(last, true, longOpen) < alone + ending(last, false, longOpen)
  for (let i = lines.length - 1; i > 0; i--) {
    if (isJoined) seams.add(i)
    isJoined = isJoined ? steps[i]!.goesOn : steps[i]!.begins
  }
  return seams
}

/** Whether two lines meet as no two lines do: «سدی که برای» / «روستا», «ایسنا» / «، در پی …». */
const isSign = (before: PieceLine, line: PieceLine): boolean =>
  (MARK.test(line.text) && line.length > 2) ||
  (before.isCut && before.length >= SHORTEST_PIECE && !isItemLine(line.text)) ||
  (before.isUnfinished && before.length >= PROSE)

const beginning = (line: PieceLine): number =>
  MARK.test(line.text) ? COST.beginsWithMark : beginsInside(line.text) || isSpokenWith(line) ? COST.beginsInside : 0

/** «در گفت‌وگو با» and nothing else: its speaker stands before it. */
const isSpokenWith = (line: PieceLine): boolean =>
  line.isCut && line.length < SHORTEST_PIECE * 2 && PREPOSITIONS.has(line.first) && beginsSpeech(line.text)

function ending(line: PieceLine, isJoined: boolean, longOpen: number): number {
  if (line.stops) {
    const isShort = line.length < LONG_PIECE && line.text.split(' ').length < SENTENCE_WORDS
    return isShort && !isJoined && line.text.endsWith('.') ? COST.fragment : 0
  }
  if (line.text.endsWith(':')) return COST.colon
  if (line.isCut) return COST.endsInside
  if (beginsReport(line.text)) return COST.endsInside
  if (line.length >= LONG_OPEN) return line.isUnfinished ? COST.longOpen : longOpen
  if (isItemLine(line.text)) return COST.item
  if (line.isUnfinished) return COST.cutShort
  if (isJoined) return COST.openPieces
  return line.length >= SHORTEST_PIECE && beginsSpeech(line.text) && line.isOpen ? COST.cutShort : COST.heading
}

const isLinkOfSpeech = (before: PieceLine, line: PieceLine, next: PieceLine | undefined): boolean =>
  before.length >= PROSE &&
  line.length <= LINK &&
  line.isOpen &&
  next !== undefined &&
  !next.gap &&
  MARK.test(next.text)

/** Whether a line that may be the headline stands close above. */
const isUnderHeadline = (lines: readonly PieceLine[], at: number): boolean =>
  lines
    .slice(Math.max(0, at - NEAR), at)
    .some((line) => line.isOpen && line.length >= HEADLINE && line.text.split(' ').length >= SENTENCE_WORDS)

function joining(
  before: PieceLine,
  line: PieceLine,
  isJoined: boolean,
  isBeforeBody: boolean,
  isUnder: boolean,
  next: PieceLine | undefined,
): number {
  if (isItemLine(line.text) && !MARK.test(line.text)) return COST.afterStop
  if (MARK.test(line.text)) return before.stops ? COST.twoShort : 0
  if (before.stops) return COST.afterStop
  if (before.isCut || beginsInside(line.text)) return before.length >= PROSE && line.length >= LONG_OPEN ? 0.5 : 0
  if (beginsReport(line.text)) return COST.afterStop
  // «… تصریح کرد:» / «پیشرفت فیزیکی» / «، شمار …»: the speech begins with a link.
  if (before.text.endsWith(':')) return isLinkOfSpeech(before, line, next) ? 0 : COST.afterColon
  if (isItemLine(before.text)) return COST.twoLong
  const leans = PREPOSITIONS.has(line.first)
  const isVerb = VERBS.has(line.first) || PREFIXED_VERB.test(line.first) || isCompound(line.text)
  const isRest = line.stops && line.text.split(' ').length < SENTENCE_WORDS
  const isShortRest = line.text.endsWith('.') && line.length < LONG_PIECE
  if (isJoined && before.length <= LINK && (leans || isVerb || isRest)) return COST.leaning
  if (isBeforeBody) {
    const mayBePiece =
      isJoined ||
      before.length >= LONGER_THAN_HEADLINES ||
      (isUnder && before.length >= LONG_HEADLINE && (before.text.includes('، ') || PREPOSITIONS.has(before.first))) ||
      (before.isUnfinished && before.length >= PROSE && line.length < PROSE)
    if (!mayBePiece) return COST.beforeBody
  }
  if (before.length > LINK && line.length > LINK) return COST.twoLong
  if (isJoined && before.length <= LINK && line.length >= PROSE) return COST.newSentence
  if (isJoined && isShortRest && before.length <= LINK) return COST.shortRest
  if (isJoined) return line.stops || line.length >= LONG_PIECE || before.length > LINK ? COST.plain : COST.twoShort
  if (isVerb && before.length <= LINK) return COST.verbAlone
  if (leans && before.length <= LINK) return COST.leaningAlone
  return before.length < LONG_PIECE && line.length < LONG_PIECE && !before.isUnfinished ? COST.twoShort : COST.plain
}
