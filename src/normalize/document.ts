import {diagnostic, type Report} from '../diagnostic/diagnostic.js'
import type {Image} from '../document/article.js'
import type {Section} from '../document/document.js'
import type {RawSection, Structured} from '../document/structured.js'
import {type DraftEdit, type Edit, editsIn} from '../text/edits.js'
import {span} from '../text/span.js'
import {indexAt, spanAt, type Text, textOf} from '../text/text.js'
import type {UnitRange} from '../text/unit.js'
import type {Normalizer} from './normalize.js'

/** An article's text: what a Document begins with. */
export interface Normalized {
  readonly text: Text
  /** Restore `raw` exactly. */
  readonly edits: readonly Edit[]
  readonly sections: readonly Section[]
  /** Those of the metadata, their captions as spans of the text: the section that took in the raw one. */
  readonly images: readonly Image[]
}

/** A piece of the raw text that goes: UTF-16 indices of raw. */
interface Piece extends UnitRange {
  readonly rule: string
}

const JOIN = 'join-sections'
const EMPTY = 'empty-section'
const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g

/**
 * Joins the normalized sections by newlines. Everything else of the raw text becomes edits: removals under their own
 * rule, white space between them under `join-sections`, a section of which nothing is left under `empty-section`.
 * Reports input/control-character once where there are any.
 */
export function normalizeDocument(structured: Structured, normalizer: Normalizer, report: Report): Normalized {
  const raw = textOf(structured.raw)
  const spans = structured.sections.map((section) => ({
    section,
    start: indexAt(raw, section.start),
    end: indexAt(raw, section.end),
  }))
  const drafts = normalizer.normalizeAll(spans.map(({start, end}) => raw.string.slice(start, end)))
  reportControlCharacters(structured, spans, raw, report)

  const pieces: string[] = []
  const edits: DraftEdit[] = []
  const kept: {section: RawSection; start: number; end: number}[] = []
  let length = 0
  let at = 0 // in raw
  const removals = structured.removals.map(({start, end, rule}) => ({
    start: indexAt(raw, start),
    end: indexAt(raw, end),
    rule,
  }))
  const dropped = spans.filter((_, i) => drafts[i]!.string === '').map(({start, end}) => ({start, end, rule: EMPTY}))
  const removed = [...removals, ...dropped].sort((a, b) => a.start - b.start)
  let r = 0
  /** Everything of raw up to `end` goes; a newline takes its place where another section follows one. */
  const skipTo = (end: number, put: string) => {
    const gap: Piece[] = []
    for (; r < removed.length && removed[r]!.start < end; r++) {
      if (removed[r]!.start > at) gap.push({start: at, end: removed[r]!.start, rule: JOIN})
      gap.push(removed[r]!)
      at = removed[r]!.end
    }
    if (end > at) gap.push({start: at, end, rule: JOIN})
    at = end
    edits.push(...gapEdits(gap, put, length, raw.string))
    pieces.push(put)
    length += put.length
  }
  spans.forEach(({section, start, end}, i) => {
    const draft = drafts[i]!
    if (draft.string === '') return
    skipTo(start, kept.length > 0 ? '\n' : '')
    for (const edit of draft.edits) edits.push({...edit, start: edit.start + length, end: edit.end + length})
    kept.push({section, start: length, end: length + draft.string.length})
    pieces.push(draft.string)
    length += draft.string.length
    at = end
  })
  skipTo(raw.string.length, '')
  const text = textOf(pieces.join(''))
  const sections = kept.map(({section, start, end}) => ({kind: section.kind, ...spanAt(text, start, end)}))
  const images = (structured.metadata.images ?? []).map(({url, caption}) => {
    const i = caption
      ? kept.findIndex(({section}) => section.start <= caption.start && caption.start < section.end)
      : -1
    return {url, caption: i < 0 ? null : span(sections[i]!.start, sections[i]!.end)}
  })
  return {text, edits: editsIn(text, edits), sections, images}
}

/**
 * Edits for a gap: each removal with start = end, and one piece of white space that the newline replaces. Where a gap
 * has none, the newline stands for nothing, an insertion.
 */
function gapEdits(gap: readonly Piece[], put: string, at: number, raw: string): DraftEdit[] {
  const newline =
    put === '' ? -1 : gap.findLastIndex(({start, end, rule}) => rule === JOIN && raw.slice(start, end) !== '')
  const edits: DraftEdit[] = []
  let behind = 0
  gap.forEach(({start, end, rule}, i) => {
    const piece = raw.slice(start, end)
    const length = i === newline ? put.length : 0
    if (piece !== put || length === 0) edits.push({start: at + behind, end: at + behind + length, raw: piece, rule})
    behind += length
  })
  if (put !== '' && newline < 0) edits.push({start: at, end: at + put.length, raw: '', rule: JOIN})
  return edits
}

function reportControlCharacters(
  {id}: Structured,
  spans: readonly {start: number; end: number}[],
  raw: Text,
  report: Report,
): void {
  let count = 0
  for (const {start, end} of spans) count += raw.string.slice(start, end).match(CONTROL)?.length ?? 0
  if (count === 0) return
  report(
    diagnostic('input/control-character', `${count} control character${count > 1 ? 's' : ''} in the text, removed.`, {
      id,
    }),
  )
}
