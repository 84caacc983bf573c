import {agencyNamed} from './agencies.js'
import {bare, fold} from './fold.js'
import {isGreeting} from './letter.js'
import type {Line} from './lines.js'
import {isMasthead} from './masthead.js'
import {openingOf} from './opening.js'
import {endsWithColon, isTimed} from './prose.js'
import {isPost, isTrade} from './rules/byline.js'
import type {Verdict} from './rules.js'

/** Indices of lines. `repeats` say the headline again. */
export interface Headline {
  readonly title: number | undefined
  readonly kicker: number | undefined
  readonly repeats: ReadonlySet<number>
}

const NONE: Headline = {title: undefined, kicker: undefined, repeats: new Set()}
/** Longer than any headline of a Persian agency; what is longer is a paragraph. */
const LONGEST = 200
/** A section and a writer, or a writer and a post, at most. */
const MOST_LONELY = 2
const KICKER_LENGTH = 110
const SITE = /\s(?:[-–—|:•]|::)\s/

/**
 * Finds the headline before line `anchor`, where the body begins. A headline that stands there twice is certain; else it
 * is the last line that can be one, and a short line above it that leads on to it is its kicker.
 */
export function findHeadline(
  lines: readonly Line[],
  verdicts: readonly (Verdict | undefined)[],
  anchor: number,
): Headline {
  const hinted = lines.findIndex((line) => line.hint === 'title')
  if (hinted >= 0) return finish(lines, verdicts, hinted, anchor)
  const candidates: number[] = []
  for (let i = 0; i < anchor; i++) if (mayBeTitle(lines[i]!) && !verdicts[i] && isFree(lines[i]!)) candidates.push(i)
  if (candidates.length === 0) return NONE
  // The site's name above the headline, and what it is.
  const named = candidates.filter((i) => !isMasthead(lines[i]!))
  if (named.length > 0) candidates.splice(0, candidates.length, ...named)
  // The writer of a column stands with a trade under the headline.
  const writer = candidates.at(-1)!
  const under = lines[writer + 1]
  if (candidates.length > 1 && under && isPost(under, lines[writer])) candidates.pop()
  // Whom a letter speaks to, under its headline.
  if (candidates.length > 1 && candidates.at(-1) === anchor - 1 && isGreeting(lines[anchor - 1]!)) candidates.pop()
  const repeated = findRepeated(lines, candidates)
  if (repeated !== undefined) return finish(lines, verdicts, repeated, anchor)
  const last = candidates[candidates.length - 1]!
  const before = candidates[candidates.length - 2]
  if (before !== undefined && before === last - 1 && isSummaryOf(lines[last]!, lines[before]!, lines[anchor])) {
    return finish(lines, verdicts, before, anchor)
  }
  // A lonely word or two before the body is a section's name or a writer's, where a whole headline stands above it.
  const whole = candidates.slice(-MOST_LONELY - 1).findLast((i) => lines[i]!.words >= 4)
  if (whole !== undefined && whole !== last && !endsWithColon(lines[whole]!))
    return finish(lines, verdicts, whole, anchor)
  return finish(lines, verdicts, last, anchor)
}

const isFree = ({hint}: Line) => hint === undefined || hint === 'text' || hint === 'paragraph'
/** «Copy the link below» is no headline of a Persian page. */
const PERSIAN = /\p{Script=Arabic}/u
const mayBeTitle = (line: Line) =>
  line.text.length <= LONGEST && line.words >= 2 && PERSIAN.test(line.folded) && !isTimed(line)

/** A summary has more letters and words than the headline over it. */
const SUMMARY = 85
const MORE_WORDS = 1.5

/**
 * Whether the line under a headline says more of the same: longer than any headline, a whole sentence, or under a line
 * that is a headline by its look (a speaker's words behind a colon, a question, two halves with a stroke) and no kicker.
 */
function isSummaryOf(line: Line, title: Line, next: Line | undefined): boolean {
  if (title.words < 4 || endsWithColon(title) || /[؛;]$/.test(title.text)) return false
  if (line.text.length >= 110 || (/\.$/.test(line.text) && line.words >= 5)) return true
  // «به گزارش …» follows, and the line is longer than headlines are.
  const begins = next !== undefined && openingOf(next)?.form === 'report'
  if (title.words >= 5 && begins && line.text.length >= SUMMARY && line.words >= title.words * MORE_WORDS) return true
  return title.words >= 5 && line.words > title.words && /[؟]$|[^:]: \S|[؛/] \S/.test(title.text)
}

