import type {Hit} from '../gazetteer/trie.js'
import {hitAt, keyAt, kinds, type SentenceView} from '../sentence.js'
import {bareSeatAt, knownBodyAt, seatAt, topicAt} from './phrase.js'

const TOPIC = kinds('organisation-topic')
const PLACE = kinds('organisation-place')
/** A body of a body of a body: دفتر … معاونت … وزارت … */
const DEEPEST = 3
/** Seats of the state: even a doubtful name behind them is a place (شهرداری میانه). */
const STATE = ['استانداری', 'فرمانداری', 'شهرداری', 'بخشداری', 'دادگستری', 'دادستانی']

/** The end of the name that a head opens at a word, or undefined where too little follows. */
export function headedBodyAt(view: SentenceView, at: number, depth = 0): number | undefined {
  const topic = hitAt(view, at, TOPIC)
  const place = hitAt(view, at, PLACE)
  const ends = [topic && behindTopicHead(view, topic, depth), place && behindPlaceHead(view, place)]
  return longest(ends)
}

/** اداره کل ثبت احوال استان اردبیل: at least a topic or a body; a weak head (مرکز, شرکت) needs two words or a seat. */
function behindTopicHead(view: SentenceView, head: Hit, depth: number): number | undefined {
  const topic = topicAt(view, head.end)
  const inner = innerBodyAt(view, topic.end, depth)
  if (inner !== undefined) return inner
  if (topic.words === 0) return undefined
  const seat = seatAt(view, topic.end)
  const weak = head.entry.sense === 'cue'
  if (weak && seat === topic.end && topic.words < 2) return undefined
  return seat > topic.end ? seat : bareSeatAt(view, topic.end)
}

/** استانداری اردبیل, ارتش سوریه, دانشگاه علوم پزشکی تبریز: a place must follow. */
function behindPlaceHead(view: SentenceView, head: Hit): number | undefined {
  if (head.entry.sense === 'cue') return undefined
  const topic = topicAt(view, head.end)
  const seat = seatAt(view, topic.end, topic.words === 0 && STATE.includes(head.entry.key))
  if (seat > topic.end) return seat
  // سفارت جمهوری اسلامی ایران
  return keyAt(view, topic.end) === 'جمهوری' ? knownBodyAt(view, topic.end) : undefined
}

function innerBodyAt(view: SentenceView, at: number, depth: number): number | undefined {
  if (depth >= DEEPEST) return undefined
  return longest([knownBodyAt(view, at), headedBodyAt(view, at, depth + 1)])
}

function longest(ends: readonly (number | undefined)[]): number | undefined {
  const found = ends.filter((end) => end !== undefined)
  return found.length > 0 ? Math.max(...found) : undefined
}
