import {particle} from '../../persian/particles.js'
import type {Candidate, Pattern} from '../candidate.js'
import {seatAt} from '../organisation/phrase.js'
import {phraseEnd, phrasesOf} from '../phrases.js'
import {keyAt, keysBetween, type SentenceView} from '../sentence.js'
import lists from './event.json' with {type: 'json'}

const WHOLES = phrasesOf(lists.wholes)
const HEADS = phrasesOf(lists.heads)
const WORDS = phrasesOf(lists.words)
/** Words that by themselves make no name of a head: جشنواره ملی, نمایشگاه کتاب. */
const VAGUE = phrasesOf(lists.barred).keys
/** Heads that name nothing with a place alone behind them: مسابقات تهران, جنگ سوریه. */
const WEAK = phrasesOf(lists.weak).keys
const YEAR = /^(?:1[34]|19|20|۱[۳۴]|۱۹|۲۰)[\d۰-۹]{2}$/
const MOST_WORDS = 6

/** An occasion with a name of its own: لیگ برتر, جام جهانی ۲۰۲۲ قطر, جشنواره فیلم فجر, نمایشگاه بین‌المللی کتاب تهران. */
export const event: Pattern = {
  name: 'event',
  *find(view) {
    for (let at = 0; at < view.words.length; at++) {
      const found = headedAt(view, at) ?? wholeAt(view, at)
      if (!found) continue
      yield found
      at = found.next - 1
    }
  },
}

/** The end of an occasion's name at a word, or undefined. */
export const eventEnd = (view: SentenceView, at: number): number | undefined =>
  (headedAt(view, at) ?? wholeAt(view, at))?.next

function wholeAt(view: SentenceView, at: number): Candidate | undefined {
  const next = phraseEnd(view, at, WHOLES)
  return next === undefined ? undefined : eventOf(view, at, placeAndYear(view, next))
}

/** A head, words of names of events, a place and a year; at least a word that tells, or a year, or a place behind a strong head. */
function headedAt(view: SentenceView, at: number): Candidate | undefined {
  const whole = phraseEnd(view, at, WHOLES)
  const head = whole ?? phraseEnd(view, at, HEADS)
  if (head === undefined) return undefined
  let next = head
  let telling = whole !== undefined
  for (let words = 0; words < MOST_WORDS; words++) {
    const from = words > 0 && keyAt(view, next) === particle.and ? next + 1 : next
    const end = phraseEnd(view, from, WORDS)
    if (end === undefined) break
    telling ||= !VAGUE.has(keysBetween(view, from, end)) || words > 0
    next = end
  }
  const end = placeAndYear(view, next)
  const strong = !WEAK.has(keysBetween(view, at, head))
  if (!telling && !(end > next && (strong || next > head)) && !YEAR.test(view.words[end - 1]?.text ?? ''))
    return undefined
  return end > head || whole !== undefined ? eventOf(view, at, end) : undefined
}

/** جام جهانی ۲۰۲۲ قطر, المپیک لندن ۲۰۱۲: in either order. */
function placeAndYear(view: SentenceView, at: number): number {
  const year = YEAR.test(view.words[at]?.text ?? '') ? at + 1 : at
  const place = seatAt(view, year)
  return place > year && year === at && YEAR.test(view.words[place]?.text ?? '') ? place + 1 : place
}

const eventOf = (view: SentenceView, first: number, next: number): Candidate => ({
  first,
  next,
  label: 'EVENT',
  ref: null,
  key: keysBetween(view, first, next),
})