/** The first line whose words stand in another one too, alone or with the site's name behind. */
function findRepeated(lines: readonly Line[], candidates: readonly number[]): number | undefined {
  const seen = new Map<string, number>()
  let best: number | undefined
  for (const i of candidates) {
    const {squeezed, words} = lines[i]!
    if (words < 3) continue
    const first = seen.get(squeezed)
    if (first !== undefined && (best === undefined || squeezed.length > lines[best]!.squeezed.length)) best = first
    if (first === undefined) seen.set(squeezed, i)
  }
  if (best !== undefined) return best
  for (const i of candidates) {
    const plain = withoutSite(lines[i]!)
    const found = plain === undefined ? undefined : seen.get(plain)
    if (found !== undefined && found !== i) return found
  }
  return undefined
}

/** A line without the name of the site behind it, squeezed: «تیتر - خبرگزاری مهر | اخبار ایران». */
function withoutSite(line: Line): string | undefined {
  const at = line.folded.search(SITE)
  return at < 0 ? undefined : bare(line.folded.slice(0, at)).replaceAll(' ', '')
}

/** What a caption says behind the house's name, squeezed: «خبرگزاری فارس: تیتر». */
function withoutHouse(line: Line): string | undefined {
  const colon = line.folded.slice(0, 40).indexOf(':')
  return colon > 0 && agencyNamed(line.folded.slice(0, colon))
    ? bare(line.folded.slice(colon)).replaceAll(' ', '')
    : undefined
}

function finish(
  lines: readonly Line[],
  verdicts: readonly (Verdict | undefined)[],
  title: number,
  anchor: number,
): Headline {
  const {squeezed} = lines[title]!
  const repeats = new Set<number>()
  const kickers: number[] = []
  for (const [i, line] of lines.entries()) {
    // «فرهنگ و هنر» is a category, whatever its element is called.
    if (line.hint === 'kicker' && !verdicts[i]) kickers.push(i)
    if (i === title || line.text.length > LONGEST * 2) continue
    // Before the body any repetition; behind it, or under a link, only the same words again.
    const same =
      line.squeezed === squeezed || (i < anchor && line.squeezed.startsWith(squeezed) && withoutSite(line) === squeezed)
    if (same || (i <= anchor + 1 && line.squeezed.endsWith(squeezed) && withoutHouse(line) === squeezed)) repeats.add(i)
  }
  return {title, kicker: kickers[0] ?? findKicker(lines, verdicts, title, repeats), repeats}
}

/** «بجنورد: -۴° شیروان: -۶°»: figures in a row, of the weather or of markets. */
const isFigures = (folded: string): boolean => /\d ?[°%]/.test(folded) || (folded.match(/\d+/g)?.length ?? 0) >= 3

/** The line right above the headline, where it leads on to it or stands apart from menus. */
function findKicker(
  lines: readonly Line[],
  verdicts: readonly (Verdict | undefined)[],
  title: number,
  repeats: ReadonlySet<number>,
): number | undefined {
  let i = title - 1
  while (
    i >= 0 &&
    (repeats.has(i) || verdicts[i]?.rule === 'boilerplate-date' || verdicts[i]?.rule === 'boilerplate-code')
  )
    i--
  const line = lines[i]
  if (!line || verdicts[i] || !isFree(line) || line.text.length > KICKER_LENGTH || line.words < 2) return undefined
  if (isTrade(line) || isMasthead(line)) return undefined
  if (agencyNamed(bare(fold(line.text).split(/[|؛:\-–]/)[0] ?? ''))) return undefined
  if (endsWithColon(line) || /[؛;]$/.test(line.text)) return i
  // Without such a mark it must stand in a paragraph of its own: else it is the last entry of a menu.
  const apart = (i === 0 || line.gap) && !/[.!؟?…]$/.test(line.text) && /^\p{L}|^["«]/u.test(line.text)
  return line.words >= 3 && apart && !isFigures(line.folded) ? i : undefined
}
