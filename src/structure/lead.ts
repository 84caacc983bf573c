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
/** «جامعه > شهری - …»: the section before the summary. */
const SECTION = /^\p{L}[\p{L} ]{1,20} ?[>›] ?\p{L}[\p{L} ]{1,20} [-–—] /u
/** «گروه شهرستان‌ها- …»: the desk before it. */
const DESK = new RegExp(`^${anyOf(words.desks)} \\p{L}{3,12}(?: \\p{L}{1,10})? ?[-–—] ?\\p{L}`, 'u')
/** «این …», «وی …», «البته …»: a paragraph that goes on with the one before. */
const GOING_ON = new RegExp(`^[^\\p{L}]{0,3}${anyOf(words.goingOn)}(?!\\p{L})`, 'u')
/** «این زمین‌لرزه …»: what was told, by another word; «این خبر …» begins the report again. */
const GOING_ON_ALONE = new RegExp(`^${words.this} (?!${anyOf(words.reports)}(?: |$))`)
/** «خواهرزاده او، …», «همسر وی …»: somebody of whom the first paragraph tells. */
const OF_WHOM = new RegExp(`^\\p{L}{2,15} ${anyOf(words.ofWhom)}(?!\\p{L})`, 'u')
/** «… معتقد است …», and the speech itself behind a colon. */
const SAYS = new RegExp(`(?:^| )${anyOf(words.says)}(?!\\p{L})`, 'u')
const SPEECH = /\p{L} ?: ?\S/u
const STOP_LENGTH = 3
/** Of the words of the headline that a summary says, and of its own that a paragraph says when it tells the item again. */
const TITLED = 0.5
const RETOLD = 0.25
const RETOLD_SPEECH = 0.1
/** Questions among the next paragraphs that make an interview of a page. */
const QUESTIONS = 2
/** Question and answer in turn, so many lines. */
const TURNS = 5
/** So many paragraphs after the first are looked at. */
export const looksAhead = 8

/**
 * Whether the first paragraph is a lead: it sums up, and the next one begins the item itself, by «به گزارش …», by
 * «ایسنا/کرمان» before it, or by telling it again at more length. A paragraph that the next one goes on with is none.
 */
export function isLead(first: Line, next: readonly Line[], title: Line | undefined): boolean {
  if (first.hint === 'lead') return true
  const [second, third] = next
  if (!second || first.text.length > LONGEST || isTurn(first) || (isQuestion(first) && !isProse(first))) return false
  // Above the entries of a live report it says what they are about, its reporters among it.
  if (isTimed(second) && !isTimed(first)) return true
  if (isTurn(second)) return true
  if (third && introduces(first, second, next)) return true
  const opening = openingOf(first)
  if (opening?.form === 'dateline') return isProse(second) && !(!opening.agency && GOING_ON.test(second.folded))
  // «خبرگزاری تسنیم: دادگاه …» sums up where «به گزارش خبرنگار تسنیم، …» begins the item under it.
  if (opening?.form === 'desk') return openingOf(second) !== undefined && !ADDRESSED.test(first.folded.slice(0, 60))
  // «ساوه (پانا) - …» sums up where «به گزارش پانا، …» follows, and opens the item itself elsewhere.
  if (opening?.form === 'placed') return openingOf(second)?.form === 'report'
  // «… در گفت‌وگو با ایسنا از … گفت.» sums up where «به گزارش …» follows.
  if (opening) return opening.form === 'speech' && openingOf(second)?.form === 'report'
  if (SECTION.test(first.folded) || DESK.test(first.folded)) return true
  if (third && isTurn(third) && INTERVIEW.test(second.folded)) return true
  if (OF_WHOM.test(second.folded)) return false
  const follows = openingOf(second)
  if (follows) return true
  if (MENTION.test(second.folded.slice(0, 160)) && !GOING_ON_ALONE.test(second.folded)) return true
  const later = third && openingOf(third)
  if (later?.form === 'report' || later?.form === 'placed') return true
  return title !== undefined && first.text.length <= 320 && second.text.length >= 60 && isRetold(title, first, second)
}

/** Whether the first paragraph introduces an interview: a second one follows, and then questions. */
function introduces(first: Line, second: Line, next: readonly Line[]): boolean {
  const third = next[1]!
  if (first.text.length > LONGEST || !isProse(first)) return false
  if (isTurn(third)) return !isTurn(second)
  if (isAnswered(next)) return true
  const from = isQuestion(second) ? 0 : isQuestion(third) ? 1 : undefined
  if (from === undefined) return false
  // Questions are subheads of other articles too, over several paragraphs each.
  const inText = next.filter((line) => line.hint !== 'subhead' && isQuestion(line)).length
  return inText >= QUESTIONS || next.slice(from, from + TURNS).every((line, i) => isQuestion(line) === (i % 2 === 0))
}

/** Question and answer in turn from the second paragraph on, though a question says something before it asks. */
const isAnswered = (next: readonly Line[]): boolean => {
  const turns = next.slice(0, TURNS + 1)
  return turns.length > TURNS && turns.every((line, i) => line.hint !== 'subhead' && asks(line) === (i % 2 === 0))
}
const asks = ({text, words: count}: Line): boolean => count >= 2 && text.length <= 250 && /[؟?]["'»”’)]*$/.test(text)

/** A line that is a question and nothing else. */
export const isQuestion = (line: Line): boolean =>
  line.words >= 3 &&
  line.text.length <= 250 &&
  /[؟?]["'»”’)]*$/.test(line.text) &&
  !/[.!؛] /.test(line.text.replace(NUMBER, ''))
/** «۱. …؟»: the questions of a page may be numbered. */
const NUMBER = /^[\d۰-۹]{1,2}\s?[.)\-–] ?/

/** Whether the first paragraph says the headline's words, and the second the first's, without going on with it. */
function isRetold(title: Line, first: Line, second: Line): boolean {
  if (shared(title, first) < TITLED || GOING_ON.test(second.folded)) return false
  // «… این تناقض از کجا می‌آید؟»
  if (/[؟?]$/.test(first.text)) return true
  const again = shared(first, second)
  return again >= RETOLD || (again >= RETOLD_SPEECH && SAYS.test(first.folded) && SPEECH.test(second.folded))
}

/** The share of a line's longer words that another says too. */
function shared(line: Line, other: Line): number {
  const wanted = new Set(wordsOf(line.folded))
  if (wanted.size < 3) return 0
  const said = new Set(wordsOf(other.folded))
  let count = 0
  for (const word of wanted) if (said.has(word)) count++
  return count / wanted.size
}

const wordsOf = (folded: string): string[] =>
  folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= STOP_LENGTH)
