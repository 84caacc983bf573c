import type {Candidate, Pattern} from '../candidate.js'
import {keyOf} from '../gazetteer/fold.js'
import {seatAt} from '../organisation/phrase.js'
import {phraseEnd, phrasesOf} from '../phrases.js'
import {keyAt, keysBetween, type SentenceView} from '../sentence.js'
import {personBehind, unknownNameAt} from '../unknown-name.js'
import lists from './facility.json' with {type: 'json'}
import {blessingEnd} from './person-revered.js'

const HEADS = phrasesOf(lists.heads)
const NAMES = phrasesOf(lists.names)
const WHOLES = phrasesOf(lists.wholes)
const BETWEEN = phrasesOf(lists.between)
const NAMED_BY_PLACE = new Set(lists.namedByPlace.map(keyOf))
const NAMED_BY_UNKNOWN = new Set(lists.namedByUnknown.map(keyOf))
const SAINTS = new Set(lists.saints.map(keyOf))
/** Written words that folding makes a head of: استان گلستان is no آستان. */
const LIKE_HEADS = new Set(lists.likeHeads)
const MONTHS = new Set(lists.months.map(keyOf))
/** A word of the dictionary that was met so often is no rare name. */
const USED = 3
const DAY = /^[\d۰-۹٠-٩]{1,2}$/

/**
 * A building or site that people go to, by its name: ورزشگاه آزادی, درمانگاه ۲۲ بهمن, کاروانسرای تاریخی لاسجرد, with its seat:
 * فرودگاه مهرآباد تهران. One named by its town alone only where a town has one: فرودگاه ساری.
 */
export const facility: Pattern = {
  name: 'facility',
  *find(view) {
    for (let at = 0; at < view.words.length; at++) {
      const found = wholeAt(view, at) ?? headedAt(view, at)
      if (!found) continue
      yield found
      at = found.next - 1
    }
  },
}

/** تخت‌جمشید, مقبره‌الشعرا: a name that needs no head. */
function wholeAt(view: SentenceView, at: number): Candidate | undefined {
  const next = phraseEnd(view, at, WHOLES)
  return next === undefined ? undefined : facilityOf(view, at, next, seatAt(view, next))
}

function headedAt(view: SentenceView, at: number): Candidate | undefined {
  const head = phraseEnd(view, at, HEADS)
  if (head === undefined || LIKE_HEADS.has(view.words[at]!.text)) return undefined
  const key = keysBetween(view, at, head)
  const from = phraseEnd(view, head, BETWEEN) ?? head
  const named = nameEnd(view, from, NAMED_BY_UNKNOWN.has(key))
  if (named !== undefined) return facilityOf(view, at, named, seatAt(view, named))
  const seat = seatAt(view, from)
  return seat > from && NAMED_BY_PLACE.has(key) ? facilityOf(view, at, seat, seat) : undefined
}

const facilityOf = (view: SentenceView, first: number, named: number, seat: number): Candidate => ({
  first,
  next: Math.max(named, seat),
  label: 'FAC',
  ref: null,
  key: keysBetween(view, first, named),
})

function nameEnd(view: SentenceView, at: number, unknown: boolean): number | undefined {
  const known = phraseEnd(view, at, NAMES)
  if (known !== undefined) return blessingEnd(view, known)
  // درمانگاه ۲۲ بهمن
  if (DAY.test(view.words[at]?.text ?? '') && MONTHS.has(keyAt(view, at + 1))) return at + 2
  // بقعه پیر شمس‌الدین
  const saint = SAINTS.has(keyAt(view, at)) ? (personBehind(view, at + 1) ?? unknownNameAt(view, at + 1)) : undefined
  // A word of the dictionary says what the building is like: بیمارستان شلوغ.
  const listed =
    view.tables.listed.has(view.words[at]?.text ?? '') && (view.tables.counts.get(keyAt(view, at)) ?? 0) >= USED
  return saint ?? personBehind(view, at) ?? (unknown && !listed ? unknownNameAt(view, at) : undefined)
}
