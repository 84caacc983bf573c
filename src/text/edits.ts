import type {Span} from './span.js'
import {indexAt, offsetAt, type Text} from './text.js'
import type {Unit, UnitRange} from './unit.js'

/** `text[start, end)` stands where `raw` stood. A removed piece has start = end; an inserted one has an empty `raw`. */
export interface Edit extends Span {
  readonly raw: string
  /** The rule that made it; where several rules changed one place, their names in order, joined by `+`. */
  readonly rule: string
}

/** A change that a rule wants: `put` in place of `[start, end)`, UTF-16 indices of the string that the rule was shown. */
export interface Change extends UnitRange {
  readonly put: string
}

/** An edit whose start and end are UTF-16 indices of a draft's string. */
export interface DraftEdit extends UnitRange {
  readonly raw: string
  readonly rule: string
}

/** A string on its way from raw to text, with what was done to it so far: edits ordered and disjoint. */
export interface Draft {
  readonly string: string
  readonly edits: readonly DraftEdit[]
}

export const draftOf = (raw: string): Draft => ({string: raw, edits: []})

/**
 * Applies one rule's changes (ordered, disjoint) to a draft. A change that meets earlier edits becomes one edit with
 * them; what ends as it began is no edit at all. Linear in the string, the edits and the changes.
 */
export function applyChanges(draft: Draft, changes: readonly Change[], rule: string): Draft {
  if (changes.length === 0) return draft
  const {string} = draft
  const pieces: string[] = []
  const edits: DraftEdit[] = []
  let copied = 0 // of the old string
  let length = 0 // of the new one
  let e = 0
  let c = 0
  while (e < draft.edits.length || c < changes.length) {
    const edit = draft.edits[e]
    const change = changes[c]
    if (edit && standsAlone(edit, change)) {
      const moved = length - copied
      edits.push({start: edit.start + moved, end: edit.end + moved, raw: edit.raw, rule: edit.rule})
      e++
      continue
    }
    if (change && isFree(change, edit, changes[c + 1])) {
      const {start, end, put} = change
      const raw = string.slice(start, end)
      pieces.push(string.slice(copied, start), put)
      length += start - copied
      if (raw !== put) edits.push({start: length, end: length + put.length, raw, rule})
      length += put.length
      copied = end
      c++
      continue
    }
    const first = {e, c}
    const {start, end: firstEnd} = isNext(draft.edits[e], changes[c]) ? draft.edits[e++]! : changes[c++]!
    let end = firstEnd
    for (;;) {
      const edit = draft.edits[e]
      const change = changes[c]
      if (edit && meets(edit, start, end)) end = Math.max(end, draft.edits[e++]!.end)
      else if (change && meets(change, start, end)) end = Math.max(end, changes[c++]!.end)
      else break
    }
    const old = draft.edits.slice(first.e, e)
    const wanted = changes.slice(first.c, c)
    const raw = splice(string, start, end, old, (edit) => edit.raw)
    const put = splice(string, start, end, wanted, (change) => change.put)
    const kept = string.slice(copied, start)
    pieces.push(kept, put)
    length += kept.length
    if (raw !== put) {
      const rules = new Set(old.flatMap((edit) => edit.rule.split('+')))
      if (wanted.length > 0) rules.add(rule)
      edits.push({start: length, end: length + put.length, raw, rule: [...rules].join('+')})
    }
    length += put.length
    copied = end
  }
  pieces.push(string.slice(copied))
  return {string: pieces.join(''), edits}
}

/** Whether the edit comes before the next change and does not meet it: most do, and only move. */
const standsAlone = (edit: DraftEdit, change: Change | undefined): boolean =>
  !change ||
  edit.end < change.start ||
  (edit.end === change.start && (edit.start < edit.end || change.start < change.end))

/** Whether the change comes before the next edit and the next change, and meets neither: most do. */
const isFree = ({start, end}: Change, edit: DraftEdit | undefined, next: Change | undefined): boolean =>
  (!edit || end < edit.start || (end === edit.start && start < end && edit.start < edit.end)) &&
  (!next || end < next.start || (end === next.start && start < end))

/** Whether the edit comes first. On one place a removed piece stands before what follows it. */
function isNext(edit: DraftEdit | undefined, change: Change | undefined): boolean {
  if (!edit || !change) return edit !== undefined
  return edit.start < change.start || (edit.start === change.start && edit.end <= change.end)
}

/** Whether `[next)` shares a unit with `[start, end)`, or both are the same empty place. */
const meets = (next: UnitRange, start: Unit, end: Unit): boolean =>
  next.start < end || (next.start === end && start === end && next.end === end)

/** `string[start, end)` with each part put in place of its own range. */
function splice<Part extends UnitRange>(
  string: string,
  start: Unit,
  end: Unit,
  parts: readonly Part[],
  put: (part: Part) => string,
): string {
  let out = ''
  let at = start
  for (const part of parts) {
    out += string.slice(at, part.start) + put(part)
    at = part.end
  }
  return out + string.slice(at, end)
}

/** Draft edits on a finished text, in code points. */
export function editsIn(text: Text, edits: readonly DraftEdit[]): Edit[] {
  return edits.map(({start, end, raw, rule}) => ({start: offsetAt(text, start), end: offsetAt(text, end), raw, rule}))
}

/** The raw string, rebuilt from a text and its edits. Throws a RangeError where edits overlap, run backwards or leave the text. */
export function restoreRaw(text: Text, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of edits) {
    const start = indexAt(text, edit.start)
    const end = indexAt(text, edit.end)
    if (start < at || end < start || edit.end > text.length) {
      throw new RangeError(`edits overlap or are out of order at ${edit.start}`)
    }
    out += text.string.slice(at, start) + edit.raw
    at = end
  }
  return out + text.string.slice(at)
}

/**
 * Where raw offsets (code points) come to stand in the text. A place inside what an edit replaced answers with the edit's
 * start, or with its end where `isEnd`. Offsets must be asked for in ascending order: one walk over the edits serves all.
 */
export function textPlaces(edits: readonly Edit[]): (raw: number, isEnd: boolean) => number {
  let next = 0
  let shift = 0 // text offset less raw offset, behind the edits passed
  return (raw, isEnd) => {
    for (; next < edits.length; next++) {
      const edit = edits[next]!
      const width = [...edit.raw].length
      const from = edit.start - shift
      // What was put in at a span's end stands behind it.
      if (from + width > raw || (isEnd && width === 0 && from === raw)) break
      shift += edit.end - edit.start - width
    }
    const edit = edits[next]
    if (edit && raw > edit.start - shift) return isEnd ? edit.end : edit.start
    return raw + shift
  }
}
