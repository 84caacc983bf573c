import words from './wrapped.json' with {type: 'json'}

/** A visible line of the raw text: UTF-16 indices, and whether an empty line stands before it. */
export interface LineSpan {
  readonly start: number
  readonly end: number
  readonly gap: boolean
}

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

const ENDS = /[.!؟?…:؛]["'»”)*]*$/
const LEADING_ON: ReadonlySet<string> = new Set(words.leadingOn)
/** No line of its own begins with a mark that closes. */
const CLOSING = /^[،؛.!؟:)»]/

/**
 * Joins lines that a page wraps in the middle of sentences: full lines of one width, and the pieces that a dump of text
 * makes of a paragraph with links in it («به گزارش» / «ایسنا» / «، رئیس …»). Other lines stay as they are. Linear.
 */
export function joinWrapped(spans: readonly LineSpan[], raw: string): readonly LineSpan[] {
  const text = (i: number) => raw.slice(spans[i]!.start, spans[i]!.end)
  const width = widthOf(spans, raw)
  const pieces = isInPieces(spans, raw)
  if (width === undefined && !pieces) return spans
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
    if (pieces && (CLOSING.test(raw.slice(spans[i]!.start, spans[i]!.start + 1)) || leadsOn(text(i - 1)))) return true
    if (width === undefined || length > width * 1.1 || length < width * FULL) return false
    if (spans[i]!.end - spans[i]!.start > width * 1.1) return false
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

/** Whether a dump of text broke paragraphs at their links: several lines begin with a mark that closes. */
function isInPieces(spans: readonly LineSpan[], raw: string): boolean {
  let count = 0
  for (const [i, {start, gap}] of spans.entries())
    if (i > 0 && !gap && CLOSING.test(raw.slice(start, start + 1))) count++
  return count >= 3
}

const leadsOn = (line: string) => LEADING_ON.has(line.slice(line.lastIndexOf(' ') + 1))
