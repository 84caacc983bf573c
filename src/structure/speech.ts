import words from './opening.json' with {type: 'json'}
import {anyWritten} from './patterns.js'

/** Who is spoken with stands close to the word for it: no more text is looked at. */
const READ = 90
/** Words between «گفت‌وگو» and «با», and again before the house: «گفت‌وگوی اختصاصی با خبرنگار اجتماعی ایسنا». */
const BETWEEN = 2
/** «خبرنگار حوزه فرهنگ و هنر گروه جامعه ایسنا»: the longest names of desks. */
const DESK_WORDS = 10

/** «در گفت‌وگو با "ورزش سه"» */
const QUOTE = /["«“]$/

const TRIGGER = new RegExp(anyWritten([...words.interview, words.reporter]), 'gu')
const PLAIN = /^[\p{L}\s\u200c]*$/u
const PLAIN_OR_COMMA = /^[\p{L}\s\u200c،]*$/u
const TOLD_TO = new RegExp(`(?:^|[\\s\\u200c])${anyWritten(words.toldTo)}[\\s\\u200c]{1,3}["«]?$`, 'u')
const TELLS = new RegExp(`^["»]?[\\s\\u200c]{1,3}${anyWritten(words.tells)}`, 'u')
const DESKS: ReadonlySet<string> = new Set(words.desksOfReporters)

/**
 * Whether the house between two strings was spoken with: «در گفت‌وگو با ایسنا», «به خبرنگار ایسنا», «… به انتخاب گفت:».
 * Reads words instead of one expression, which a run of ZWNJ made exponential.
 */
export function isSpokenWith(before: string, after: string): boolean {
  const near = withoutFullName(before.slice(-READ)).replace(QUOTE, '')
  if (TOLD_TO.test(near) && TELLS.test(after)) return true
  for (const trigger of near.matchAll(TRIGGER)) {
    const rest = near.slice(trigger.index + trigger[0].length)
    if (PLAIN.test(rest) && leadsOn(wordsOf(rest))) return true
    if (trigger[0] === words.reporter && PLAIN_OR_COMMA.test(rest) && isDesk(wordsOf(rest))) return true
  }
  return false
}

/** «خبرنگار خبرگزاری کتاب ایران (»: the full name before the short one in brackets. */
function withoutFullName(before: string): string {
  if (!before.endsWith('(')) return before
  const at = before.search(FULL_NAME)
  return at < 0 ? before : before.slice(0, at)
}
const FULL_NAME = new RegExp(`${anyWritten(words.desks)}(?:[\\s\u200c]{1,2}\\p{L}{1,20}){1,5} ?\\($`, 'u')

const wordsOf = (string: string) => string.split(/[\s\u200c،]+/).filter((word) => word !== '')

/** A word or two, «با», «خبرنگار», a word or two: each may be absent. */
function leadsOn(between: readonly string[]): boolean {
  for (let at = 0; at <= BETWEEN; at++) {
    let next = at
    if (between[next] === words.with) next++
    if (between[next] === words.reporter) next++
    if (between.length - next <= BETWEEN) return true
  }
  return false
}

const isDesk = (between: readonly string[]) =>
  DESKS.has(between[0] ?? '') && between.length >= 2 && between.length <= DESK_WORDS
