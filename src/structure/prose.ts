import {agencyNamed} from './agencies.js'
import type {Line} from './lines.js'
import {anyOf} from './patterns.js'
import words from './prose.json' with {type: 'json'}

/** Marks that end a sentence, with the brackets and quotation marks that may close behind it. */
const ENDS = /[.!?؟…]["'»”’)\]*]*$/
const FULL_STOP = /[.…]["'»”’)\]*]*$|[.!?؟…]["»”]+$/
/** The end of a line, without what nobody sees. */
const TAIL = 24
const UNSEEN = /[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/
const tailOf = ({text}: Line) => {
  let end = text.length
  while (end > 0 && end > text.length - TAIL && UNSEEN.test(text[end - 1]!)) end--
  return text.slice(Math.max(0, text.length - TAIL), end)
}

const OPENING = new RegExp(`^\\W{0,3}${words.report} `, 'u')
/** A turn of an interview: س: … ج: …, or a bullet or number of a list. */
const TURN = new RegExp(`^${anyOf(words.turns)}\\s?[:؛]`)
const ITEM = /^(?:[-–—*•▪●◄◾■✔✅♦🔹🔸▫◼◻۰-۹\d]+\s?[).:\-–/]\s?|[-–—*•▪●◄◾■✔✅♦🔹🔸▫◼◻]\s?)\S/u

/** A house's name before its question is no longer. */
const ASKER = 30
const LABEL_WORDS = 4

/** Whether a line reads like a paragraph of an article: long, or a whole sentence with its full stop. */
export function isProse(line: Line): boolean {
  const {length} = line.text
  if (length >= 160) return true
  if (length >= 60 && FULL_STOP.test(tailOf(line))) return true
  return length >= 60 && OPENING.test(line.folded)
}

/** Whether a line can be the end of an article's body: prose, a short whole sentence, a turn of an interview. */
export function isSentence(line: Line): boolean {
  if (isProse(line) || isTurn(line)) return true
  // Longer than headlines are, though its full stop was forgotten.
  if (line.text.length >= 100 && line.words >= 16) return true
  if (line.words >= 6 && endsWithColon(line)) return true
  return line.words >= 4 && ENDS.test(tailOf(line))
}

/** A turn of an interview: «س: …», «ج: …», or a question behind the house's own name: «ایلنا: چه شد؟». */
export const isTurn = (line: Line): boolean => TURN.test(line.folded) || askedBy(line) !== undefined

/** Who asks the question of the line: an agency's name before the colon, as written. */
export function askedBy(line: Line): string | undefined {
  const colon = line.folded.slice(0, ASKER).search(/[:؛]/)
  if (colon < 2 || !/[؟?]["'»”’)]*$/.test(tailOf(line))) return undefined
  const name = line.folded.slice(0, colon)
  return agencyNamed(name) && name
}

/** «۱۷:۴۵؛ راهداری: …», «ساعت ۹:۳۰ - …»: an entry of a live report. */
export const isTimed = (line: Line): boolean => TIMED.test(line.folded)
const TIMED = new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${words.hour} )?\\d{1,2}[:.]\\d{2}\\s?[؛;:\\-–—|/,،]`, 'u')

/** «۱۹:۱۰», «ساعت ۱۹:۱۰», «دقیقه ۶۷», «۴۵+۲'» and nothing else: over an entry of a live report, which it heads as no subhead does. */
export const isMoment = (line: Line): boolean => line.text.length <= MOMENT_LENGTH && MOMENT.test(line.folded)
const MOMENT_LENGTH = 20
const MOMENT = new RegExp(
  `^[^\\p{L}\\p{N}]{0,4}(?:(?:${words.hour} )?\\d{1,2}:\\d{2}|\\d{1,3}(?: ?\\+ ?\\d{1,2})? ?['’′]|${words.minute} \\d{1,3}(?: ?\\+ ?\\d{1,2})?) ?:?$`,
  'u',
)

/** «داور: غلامحسین ثابتی»: a label and what it says, without the full stop of a speaker's sentence. */
export const isLabelled = (line: Line): boolean =>
  /^[^:.؟!]{2,40}:\s?[^\s:]/.test(line.folded) &&
  line.folded.slice(0, line.folded.indexOf(':')).split(' ').length <= LABEL_WORDS &&
  !ENDS.test(tailOf(line))

/** A bullet or a number before the line: an item of a list. */
export const isItem = (line: Line): boolean => ITEM.test(line.text.slice(0, 20).trimStart())

export const endsWithColon = (line: Line): boolean => /:["'»”)]*$/.test(tailOf(line))
