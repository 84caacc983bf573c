import type {Item} from '../../document/layers.js'
import {slice, spanAt, type Text} from '../../text/text.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {isPartOfCoin} from './coins.js'
import list from './item-of-adjective.json' with {type: 'json'}
import {isVerb} from './verb.js'

/** «مسافت ۷۵ متر»: only how far, and no thing. */
const sizes = new Set(list.distances)
const MOST_WORDS = 5
const COMMA = /^[،,؛;/]$/

/**
 * «فولاد ۱۲ درصد، خودرو ۸ درصد و سیمان ۳ درصد رشد کرد», «سکه ۴۰ میلیون تومان و نیم‌سکه ۲۰ میلیون تومان»: in a list of things with
 * their sizes, the noun phrase right before the amount. The amount has the words `[first, next)`. Null outside of a list.
 */
export function itemOfList(text: Text, words: readonly Word[], first: number, next: number): Item | null {
  const start = phraseStart(words, first)
  if (start === undefined || sizes.has(words[start]!.text) || !(isFollowed(words, next) || isPreceded(words, start)))
    return null
  const span = spanAt(text, words[start]!.start, words[first - 1]!.end)
  return {...span, text: slice(text, span)}
}

/** Where the plain words begin that stand between a link and a number. */
function phraseStart(words: readonly Word[], end: number): number | undefined {
  let at = end
  let count = 0
  while (at > 0 && count <= MOST_WORDS && isPlain(words, at - 1)) if (words[--at]!.gap !== 'zwnj') count++
  const opens = at === 0 || isLink(words[at - 1]) || isBullet(words, at - 1)
  const isNoun = words[at]?.upos === 'NOUN' || words[at]?.upos === 'PROPN' || isPartOfCoin(words, at)
  return at < end && count <= MOST_WORDS && opens && isNoun ? at : undefined
}

/** «- کسب عنوان سوم ۲۰۰۰ دلار», a line each. */
const isBullet = (words: readonly Word[], at: number): boolean =>
  /^[-–*•]$/.test(words[at]?.text ?? '') && (at === 0 || words[at - 1]!.kind === 'break')

const isPlain = (words: readonly Word[], at: number): boolean => {
  const word = words[at]!
  if (isPartOfCoin(words, at)) return true
  if (word.kind !== 'letters' || isStop(word) || mayStart(word) || isVerb(word, words[at + 1])) return false
  return word.upos === undefined || word.upos === 'NOUN' || word.upos === 'PROPN' || word.upos === 'ADJ'
}

const isLink = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.kind === 'break' || COMMA.test(word.text) || (word.kind === 'letters' && word.text === w.and))

/** A link, the next thing, and a number. */
function isFollowed(words: readonly Word[], next: number): boolean {
  if (!isLink(words[next])) return false
  let at = isBullet(words, next + 1) ? next + 2 : next + 1
  for (let count = 0; count <= MOST_WORDS && words[at] && isPlain(words, at); count++) at++
  return at > next + 1 && words[at] !== undefined && mayStart(words[at]!)
}

/** An amount and a link before the thing. */
function isPreceded(words: readonly Word[], start: number): boolean {
  const link = isBullet(words, start - 1) ? start - 2 : start - 1
  if (!isLink(words[link])) return false
  for (let at = link - 1; at >= 0 && at > link - 1 - MOST_WORDS; at--) {
    if (mayStart(words[at]!)) return true
    if (words[at]!.kind !== 'letters') return false
  }
  return false
}
