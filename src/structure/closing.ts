import type {Line} from './lines.js'
import words from './prose.json' with {type: 'json'}
import type {Verdict} from './rules.js'

const {notes} = words
/** An item of a closing list has few words: headlines of a side column have more. */
const ITEM_WORDS = 5
const FEWEST_ITEMS = 3
/** A shorter word says nothing of what a list is about. */
const TELLING = 4

/**
 * The article's own closing list, and its notes, behind the last sentence: short items in one block under a line that
 * says the article's words, or all after «پی‌نوشت:», up to what a rule knows.
 */
export function closing(lines: readonly Line[], verdicts: readonly (Verdict | undefined)[], last: number): number {
  const head = lines[last + 1]
  if (!head || verdicts[last + 1] || head.hint === 'boilerplate') return last
  let end = last + 1
  while (lines[end + 1] && !lines[end + 1]!.gap && !verdicts[end + 1] && lines[end + 1]!.hint !== 'boilerplate') end++
  if (notes.some((note) => head.squeezed.startsWith(note))) return end
  const items = lines.slice(last + 2, end + 1)
  const follows = lines[end + 1]
  if (items.length < FEWEST_ITEMS || (follows && !verdicts[end + 1]) || !head.gap || head.words < 3) return last
  const mean = items.reduce((sum, {words}) => sum + words, 0) / items.length
  if (mean > ITEM_WORDS) return last
  const said = new Set(lines.slice(0, last + 1).flatMap(({folded}) => folded.split(' ')))
  const shared = head.folded.split(' ').filter((word) => word.length >= TELLING && said.has(word)).length
  return shared >= 2 || (shared >= 1 && head.words <= 5) ? end : last
}
