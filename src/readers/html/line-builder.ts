/** One line of the visible page. */
export interface BoxLine {
  readonly text: string
  /** The box in which its text begins, and the nearest one that is no inline element. */
  readonly box: number
  readonly block: number
  /** Letters of it that are links, and that are bold, of 1. */
  readonly linked: number
  readonly bold: number
  /** Cells of a table's row that it joins. */
  readonly cells: number
  /** Line breaks (br) between the line before and this one, in one and the same block; 0 where a block begins. */
  readonly breaks: number
}

/** What holds for the text inside an element. */
export interface Context {
  readonly box: number
  readonly block: number
  readonly isLink: boolean
  readonly isBold: boolean
  readonly isPre: boolean
  /** In a cell of a table of words or figures, where a paragraph breaks no line. */
  readonly isCell: boolean
}

/** Collects the text of a page line by line, as a browser folds it; ZWNJ and no-break space are no white space. */
export interface LineBuilder {
  readonly lines: readonly BoxLine[]
  /** A text node. */
  add(text: string, context: Context): void
  /** Ends the line: a block begins or ends. */
  flush(): void
  /** Ends the line as a br does. */
  lineBreak(): void
  /** A block begins: what came before it was no line break. */
  beginBlock(): void
  /** A cell of a row begins. */
  beginCell(): void
  /** `isOutermost`: right in the block, in no other inline element. */
  beginInline(tag: string, isOutermost: boolean): void
  endInline(tag: string): void
}

/** Elements whose text is one paragraph: spans that touch in them are parts of words. */
const PARAGRAPHS: ReadonlySet<string> = new Set('p li h1 h2 h3 h4 h5 h6 td th blockquote'.split(' '))
/** Names and dates that stand side by side are no longer; a longer piece is prose in several styles. */
const SIDE_BY_SIDE = 40
/** Running text is longer, and the mark that ends it. */
const RUNNING = 50
const ENDS = /[.!؟?…:»]$/
const SPACES = /[ \t\n\r\f]+/g
/** Where folding changes a string inside: most have single spaces only. */
const UNFOLDED = /[\t\n\r\f]| {2}/
const SAYS = /[^ \t\n\r\f]/

/** White space as a browser folds it: one space for a run, none at the ends. */
function folded(string: string): string {
  const trimmed = string.trim()
  return UNFOLDED.test(trimmed) ? trimmed.replace(SPACES, ' ') : trimmed
}

/** Length of a string without its white space. */
function lettersOf(string: string): number {
  let count = 0
  for (let i = 0; i < string.length; i++) {
    const unit = string.charCodeAt(i)
    if (unit > 0x20 || !(unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c)) count++
  }
  return count
}

/** A builder for one page; `tagOf` gives the element of a box. */
export function createLineBuilder(tagOf: (box: number) => string): LineBuilder {
  const lines: BoxLine[] = []
  let pieces: string[] = []
  // Indices of pieces where an inline element begins right where another ended.
  let seams: number[] = []
  // Indices of pieces where an inline element begins that nothing but white space parts from the one before.
  let starts: number[] = []
  let isDirect = false
  let linked = 0
  let bold = 0
  let cells = 0
  let breaks = 0
  let held: Context | undefined
  // The inline element that ended right before, without text after it.
  let left = ''

  const push = (string: string, {box, block}: Context, letters: {linked: number; bold: number}) => {
    const text = folded(string)
    if (text === '') return
    const length = letters.linked === 0 && letters.bold === 0 ? 0 : lettersOf(text)
    const share = (count: number) => (length === 0 ? 0 : Math.min(1, count / length))
    const before = lines.at(-1)?.block === block ? breaks : 0
    lines.push({text, box, block, linked: share(letters.linked), bold: share(letters.bold), cells, breaks: before})
    breaks = 0
  }
  const flush = () => {
    if (held) {
      const isMixed = isDirect || PARAGRAPHS.has(tagOf(held.block))
      const parts = seams.length > 0 && !isMixed ? partsOf(pieces, seams) : []
      if (parts.length > 1 && parts.every((part) => part.length <= SIDE_BY_SIDE))
        for (const part of parts) push(part, held, {linked: linked > 0 ? part.length : 0, bold: 0})
      else if (starts.length > 1 && !isMixed && areParagraphs(partsOf(pieces, starts)))
        for (const part of partsOf(pieces, starts)) push(part, held, {linked: 0, bold: 0})
      else push(pieces.length === 1 ? pieces[0]! : pieces.join(''), held, {linked, bold})
    }
    if (pieces.length > 0) pieces = []
    if (seams.length > 0) seams = []
    if (starts.length > 0) starts = []
    held = undefined
    isDirect = false
    linked = 0
    bold = 0
    cells = 0
  }
  return {
    lines,
    flush,
    add(text, context) {
      if (left !== '' && isSeam(pieces.at(-1), text)) pieces.push(' ')
      left = ''
      if (SAYS.test(text)) {
        held ??= context
        isDirect ||= context.box === context.block
        if (context.isLink || context.isBold) {
          const length = lettersOf(text)
          if (context.isLink) linked += length
          if (context.isBold) bold += length
        }
      } else if (pieces.length === 0) return
      pieces.push(text)
    },
    lineBreak() {
      flush()
      breaks++
    },
    beginBlock() {
      flush()
      breaks = 0
      left = ''
    },
    beginCell() {
      pieces.push(' ')
      cells++
      left = ''
    },
    beginInline(tag, isOutermost) {
      // A date beside a code or a name, told apart by style alone: the tags must not join their words.
      if (left === 'time' || (left !== '' && tag === 'time')) pieces.push(' ')
      if (left !== '') seams.push(pieces.length)
      if (isOutermost) starts.push(pieces.length)
    },
    endInline(tag) {
      left = tag
    },
  }
}

/** Pieces of a line, joined between one seam and the next. */
function partsOf(pieces: readonly string[], seams: readonly number[]): string[] {
  const cuts = [0, ...seams, pieces.length]
  return cuts
    .slice(1)
    .map((end, i) => pieces.slice(cuts[i], end).join('').trim())
    .filter((part) => part !== '')
}

/** Whether inline elements hold a paragraph each, and nothing stands between them: each is running text with its end. */
const areParagraphs = (parts: readonly string[]): boolean =>
  parts.length > 1 && parts.every((part) => part.length >= RUNNING && ENDS.test(part))

/** Whether a name and a number meet where one inline element ended and the next began: in no word do they. */
function isSeam(before: string | undefined, after: string): boolean {
  if (before === undefined) return false
  return (/\p{L}$/u.test(before) && /^\p{Nd}/u.test(after)) || (/\p{Nd}$/u.test(before) && /^\p{L}/u.test(after))
}
