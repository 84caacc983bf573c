import type {Numeral} from '../numerals/numeral.js'
import {sentenceEnd} from '../words/marks.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import list from './people.json' with {type: 'json'}
import {isPerson} from './person.js'
import {isVerb} from './verb.js'

const people = new Set(list.people)
const goods = new Set(list.goods)
const handling = new Set(list.handling)
const harm = new Set(list.harm)
const fates = new Set(list.fates)
const BACK = 10
const FAR_BACK = 16
const AHEAD = 10
const MOST_PEOPLE = 50

/** «هشت تن از کارمندان» are persons, «هشت تن گندم» is a mass: what follows decides, then what went before, then the size. */
export function isPeople(words: readonly Word[], numeral: Numeral): boolean {
  // «چند تن از زندانیان»
  if (numeral.form === 'vague' && numeral.min === null) return !goods.has(words[numeral.unitAt + 1]?.text ?? '')
  const amount = numeral.max ?? numeral.value ?? numeral.min
  if (amount === null || !/^\d+$/.test(amount)) return false
  const after = numeral.unitAt + 1
  const next = words[after]?.text ?? ''
  if (words[after]?.gap === 'zwnj' || goods.has(next)) return false
  // «برنج ۲۰ تن، روغن ۸ تن»
  if (goods.has(words[numeral.first - 1]?.text ?? '') && !people.has(next)) return false
  if (people.has(next)) return true
  if (next === w.from) {
    const noun = words[after + 1]?.text ?? ''
    if (goods.has(noun)) return false
    if (people.has(noun) || list.plural_endings.some((ending) => noun.endsWith(ending))) return true
  }
  if (isGoods(words, after)) return false
  if (isHarmed(words, numeral)) return true
  for (let i = numeral.first - 1; i >= 0 && i >= numeral.first - BACK && words[i]!.kind !== 'break'; i--)
    if (handling.has(words[i]!.text)) return false
  if (numeral.form === 'vague') return numeral.magnitude === '1'
  return numeral.magnitude === '1' && Number(amount) <= MOST_PEOPLE
}

/** «۱۸ تن انار تفت»: a noun that names no person, and that no verb takes for itself («سه تن فرار کردند»). */
const isGoods = (words: readonly Word[], at: number): boolean =>
  !isStop(words[at]) &&
  !isPerson(words, at) &&
  words[at]!.upos === 'NOUN' &&
  !isVerb(words[at + 1], words[at + 2]) &&
  // «۲۰ تن میلگرد، …»
  (words[at + 1]?.text === '،' || !isStop(words[at + 1]))

/** «شمار قربانیان به ۳۱۹ تن رسید», «۳۱۹ تن در این سیل کشته شدند»: victims spoken of before, or their fate after, in the same sentence. */
function isHarmed(words: readonly Word[], {first, unitAt}: Numeral): boolean {
  for (let i = first - 1; i >= 0 && i >= first - FAR_BACK && !sentenceEnd.test(words[i]!.text); i--) {
    if (words[i]!.kind === 'break' || handling.has(words[i]!.text)) break
    if (harm.has(words[i]!.text)) return true
  }
  for (let i = unitAt + 1; i < words.length && i <= unitAt + AHEAD; i++) {
    const word = words[i]!
    // another number or clause has a fate of its own
    if (word.kind !== 'letters' || word.text === w.and || mayStart(word)) return false
    if (fates.has(word.text)) return true
  }
  return false
}
