import {type PhraseList, phrases} from '../words/phrases.js'
import type {Refusal} from './refusal.js'
import list from './year-before-christ.json' with {type: 'json'}

const eraAt: PhraseList<boolean> = phrases(list, {suffixes: false})

/** «۵۰۰ ق.م», «هزار سال پیش از میلاد»: years that no calendar of a record counts. */
export const yearBeforeChrist: Refusal = {
  reason: 'era',
  holds: (words, {next, unitAt}) => eraAt(words, next) !== undefined || eraAt(words, unitAt) !== undefined,
}
