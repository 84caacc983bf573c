import {takeBody, takeMapped} from './body.js'
import {isOfPicture, withCaptions} from './credited.js'
import {fold, squeeze} from './fold.js'
import {findHeadline, type Headline} from './headline.js'
import {isLead, looksAhead} from './lead.js'
import {isGreeting} from './letter.js'
import {verdictOf} from './line-verdict.js'
import {isMapped, type Line} from './lines.js'
import {openingOf} from './opening.js'
import {COUNT, isCount} from './page-counts.js'
import {drop, keep, type Part} from './parts.js'
import {endsWithColon, isMoment, isProse, isSentence} from './prose.js'
import {isPost} from './rules/byline.js'
import type {Verdict} from './rules.js'
import {isInterviewer, isNamedWriter, isWriter} from './writer.js'

/** An index page has many lines and no sentence; a short item few. */
const FEW = 4
const LONGEST_LEAD = 480
/** Paragraphs that may stand above the headline. */
const NOTICES = 2
const MENUS: ReadonlySet<string> = new Set(['boilerplate-menu', 'boilerplate-breadcrumb', 'boilerplate-most-read'])

/** Says of every line whether it is article, and as what. */
export function takeApart(all: readonly Line[]): Part[] {
  if (isMapped(all)) return takeMapped(all)
  const lines = withCaptions(all)
  const verdicts = lines.map((line, i) => verdictOf(line) ?? (isNamedWriter(line, lines[i - 1]) ? WRITER : undefined))
  const anchor = findBody(lines, verdicts)
  if (anchor === undefined) return lines.map((line, i) => drop(line, verdicts[i]?.rule ?? 'boilerplate-menu'))
  const headline = findHeadline(lines, verdicts, anchor)
  const from = firstOfBody(lines, verdicts, headline, anchor)
  const parts = takeHead(lines, verdicts, headline, from)
  const body = takeBody(
    lines,
    verdicts.map((verdict, i) => {
      if (headline.repeats.has(i)) return REPEATED
      if (verdict) return verdict
      if (isCount(lines, verdicts, i, from)) return COUNT
      if (i >= from && i <= from + 1 && isWriter(lines[i]!, lines[i + 1])) return WRITER
      return i === from + 1 && isInterviewer(lines.slice(i, i + looksAhead)) ? WRITER : undefined
    }),
    from,
  )
  if (headline.title !== undefined && headline.title >= from)
    body[headline.title - from] = keep(lines[headline.title]!, 'title')
  return withLead(
    withoutSecondLead(parts.concat(body)),
    headline.title === undefined ? undefined : lines[headline.title],
  )
}

const WRITER: Verdict = {rule: 'boilerplate-byline', reach: 'line'}
const REPEATED: Verdict = {rule: 'repeated-title', reach: 'line'}

/** The line where the body begins: the first that reads like a paragraph, else the first sentence, else, in a few lines, the last. */
function findBody(lines: readonly Line[], verdicts: readonly (Verdict | undefined)[]): number | undefined {
  const free = (i: number) =>
    !verdicts[i] && lines[i]!.hint !== 'title' && lines[i]!.hint !== 'kicker' && lines[i]!.hint !== 'caption'
  // Before a headline that markup shows there is no body: notices and sliders.
  const title = lines.findIndex(({hint}) => hint === 'title')
  const all = [...lines.keys()].filter(free)
  const under = all.filter((i) => i > title)
  const indices = under.some((i) => isSentence(lines[i]!) || lines[i]!.hint === 'paragraph') ? under : all
  const lead = lines.findIndex(({hint}, i) => hint === 'lead' && i > title)
  const prose = indices.find((i) => isProse(lines[i]!))
  if (lead >= 0 && (prose === undefined || lead < prose)) return lead
  if (prose !== undefined) return behindHeadline(lines, verdicts, prose)
  const sentence = indices.find((i) => isSentence(lines[i]!) && lines[i]!.hint !== 'boilerplate')
  if (sentence !== undefined) return sentence
  // A flash: one sentence without its full stop under the headline.
  const flash = title < 0 ? undefined : under.find((i) => isFlash(lines[i]!, i - title))
  if (flash !== undefined) return flash
  const menus = verdicts.filter((verdict) => verdict && MENUS.has(verdict.rule)).length
  return indices.length > 0 && indices.length <= FEW && menus < indices.length ? indices[indices.length - 1] : undefined
}

const isFlash = (line: Line, below: number): boolean =>
  (line.hint === 'paragraph' && line.words >= 4) || (line.hint === 'text' && line.words >= 7 && below <= 4)

/**
 * A notice above the page (that the browser is too old) reads like a paragraph too. A headline that stands twice, close
 * together, further down and over more prose, says that the article begins there.
 */
function behindHeadline(lines: readonly Line[], verdicts: readonly (Verdict | undefined)[], anchor: number): number {
  const seen = new Map<string, number>()
  let passed = 0
  for (let i = 0; i < lines.length && passed <= NOTICES; i++) {
    const line = lines[i]!
    if (verdicts[i]) continue
    if (isProse(line)) {
      passed++
      continue
    }
    const first = seen.get(line.squeezed)
    seen.set(line.squeezed, i)
    if (line.words < 4 || first === undefined || i - first > 4 || first < anchor) continue
    const next = lines.findIndex((other, at) => at > i && !verdicts[at] && isProse(other))
    return next < 0 ? anchor : next
  }
  return anchor
}

