import {periodAt} from '../units/periods.js'
import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import type {Refusal} from './refusal.js'
import list from './some-without-unit.json' with {type: 'json'}

const asks = new Set(list.asks)
const afters = new Set(list.afters)

/** چند without a unit or magnitude asks or says some: no number. */
export const someWithoutUnit: Refusal = {
  reason: 'some',
  holds: (words, {first, next, form, min}) =>
    form === 'vague' &&
    min === null &&
    (!isUnit(words, next) ||
      // «تا چند روز مهمان ما بودند»
      (asks.has(words[first - 1]?.text ?? '') && !(isBound(words, first) && periodAt(words, next)))),
}

/** «تا چند روز», «پس از چند ماه»; «از چند ماه» tells since when. */
const isBound = (words: readonly Word[], first: number): boolean =>
  words[first - 1]!.text === w.until || (words[first - 1]!.text === w.from && afters.has(words[first - 2]?.text ?? ''))
