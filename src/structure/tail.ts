import type {Line} from './lines.js'
import {openingOf} from './opening.js'
import {anyOf} from './patterns.js'
import {endsWithColon, isItem, isProse, isTurn} from './prose.js'
import {phrases} from './rules/phrases.js'
import type {Verdict} from './rules.js'
import list from './tail.json' with {type: 'json'}

const words = phrases(list)
/** What follows the article is shorter than it. */
const SHARE = 0.6
/** Letters of the article that come before its tail. */
const FEWEST_LETTERS = 200
/** Words that two texts have in common by chance are shorter, or few. */
const TELLING = 5
const CHANCE = 2

/**
 * The line where the part behind the article begins in a page of text, though running text follows: the writer's bio, a
 * newsletter, cards of other items with their excerpts. The number of lines where there is none. Linear.
 */
export function tailOf(lines: readonly Line[], verdicts: readonly (Verdict | undefined)[], from: number): number {
  const prose = (i: number) => verdicts[i] === undefined && isProse(lines[i]!)
  let after = 0
  for (let i = from; i < lines.length; i++) if (prose(i)) after += lines[i]!.text.length
  let before = 0
  for (let i = from; i < lines.length; i++) {
    if (prose(i)) {
      before += lines[i]!.text.length
      after -= lines[i]!.text.length
    }
    if (before < FEWEST_LETTERS || after > before * SHARE || lines[i]!.hint !== undefined) continue
    const kind = kindOf(lines[i]!, verdicts[i])
    if (kind === undefined) {
      if (isExcerpt(lines, verdicts, i + 1) && isTail(lines, verdicts, from, i - 1, 'items')) return i
      continue
    }
    if (after === 0 ? kind === 'bio' : isTail(lines, verdicts, from, i, kind)) return i
  }
  return lines.length
}

/** Whom a tail is about: the writer or the paper, or other items. */
function kindOf(line: Line, verdict: Verdict | undefined): 'bio' | 'items' | undefined {
  if (line.words <= 6 && words.whole(line)) return 'bio'
  if (verdict?.reach === 'list' && verdict.rule !== 'boilerplate-promotion') return 'items'
  return line.words <= 8 && words.start(line) ? 'items' : undefined
}

function isTail(
  lines: readonly Line[],
  verdicts: readonly (Verdict | undefined)[],
  from: number,
  head: number,
  kind: 'bio' | 'items',
): boolean {
  const said = new Set<string>()
  for (let i = from; i < head; i++)
    if (verdicts[i] === undefined) for (const word of lines[i]!.folded.split(/[^\p{L}]+/u)) said.add(word)
  const isClosed = closes(lines, verdicts, from, head)
  let cards = 0
  let doubts = 0
  for (let i = head + 1; i < lines.length; i++) {
    const line = lines[i]!
    // Key words and codes stand right below an article: a paragraph above them is its last.
    if (!isClosed && kind === 'items' && cards > 0 && CLOSING.has(verdicts[i]?.rule ?? '')) return false
    if (verdicts[i]?.reach === 'rest') break
    if (verdicts[i] !== undefined || !isProse(line)) continue
    if (isSpeaker(line, said)) return false
    if (GOES_ON.test(line.folded) || openingOf(line) || isTurn(line) || isItem(line)) return false
    const above = lines[i - 1]!
    const isCard = verdicts[i - 1] === undefined && !isProse(above) && !endsWithColon(above) && above.words >= 2
    if (kind === 'bio' ? cards > 0 && !isCard : !isCard) return false
    const shared = [...telling(line)].filter((word) => said.has(word)).length
    if (kind === 'items' && shared > CHANCE) return false
    // One item with its excerpt may as well be the article's last paragraph under a link.
    doubts += shared + Number(/[؟?]$/.test(above.text))
    cards++
  }
  return cards > 1 || (cards === 1 && (kind === 'bio' || isClosed || doubts === 0))
}

const CLOSING: ReadonlySet<string> = new Set([
  'boilerplate-tags',
  'boilerplate-code',
  'boilerplate-end-marker',
  'boilerplate-share',
])

/** Whether key words or share bars stand between the last paragraph and the head. */
function closes(
  lines: readonly Line[],
  verdicts: readonly (Verdict | undefined)[],
  from: number,
  head: number,
): boolean {
  for (let i = head; i > from; i--) {
    if (CLOSING.has(verdicts[i]?.rule ?? '')) return true
    if (verdicts[i] === undefined && isProse(lines[i]!)) return false
  }
  return false
}

/** «انوشه: …», where the article named her: a turn of an interview. */
const isSpeaker = (line: Line, said: ReadonlySet<string>): boolean => {
  const colon = line.folded.slice(0, 30).indexOf(':')
  return colon > 0 && said.has(line.folded.slice(0, colon).trim().split(' ')[0]!)
}

/** Running text with «ادامه مطلب» below, under a headline: a card. */
const isExcerpt = (lines: readonly Line[], verdicts: readonly (Verdict | undefined)[], i: number): boolean =>
  i + 1 < lines.length &&
  verdicts[i] === undefined &&
  isProse(lines[i]!) &&
  lines[i + 1]!.words <= 5 &&
  more.start(lines[i + 1]!)
const more = phrases({start: list.more})

const telling = (line: Line): Set<string> =>
  new Set(line.folded.split(/[^\p{L}]+/u).filter((word) => word.length >= TELLING && !COMMON.has(word)))
const COMMON: ReadonlySet<string> = new Set(list.common)
/** «وی افزود», «به گفته او»: no other item begins so. */
const GOES_ON = new RegExp(`^["«]?${anyOf(list.goesOn)} `)