/** Sentences between headline and anchor too short for prose are the article's as well. */
function firstOfBody(
  lines: readonly Line[],
  verdicts: readonly (Verdict | undefined)[],
  headline: Headline,
  anchor: number,
): number {
  if (headline.title === undefined || headline.title >= anchor) return anchor
  for (let i = lastRepeat(lines, verdicts, headline, anchor) + 1; i < anchor; i++) {
    const line = lines[i]!
    if (isPost(line, lines[i - 1])) continue
    if (verdicts[i] || headline.repeats.has(i) || line.hint === 'caption' || i === headline.kicker) continue
    if (isGreeting(line) && i === anchor - 1) return i
    // The heading of the first entry of a live report.
    if (line.hint === 'subhead' && i === anchor - 1 && isMoment(lines[i - 1]!)) return i
    if (isSentence(line) || (line.words >= 6 && !endsWithColon(line)) || line.hint === 'paragraph' || openingOf(line))
      return i
  }
  return anchor
}

/** The headline's last repetition before the body, where a side column's headlines stand between the two. */
function lastRepeat(
  lines: readonly Line[],
  verdicts: readonly (Verdict | undefined)[],
  {title, repeats}: Headline,
  anchor: number,
): number {
  let last = title!
  for (const i of repeats) {
    if (i <= last || i >= anchor || i - last < FEW) continue
    const between = lines.slice(last + 1, i)
    if (between.every((line, at) => verdicts[last + 1 + at] !== undefined || !(isSentence(line) || openingOf(line))))
      last = i
  }
  return last
}

function takeHead(
  lines: readonly Line[],
  verdicts: readonly (Verdict | undefined)[],
  {title, kicker, repeats}: Headline,
  from: number,
): Part[] {
  return lines.slice(0, from).map((line, i) => {
    if (i === title) return keep(line, 'title')
    if (i === kicker) return keep(line, 'kicker')
    if (repeats.has(i)) return drop(line, 'repeated-title')
    if (line.hint === 'caption' && !verdicts[i]) return keep(line, 'caption')
    return drop(line, verdicts[i]?.rule ?? 'boilerplate-menu')
  })
}

/** Marks the first paragraph as lead where it is one; where markup says which is, it is that one. */
function withLead(parts: Part[], title: Line | undefined): Part[] {
  const paragraphs = [...parts.keys()].filter(
    (i) => kindOf(parts[i]!) === 'paragraph' || kindOf(parts[i]!) === 'subhead',
  )
  const hinted = paragraphs.filter((i) => parts[i]!.line.hint === 'lead')
  const [first, ...rest] = paragraphs
  const leads =
    hinted.length > 0
      ? hinted
      : first !== undefined &&
          parts[first]!.line.hint !== 'subhead' &&
          (isSigned(parts, first, rest[0]) ||
            isParted(parts, first, rest[0]) ||
            isBeforeEntries(parts, first, rest[0]) ||
            isLead(
              parts[first]!.line,
              rest.slice(0, looksAhead).map((i) => parts[i]!.line),
              title,
            ))
        ? [first]
        : []
  for (const i of leads) parts[i] = keep(parts[i]!.line, 'lead')
  return parts
}

/** Whether the writer's line stands between the first paragraph and the next: what he wrote begins behind it. */
const isSigned = (parts: readonly Part[], first: number, second: number | undefined): boolean =>
  second !== undefined &&
  !openingOf(parts[first]!.line) &&
  parts[first]!.line.text.length <= LONGEST_LEAD &&
  parts
    .slice(first, second)
    .some((part) => 'rule' in part && part.rule === 'boilerplate-byline' && !isOfPicture(part.line))

/** What templates print between a summary and the body: the day, the code, the bar of tools. */
const PARTING: ReadonlySet<string> = new Set([
  'boilerplate-date',
  'boilerplate-code',
  'boilerplate-share',
  'boilerplate-views',
  'boilerplate-details',
])
const FEWEST_PARTING = 2

/** Whether the day and the code of the page stand between the first paragraph and the next, and not above it: a summary under the headline. */
function isParted(parts: readonly Part[], first: number, second: number | undefined): boolean {
  if (second === undefined || parts[first]!.line.text.length > LONGEST_LEAD || parts[first]!.line.hint !== undefined)
    return false
  if (first === 0 || kindOf(parts[first - 1]!) !== 'title' || !isProse(parts[first]!.line)) return false
  const between = parts.slice(first + 1, second)
  const parting = between.filter((part) => 'rule' in part && PARTING.has(part.rule) && !isMinute(part))
  return parting.length >= FEWEST_PARTING && parting.some((part) => 'rule' in part && part.rule !== 'boilerplate-share')
}

/** The time of an entry of a live report, on a line of its own. */
const isMinute = (part: Part) => 'rule' in part && isMoment(part.line)
const FEWEST_ENTRIES = 2

/** Whether the entries of a live report follow, each under its minute: what stands above them says what they are about. */
const isBeforeEntries = (parts: readonly Part[], first: number, second: number | undefined): boolean =>
  second !== undefined &&
  parts[first]!.line.text.length <= LONGEST_LEAD &&
  parts.slice(first, second).some(isMinute) &&
  !parts.slice(Math.max(0, first - 2), first).some(isMinute) &&
  parts.slice(second).filter(isMinute).length >= FEWEST_ENTRIES - 1

/** Templates print the summary in a box and again as the first paragraph: said once, it is the lead. */
function withoutSecondLead(parts: Part[]): Part[] {
  const [first, second] = [...parts.keys()].filter((i) => kindOf(parts[i]!) === 'paragraph')
  if (first === undefined || second === undefined) return parts
  const [line, again] = [parts[first]!.line, parts[second]!.line]
  if (!isProse(line) || squeeze(fold(line.text)) !== squeeze(fold(again.text))) return parts
  parts[first] = {line: {...line, hint: 'lead'}, kind: 'paragraph'}
  parts[second] = drop(again, 'repeated-lead')
  return parts
}

const kindOf = (part: Part) => ('kind' in part ? part.kind : undefined)
