import {closing} from './closing.js'
import {signatures} from './letter.js'
import type {Line} from './lines.js'
import {drop, keep, type Part} from './parts.js'
import {endsWithColon, isItem, isLabelled, isMoment, isProse, isSentence, isTimed, isTurn} from './prose.js'
import {endMarkerIn} from './rules/end-marker.js'
import {judge, type Verdict} from './rules.js'
import {tableCells} from './table-cells.js'
import {tailOf} from './tail.js'

/** Behind a head that runs to the end of the page. */
const AFTER_END = 'boilerplate-after-end'
const SIDEBAR = 'boilerplate-sidebar'
/** Rules that know a line by a word or two, which between paragraphs are a subhead: «گروه بانوان», «جمعه ۱۳ شهریور». */
const WEAK: ReadonlySet<string> = new Set([
  'boilerplate-menu',
  'boilerplate-agency',
  'boilerplate-date',
  'boilerplate-breadcrumb',
  'boilerplate-ticker',
])
const mayBeSubhead = (line: Line, {rule}: Verdict): boolean =>
  WEAK.has(rule) && line.hint !== 'boilerplate' && !(rule === 'boilerplate-date' && isMoment(line))
const TABLE: Verdict = {rule: 'boilerplate-table', reach: 'line'}
/** Dates and desks still stand right under the first paragraph. */
const BESIDE_FIRST = 2
const MOST_BESIDE = 8
const SUBHEAD_LENGTH = 100

/**
 * Takes the lines from where the body begins: paragraphs and subheads stay, what rules know goes, with the lists that it
 * heads; nothing behind an end marker or the readers' comments is article, nor are the short lines behind the last sentence.
 */
export function takeBody(lines: readonly Line[], all: readonly (Verdict | undefined)[], from: number): Part[] {
  const parts: Part[] = []
  const cells = tableCells(lines, from)
  const tail = tailOf(lines, cells.size === 0 ? all : all.map((verdict, i) => (cells.has(i) ? TABLE : verdict)), from)
  const inside = insideBody(lines.slice(0, tail), all, from)
  const signed = signatures(lines, all, from)
  const head = besideFirst(lines, from)
  const verdicts = all.map((verdict, i) => {
    if (signed.has(i)) return undefined
    if (cells.has(i)) return TABLE
    return i > (verdict?.rule === 'boilerplate-date' ? head : from + BESIDE_FIRST) &&
      i < inside &&
      verdict &&
      mayBeSubhead(lines[i]!, verdict)
      ? undefined
      : verdict
  })
  const end = endOf(tail < lines.length ? lines.slice(0, tail) : lines, verdicts, from, signed)
  let list: {rule: string; items: number; gapped: boolean} | undefined
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!
    const verdict = verdicts[i]
    if (line.hint === 'caption' && !verdict) {
      parts.push(keep(line, 'caption'))
    } else if (i > end) {
      parts.push(drop(line, verdict?.rule ?? (i > end + 1 || verdicts[end + 1] ? AFTER_END : SIDEBAR)))
    } else if (verdict) {
      // «بله» under a poll is an entry of it, though share bars have it too.
      if (verdict.reach === 'list') list = {rule: verdict.rule, items: 0, gapped: false}
      else if (list?.rule !== 'boilerplate-promotion' || line.words > 1) list = undefined
      parts.push(drop(line, verdict.rule))
      const next = lines[i + 1]
      if (verdict.reach === 'caption' && next && i + 1 < end && !verdicts[i + 1] && isCaption(next)) {
        parts.push(keep(next, 'caption'))
        i++
      }
    } else if (signed.has(i)) {
      parts.push(keep(line, 'paragraph'))
    } else if (list && isListed(line, lines[i + 1], list)) {
      if (list.items === 0) list.gapped = line.gap
      list.items++
      parts.push(drop(line, list.rule))
    } else {
      list = undefined
      parts.push(paragraph(line, lines[i + 1], i === end))
    }
  }
  return parts
}

