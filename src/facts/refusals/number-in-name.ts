import months from '../../persian/months.json' with {type: 'json'}
import type {Numeral} from '../numerals/numeral.js'
import type {Word} from '../words/word.js'
import {headed, isPlain} from './head.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

/** A number inside a name: شبکه سه, منطقه ۲۲, بوئینگ ۷۳۷, خیابان ۱۵ خرداد. */
export const numberInName: Refusal = headed(
  'name',
  heads.name,
  (words, numeral) =>
    isPlain(words, numeral) &&
    !isYearOfEvent(words, numeral) &&
    !isDayOfEvent(words, numeral) &&
    !isRankOfEvent(words, numeral) &&
    !isPlayed(words, numeral),
)

const alone = new Set(heads.alone)
const DASH = /^[-–—]$/

/** «کووید- ۱۹», «بوئینگ - ۷۳۷»: a dash between the name and its number. */
export const numberAfterDash: Refusal = {
  reason: 'name',
  written: 'digits',
  holds: (words, {first, next}) =>
    next === first + 1 && DASH.test(words[first - 1]?.text ?? '') && alone.has(words[first - 2]?.text ?? ''),
}

/** «المپیک ۲۰۱۶», «یورو ۲۰۲۰»: the year is a date. */
const isYearOfEvent = (words: readonly Word[], {first}: Numeral): boolean =>
  heads.events.includes(words[first - 1]?.text ?? '') && /^(13|14|19|20)\d\d$/.test(words[first]!.text)

/** «مجمع المپیک ۱۴ دی برگزار شد»: a day and its month. */
const isDayOfEvent = (words: readonly Word[], {first, next}: Numeral): boolean =>
  heads.events.includes(words[first - 1]?.text ?? '') &&
  words[first]!.kind === 'digits' &&
  Number(words[first]!.text) <= 31 &&
  monthNames.has(words[next]?.text ?? '')

/** «دوره ۹۳ مراسم اسکار»: which time it is held. */
const isRankOfEvent = (words: readonly Word[], {first, next}: Numeral): boolean =>
  words[first - 1]?.text === heads.convened && held.has(words[next]?.text ?? '')

const held = new Set(heads.held)
const monthNames = new Set([...months.persian, ...months.gregory].flat())
const played = new Set(heads.played)

/** «در لیگ سه گل زدیم»: what was played there is counted; «دربی ۲-۱ تمام شد» has a result. */
const isPlayed = (words: readonly Word[], {first, next, unitAt}: Numeral): boolean =>
  heads.divisions.includes(words[first - 1]?.text ?? '') &&
  (played.has(words[unitAt]?.text ?? '') || (words[next]?.gap === 'none' && DASH.test(words[next]!.text)))
