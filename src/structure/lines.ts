import type {Block} from '../document/article.js'
import {indexAt, type Text} from '../text/text.js'
import type {UnitRange} from '../text/unit.js'
import {bare, fold, squeeze} from './fold.js'
import type {LineSpan} from './link-pieces.js'
import {remembered} from './remembered.js'
import {joinWrapped} from './wrapped.js'

/** One line of the raw text, trimmed, or several that a page wraps; `start` and `end` are UTF-16 indices of raw. */
export interface Line extends UnitRange {
  readonly text: string
  /** The first 300 units, folded (fold.ts). */
  readonly folded: string
  /** `folded` without spaces and without marks at its ends. */
  readonly squeezed: string
  /** Words of `folded`. */
  readonly words: number
  /** Whether an empty line stands before it. */
  readonly gap: boolean
  /** What the source says it is. */
  readonly hint?: Block['kind']
}

// What Python's str.splitlines and Unicode (UAX 14, class BK) end a line by.
const BREAK = /[\n\r\u2028\u2029\u0085\v\f]/g
const VISIBLE = /[^\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad]/
/** Rules look at the head of a line only, so that a line of any length costs the same. */
const HEAD = 300

/** The lines that show something, in order, with the hint of the block that each stands in. Linear in raw. */
export function rawLines(text: Text, blocks: readonly Block[] = []): Line[] {
  const raw = text.string
  const spans: LineSpan[] = []
  eachLine(raw, (start, end, isVisible) => {
    if (!isVisible) return
    const before = spans.at(-1)
    spans.push({start, end, gap: before !== undefined && breaks(raw, before.end, start) > 1})
  })
  // Markup says where paragraphs end; plain text may be wrapped.
  const whole = isUnmarked(blocks, spans, text) ? joinWrapped(spans, raw) : spans
  let b = 0
  return whole.map(({start, end, gap}) => {
    while (b < blocks.length && indexAt(text, blocks[b]!.end) <= start) b++
    const block = blocks[b]
    const hint = block && indexAt(text, block.start) < end ? block.kind : undefined
    return line(whole === spans ? raw.slice(start, end) : plainSlice(raw, start, end), start, end, gap, hint)
  })
}

/**
 * Calls `visit` with each line that has a character, without white space at its ends (empty where there is nothing else),
 * and whether it shows something. Makes no string of any line.
 */
function eachLine(raw: string, visit: (start: number, end: number, isVisible: boolean) => void): void {
  BREAK.lastIndex = 0
  for (let from = 0; from < raw.length; ) {
    const to = BREAK.test(raw) ? BREAK.lastIndex - 1 : raw.length
    if (to > from) {
      let start = from
      let end = to
      while (start < end && isSpace(raw, start)) start++
      while (end > start && isSpace(raw, end - 1)) end--
      let seen = start
      while (seen < end && !shows(raw, seen)) seen++
      visit(start, end, seen < end)
    }
    from = to + 1
  }
}

const SPACE = /\s/
/** Arabic letters and ASCII are almost all of it. */
const isPlain = (unit: number) => (unit > 0x20 && unit < 0x7f) || (unit >= 0x620 && unit < 0x700)
const isSpace = (raw: string, at: number): boolean => !isPlain(raw.charCodeAt(at)) && SPACE.test(raw[at]!)
const shows = (raw: string, at: number): boolean => isPlain(raw.charCodeAt(at)) || VISIBLE.test(raw[at]!)

/** Whether most lines stand in no block: a page of text, or a row with its text in one column. */
function isUnmarked(blocks: readonly Block[], spans: readonly LineSpan[], text: Text): boolean {
  const last = blocks.at(-1)
  return last === undefined || (blocks.length <= 3 && indexAt(text, last.end) <= (spans.at(-1)?.start ?? 0))
}

/** A string as a line of its own, for rules that look at the parts of one. */
export const lineOf = (string: string): Line =>
  line(plainSlice(string, 0, string.length), 0, string.length, false, undefined)

/** A piece of raw in which lines that a page wraps are one. */
const plainSlice = (raw: string, start: number, end: number): string => raw.slice(start, end).replace(BREAK, ' ')

const formsOf = remembered((text): Pick<Line, 'folded' | 'squeezed' | 'words'> => {
  const folded = fold(text.slice(0, HEAD))
  return {folded, squeezed: squeeze(bare(folded)), words: folded === '' ? 0 : folded.split(' ').length}
})

function line(text: string, start: number, end: number, gap: boolean, hint: Block['kind'] | undefined): Line {
  const {folded, squeezed, words} = formsOf(text)
  return hint
    ? {start, end, text, folded, squeezed, words, gap, hint}
    : {start, end, text, folded, squeezed, words, gap}
}

/** Line breaks in raw[from, to), \r\n being one. */
function breaks(raw: string, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) {
    const unit = raw.charCodeAt(i)
    if (unit === 0x0d && raw.charCodeAt(i + 1) === 0x0a) continue
    if ((unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029) count++
  }
  return count
}

/** Spans that show nothing (ZWNJ, NUL, byte order marks alone on a line), as UTF-16 indices without white space at the ends. */
export function invisibleLines(raw: string): {start: number; end: number}[] {
  const found: {start: number; end: number}[] = []
  eachLine(raw, (start, end, isVisible) => {
    if (!isVisible && start < end) found.push({start, end})
  })
  return found
}

/** A row of fields: every line stands in a block that says what it is, and there is no page around. */
export const isMapped = (lines: readonly Line[]): boolean =>
  lines.length > 0 && lines.every(({hint}) => hint !== undefined && hint !== 'text' && hint !== 'boilerplate')