/** The last line under the first paragraph before running text: between a lead and the body stand dates and counters. */
function besideFirst(lines: readonly Line[], from: number): number {
  const next = lines.slice(from + 1, from + MOST_BESIDE).findIndex(isProse)
  return from + Math.max(BESIDE_FIRST, next)
}

/** A short line under the place of a picture: «[تصویر ۱ از ۱۸]». */
const CAPTION_LENGTH = 120
const isCaption = (line: Line): boolean =>
  line.text.length <= CAPTION_LENGTH && (line.hint ?? 'text') === 'text' && !isProse(line) && !isTurn(line)

/** Whether a line belongs to the list above: a headline, and none that heads the next paragraph behind an empty line. */
function isListed(line: Line, next: Line | undefined, list: {items: number; gapped: boolean}): boolean {
  if (isProse(line) || isTurn(line) || line.hint === 'subhead' || endsWithColon(line)) return false
  const mayHead = next !== undefined && isProse(next) && list.items > 0 && !list.gapped && line.gap
  return !mayHead
}

/** The last line of the body: with an end marker the last before it, else the last sentence that no head of a list precedes. */
function endOf(
  lines: readonly Line[],
  verdicts: readonly (Verdict | undefined)[],
  from: number,
  signed: ReadonlySet<number>,
): number {
  let last = from
  let listed = false
  // Whether boilerplate stood between: behind it a short question is a headline, not the last sentence.
  let broken = false
  // The line with a colon under which a list runs.
  let list: number | undefined
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!
    const verdict = verdicts[i]
    if (verdict?.rule === 'boilerplate-end-marker') return listed || broken ? last : Math.max(i - 1, from)
    if (verdict?.reach === 'rest') break
    // The minute of the next entry of a live report parts nothing.
    if (verdict?.rule === 'boilerplate-date' && isMoment(line)) {
      const entry = lines[i + 1]
      if (entry && !verdicts[i + 1] && isExclaimed(entry)) last = i + 1
      continue
    }
    if (verdict) {
      listed = verdict.reach === 'list' || (listed && verdict.reach === 'line')
      broken = true
      continue
    }
    if (endMarkerIn(line.text) >= 0) return i
    const announces = i === last + 1 && line.words >= 3 && endsWithColon(line) && verdicts[i + 1] === TABLE
    if (
      isProse(line) ||
      line.hint === 'paragraph' ||
      signed.has(i) ||
      announces ||
      (!broken && goesOn(lines, last, i, list))
    ) {
      last = i
      listed = false
      broken = false
      if (endsWithColon(line)) list = i
      else if (isProse(line)) list = undefined
    }
  }
  return closing(lines, verdicts, last)
}

/** «بازی آغاز شد!»: an entry of a live report may have two words. */
const isExclaimed = (line: Line): boolean => line.words >= 2 && /[.!؟]$/.test(line.text)

/** A short sentence soon behind the last one, the items of a list under it, and all that a colon announces in one style of gaps. */
function goesOn(lines: readonly Line[], last: number, i: number, list: number | undefined): boolean {
  const line = lines[i]!
  if (isSentence(line)) return i - last <= 2
  if (list !== undefined) return i === last + 1 && line.gap === lines[list + 1]!.gap
  if (i === last + 1 && (isRoll(line) || headsFigures(lines, i))) return true
  // «داور: …», «کارت زرد: …» behind the line-ups.
  if (i === last + 1 && isLabelled(line) && isLabelled(lines[last]!) && line.gap === lines[last]!.gap) return true
  return i === last + 1 && isItem(line)
}

/** «سپیدرود: امیدی، نوری، شکوهیان، …»: a team's line-up behind a label, which no menu looks like. */
const isRoll = (line: Line): boolean => isLabelled(line) && line.folded.split('،').length > 3

/** «نتایج دیگر بازی‌های امروز:», with lines of figures under it. */
const headsFigures = (lines: readonly Line[], i: number): boolean =>
  lines[i]!.words >= 3 && endsWithColon(lines[i]!) && [1, 2].every((n) => /\d/.test(lines[i + n]?.folded ?? ''))

