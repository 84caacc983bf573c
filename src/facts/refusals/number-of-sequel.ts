import {isVerb} from '../context/verb.js'
import {isUnit} from '../units/units.js'
import type {Word} from '../words/word.js'
import heads from './heads.json' with {type: 'json'}
import list from './number-of-sequel.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const prepositions = new Set(list.prepositions)
const works = new Set(list.works)
const amounts = new Set(list.amounts)
const played = new Set(heads.played)
/** «تعداد مصدومان تهران ۵ …» is a count. */
const NEAR = 5

/**
 * The number at the end of a name: «نیروگاه چابهار ۲ در حال ساخت است», «عملیات موصل ۲ آغاز شد». A small number in digits
 * after a proper noun, with nothing after it that it could count.
 */
export const numberOfSequel: Refusal = {
  reason: 'name',
  written: 'digits',
  holds(words, {first, next, unitAt}) {
    const name = words[first - 1]
    if (next !== first + 1 || !/^[2-9]$/.test(words[first]!.text) || words[first]!.gap !== 'space') return false
    if (name?.kind !== 'letters' || !isName(words, first - 1) || isUnit(words, unitAt) || unitAt !== next) return false
    if (!endsName(words, next)) return false
    for (let i = first - 1; i >= 0 && i >= first - NEAR; i--) if (amounts.has(words[i]!.text)) return false
    return true
  },
}

/** A proper noun, or what a word such as «فیلم» says to be a name. */
const isName = (words: readonly Word[], at: number): boolean =>
  words[at]!.upos === 'PROPN' || (words[at]!.upos === 'NOUN' && works.has(words[at - 1]?.text ?? ''))

/** A preposition or the verb. */
const endsName = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'letters' &&
  words[at]!.gap === 'space' &&
  (prepositions.has(words[at]!.text) || isVerb(words[at], words[at + 1]) || isCompoundVerb(words, at))

/** «آغاز شد», but «ایران ۳ گل زد» counts. */
const isCompoundVerb = (words: readonly Word[], at: number): boolean =>
  words[at]!.upos === 'NOUN' && !played.has(words[at]!.text) && isVerb(words[at + 1], words[at + 2])
