import type {Line} from './lines.js'
import {isTwoSentences} from './page-counts.js'
import {endsWithColon, isProse} from './prose.js'
import {isCaptionLabel} from './rules/byline.js'
import {judge, type Verdict} from './rules.js'

/** What a line is by itself and by what its markup says of it, where it is no article; undefined where it may be. */
export function verdictOf(line: Line): Verdict | undefined {
  if (line.hint === 'title') return undefined
  if (line.hint === 'kicker') return isCategory(line) ? judge(line) : undefined
  if (!SAYING.test(line.folded)) return MARKS
  if (isPlayer(line) || isPostOf(line)) return {rule: 'boilerplate-share', reach: 'line'}
  if (line.hint === 'caption') return isCaptionLabel(line) ? judge(line) : undefined
  const found = judge(line)
  const verdict = found?.rule === 'boilerplate-promotion' && isTwoSentences(line) ? undefined : found
  if (line.hint === 'lead') return verdict && BESIDE_LEAD.has(verdict.rule) ? verdict : undefined
  if (line.hint === 'boilerplate') return {rule: verdict?.rule ?? 'boilerplate-page', reach: 'line'}
  if (verdict && isProse(line) && !isClosing(verdict)) return undefined
  return verdict
}

/** «***», «.», «-->»: marks alone part paragraphs, and are none. */
const MARKS: Verdict = {rule: 'boilerplate-marks', reach: 'line'}
const SAYING = /[\p{L}\p{N}]/u

/** «گزارش شنیداری 0:00 0:05:12»: how far a recording has played, and how long it is. */
const isPlayer = ({text}: Line): boolean => text.length <= PLAYER && PLAYED.test(text) && !/[.؟!:]$/.test(text)
const PLAYER = 80
const PLAYED = /(?:^|\s)0?0:00(?::00)?\s?[/|]?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s|$)/
/** «@hormozgan_now: …»: a post of a network that the page shows, by its account. */
const isPostOf = ({text}: Line): boolean => text.length <= POST && /^[—–-]?\s?@\w{3,30}\s?[:؛—–-]/.test(text)
const POST = 300

/** An entry of a menu above the headline. */
const isCategory = (line: Line): boolean =>
  line.words <= 3 && !endsWithColon(line) && judge(line)?.rule === 'boilerplate-menu'

/** What templates put into the box of a lead. */
const BESIDE_LEAD: ReadonlySet<string> = new Set([
  'boilerplate-date',
  'boilerplate-byline',
  'boilerplate-code',
  'boilerplate-share',
  'boilerplate-views',
  'boilerplate-promotion',
  'boilerplate-related',
  'boilerplate-comments',
  'boilerplate-copyright',
])

/** Rules whose lines may be whole sentences. */
const isClosing = ({rule}: Verdict) =>
  rule === 'boilerplate-copyright' ||
  rule === 'boilerplate-comments' ||
  rule === 'boilerplate-promotion' ||
  rule === 'boilerplate-related' ||
  rule === 'boilerplate-agency'