/** The last paragraph before the body is over, whatever weak rules know between. */
function insideBody(lines: readonly Line[], verdicts: readonly (Verdict | undefined)[], from: number): number {
  let last = from
  for (let i = from; i < lines.length && verdicts[i]?.reach !== 'rest'; i++)
    if (!verdicts[i] && isProse(lines[i]!)) last = i
  return last
}

function paragraph(line: Line, next: Line | undefined, isLast: boolean): Part {
  const cut = endMarkerIn(line.text)
  if (cut >= 0) return {line, kind: 'paragraph', cut, rule: 'boilerplate-end-marker'}
  if (line.hint === 'subhead') return keep(line, 'subhead')
  // Line after line of labels is a table in words, and none of them a subhead.
  if (next !== undefined && isLabelled(line) && isLabelled(next)) return keep(line, 'paragraph')
  // Scores under each other, and a line-up, head nothing.
  const headed = next !== undefined && !isItem(next) && (isSentence(next) || isLabelled(next))
  const heads = !isLast && headed && !isSentence(line) && !isItem(line) && !isRoll(line)
  return keep(line, heads && line.hint !== 'paragraph' && line.text.length <= SUBHEAD_LENGTH ? 'subhead' : 'paragraph')
}

/** A mapped field: its lines are article unless a rule that reaches beyond menus knows them. */
export function takeMapped(lines: readonly Line[]): Part[] {
  const parts: Part[] = []
  let ended = false
  for (const [i, line] of lines.entries()) {
    const kind =
      line.hint === undefined || line.hint === 'boilerplate' || line.hint === 'text' ? 'paragraph' : line.hint
    const verdict = kind === 'paragraph' || kind === 'lead' || kind === 'subhead' ? judge(line) : undefined
    const said = saidBefore(lines, i)
    if (said !== undefined) parts.push(drop(line, said))
    else if (line.hint === 'boilerplate' || ended) parts.push(drop(line, verdict?.rule ?? AFTER_END))
    else if (verdict && (MAPPED.has(verdict.rule) || (kind === 'lead' && verdict.rule === 'boilerplate-agency'))) {
      parts.push(drop(line, verdict.rule))
      ended = verdict.rule === 'boilerplate-end-marker'
    } else if (kind === 'paragraph') {
      const part = headsMapped(lines, i) ? keep(line, 'subhead') : paragraph(line, undefined, i === lines.length - 1)
      ended = 'cut' in part
      parts.push(part)
    } else parts.push(keep(line, kind))
  }
  return parts
}

/** A short field between two long ones, without the end of a sentence and no item of a list: fields know no subheads. */
function headsMapped(lines: readonly Line[], i: number): boolean {
  const [before, line, next] = [lines[i - 1], lines[i]!, lines[i + 1]]
  if (!next || !isProse(next) || isItem(next) || line.text.length > SUBHEAD_LENGTH) return false
  if (isSentence(line) || endsWithColon(line) || isTurn(line) || isTimed(line) || line.words < 2) return false
  if (isItem(line) && !line.text.startsWith('*')) return false
  return before !== undefined && (isProse(before) || before.hint === 'lead')
}

/** Whether a paragraph is the title's or the lead's field once more: the rule that says so. */
function saidBefore(lines: readonly Line[], i: number): string | undefined {
  const line = lines[i]!
  if (line.hint !== 'paragraph' || i > 4) return undefined
  const before = lines
    .slice(0, i)
    .find((other) => other.squeezed === line.squeezed && other.text.length < 2 * line.text.length)
  if (before?.hint === 'title') return 'repeated-title'
  return before?.hint === 'lead' ? 'repeated-lead' : undefined
}

/** A field of paragraphs holds no menus: only what desks and page templates put between paragraphs is looked for. */
const MAPPED: ReadonlySet<string> = new Set([
  'boilerplate-end-marker',
  'boilerplate-byline',
  'boilerplate-code',
  'boilerplate-related',
  'boilerplate-tags',
  'boilerplate-promotion',
  'boilerplate-copyright',
])
