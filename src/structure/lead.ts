import words from './lead.json' with {type: 'json'}
import type {Line} from './lines.js'
import {openingOf} from './opening.js'
import {anyOf} from './patterns.js'
import {isProse, isTimed, isTurn} from './prose.js'

/** Three or four lines of print; a longer paragraph is the body already. */
const LONGEST = 480
const MENTION = new RegExp(anyOf(words.mentions))
/** What an interview's introduction says of itself. */
const INTERVIEW = new RegExp(anyOf(words.interview))
/** «پایگاه خبری تحلیلی انتخاب (Entekhab.ir): …» opens a body. */
const ADDRESSED = /\([\w.-]+\.[a-z]{2,6}\)/i
const STOP_LENGTH = 3

/**
 * Whether the first paragraph is a lead: it sums up, and the next one starts the item itself, by «به گزارش …», by
 * «ایسنا/کرمان» before it, or by saying the headline's words again at more length.
 */
export function isLead(first: Line, next: readonly Line[], title: Line | undefined): boolean {
  if (first.hint === 'lead') return true
  const [second, third] = next
  if (!second || first.text.length > LONGEST || isTurn(first)) return false
  // Above the entries of a live report it says what they are about, its reporters among it.
  if (isTimed(second) && !isTimed(first)) return true
  if (isTurn(second)) return true
  const opening = openingOf(first)
  if (opening?.form === 'dateline') return isProse(second)
  // «خبرگزاری تسنیم: دادگاه …» sums up where «به گزارش خبرنگار تسنیم، …» begins the item under it.
  if (opening?.form === 'desk') return openingOf(second) !== undefined && !ADDRESSED.test(first.folded.slice(0, 60))
  if (opening) return false
  if (third && isTurn(third) && INTERVIEW.test(second.folded)) return true
  const follows = openingOf(second)
  if (follows) return true
  if (MENTION.test(second.folded.slice(0, 160))) return true
  const later = third && openingOf(third)
  if (later?.form === 'report') return true
  return title !== undefined && first.text.length <= 320 && second.text.length >= 60 && shared(title, first) >= 0.5
}

/** The share of the headline's longer words that the paragraph says too. */
function shared(title: Line, paragraph: Line): number {
  const wanted = new Set(wordsOf(title.folded))
  if (wanted.size < 3) return 0
  const said = new Set(wordsOf(paragraph.folded))
  let count = 0
  for (const word of wanted) if (said.has(word)) count++
  return count / wanted.size
}

const wordsOf = (folded: string): string[] =>
  folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= STOP_LENGTH)
