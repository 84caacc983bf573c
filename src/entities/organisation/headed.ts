import {keyOf} from '../gazetteer/fold.js'
import type {GazetteerHit} from '../gazetteer/trie.js'
import {eventEnd} from '../patterns/event.js'
import {personNameAt} from '../person/person-name.js'
import {entryKinds, hitAt, keyAt, type SentenceView} from '../sentence.js'
import joints from './joints.json' with {type: 'json'}
import {bareSeatAt, knownBodyAt, seatAt, topicAt} from './phrase.js'

const TOPIC = entryKinds('organisation-topic')
const PLACE = entryKinds('organisation-place')
/** A body of a body of a body: دفتر … معاونت … وزارت … */
const DEEPEST = 3
/** Heads behind which even a vague word is a name: کمیسیون فرهنگی. */
const FIRM = new Set(joints.firm.map(keyOf))
const ORGANISES = new Set(joints.organises.map(keyOf))
const TEAM = keyOf(joints.nationalTeam)
/** Seats of the state: even a doubtful name behind them is a place (شهرداری میانه). */
const STATE = joints.stateSeats

/** The end of the name that a head opens at a word, or undefined where too little follows. */
export function headedBodyAt(view: SentenceView, at: number, depth = 0): number | undefined {
  const topic = hitAt(view, at, TOPIC)
  const place = hitAt(view, at, PLACE)
  const ends = [topic && behindTopicHead(view, topic, depth), place && behindPlaceHead(view, place)]
  return longest(ends)
}

/** اداره کل ثبت احوال استان اردبیل: at least a topic or a body; a weak head (مرکز, شرکت) needs two words or a seat. */
function behindTopicHead(view: SentenceView, head: GazetteerHit, depth: number): number | undefined {
  const organised = organiserEnd(view, head.next)
  if (organised !== undefined) return organised
  const topic = topicAt(view, head.next)
  const inner = innerBodyAt(view, topic.next, depth)
  if (inner !== undefined) return inner
  if (topic.words === 0 || topic.unfinished) return undefined
  const seat = seatAt(view, topic.next)
  const weak = head.entry.sense === 'cue'
  if (seat === topic.next && !FIRM.has(head.entry.key) && (!topic.telling || (weak && topic.words < 2)))
    return undefined
  return seat > topic.next ? seat : bareSeatAt(view, topic.next)
}

/** کمیته برگزاری المپیک توکیو: what organises an event. */
const organiserEnd = (view: SentenceView, at: number) =>
  ORGANISES.has(keyAt(view, at)) ? eventEnd(view, at + 1) : undefined

/** استانداری اردبیل, ارتش سوریه, دانشگاه علوم پزشکی تبریز: a place must follow. */
function behindPlaceHead(view: SentenceView, head: GazetteerHit): number | undefined {
  if (head.entry.sense === 'cue') return undefined
  const topic = topicAt(view, head.next)
  const seat = seatAt(view, topic.next, topic.words === 0 && STATE.includes(head.entry.key))
  if (seat > topic.next) return seat
  // دولت احمدی‌نژاد: a government by who heads it.
  if (head.entry.key === joints.government) return cabinetEnd(view, head.next)
  // سفارت جمهوری اسلامی ایران
  if (keyAt(view, topic.next) === joints.republic) return knownBodyAt(view, topic.next)
  // تیم ملی فوتبال بانوان: the sport is enough.
  return head.entry.key === TEAM && topic.telling ? bareSeatAt(view, topic.next) : undefined
}

function cabinetEnd(view: SentenceView, at: number): number | undefined {
  const person = personNameAt(view, at)
  return person && person.proof !== 'possible' && person.form !== 'given' ? person.next : undefined
}

function innerBodyAt(view: SentenceView, at: number, depth: number): number | undefined {
  if (depth >= DEEPEST) return undefined
  return longest([knownBodyAt(view, at), headedBodyAt(view, at, depth + 1)])
}

function longest(ends: readonly (number | undefined)[]): number | undefined {
  const found = ends.filter((next) => next !== undefined)
  return found.length > 0 ? Math.max(...found) : undefined
}
