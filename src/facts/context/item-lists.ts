import {numberWords} from '../../persian/number-words.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import {isAdjective} from './adjective.js'
import list from './item.json' with {type: 'json'}
import {isPerson} from './person.js'
import {isVerb} from './verb.js'
import {wholeWord} from './whole-word.js'

const sets = wordSets(list)
/** A name in a list of names has no more words. */
const MOST_WORDS_OF_NAME = 3
const MOST_NAMES = 12

/**
 * «سه تیم پیکان، ملوان و نساجی»: where the phrase runs into a list of as many members as were counted, its end is after
 * the noun. `first` is the noun after the number.
 */
export function withoutNames(words: readonly Word[], first: number, next: number): number {
  const noun = wholeWord(words, first)
  const counted = numberBefore(words, first)
  if (counted === undefined || noun >= next || !isLink(words[next])) return next
  let members = 1
  let at = next
  while (members < MOST_NAMES && isLink(words[at])) {
    const end = memberEnd(words, at + 1)
    if (end === undefined) break
    members++
    at = end
    if (words[at - 1] !== undefined && words[at]?.text !== w.and && !isComma(words[at])) break
  }
  return members === counted ? noun : next
}

const isComma = (word: Word | undefined): boolean => word?.text === '،' || word?.text === ','
const isLink = (word: Word | undefined): boolean => isComma(word) || (word?.kind === 'letters' && word.text === w.and)

function memberEnd(words: readonly Word[], at: number): number | undefined {
  let next = at
  for (let count = 0; count < MOST_WORDS_OF_NAME && words[next]?.kind === 'letters' && !isStop(words[next]); count++) {
    if (isVerb(words[next], words[next + 1])) break
    next = wholeWord(words, next)
  }
  return next > at ? next : undefined
}

/** Two to twelve, where it stands right before. */
function numberBefore(words: readonly Word[], first: number): number | undefined {
  const word = words[first - 1]
  if (word?.kind === 'digits') return /^([2-9]|1[0-2])$/.test(word.text) ? Number(word.text) : undefined
  const size = word && numberWords.get(word.text)
  return size?.kind === 'small' && size.size >= 2 && size.size <= MOST_NAMES ? size.size : undefined
}

/** «۸۶۰ تن برنج و روغن توزیع شد»: both of two nouns, where what follows belongs to the clause. */
export function withCoordinated(words: readonly Word[], first: number, next: number, bare: boolean): number {
  if (words[next]?.text !== w.and || wholeWord(words, first) !== next) return next
  const second = words[next + 1]
  if (second?.kind !== 'letters' || isStop(second) || mayStart(second)) return next
  const end = wholeWord(words, next + 1)
  const {text} = second
  if (sets.nominal.has(text) || sets.fates.has(text) || sets.light.has(text) || isAdjective(words, next + 1))
    return next
  if (isVerb(second, words[next + 2])) return next
  if (bare && !(isPerson(words, first) && isPerson(words, next + 1))) return next
  const after = words[end]
  const closes = isStop(after) || sets.nominal.has(after!.text) || isVerb(after, words[end + 1])
  return closes ? end : next
}
