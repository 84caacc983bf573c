import type {Upos} from '../../document/layers.js'
import {isUnit} from '../units/units.js'
import {isStop} from '../words/stops.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

/** What is named by a number, where no noun follows that it could count. */
const named = new Map(Object.entries(heads.sites).map(([word, numbers]) => [word, new RegExp(numbers)]))

const counted: ReadonlySet<Upos> = new Set(['NOUN', 'ADJ', 'NUM'])

/** «به گزارش ورزش سه», «برنامه نود», «هفته ۲۷: …». */
export const siteName: Refusal = {
  reason: 'name',
  holds(words, {first, next, value, form}) {
    // «بازی ۱۰: دیدار نخست»
    if (words[first - 1]?.text === heads.match && words[next]?.text === ':' && next === first + 1) return true
    const isNamed = named.get(words[first - 1]?.text ?? '')?.test(value ?? '') ?? false
    return (
      isNamed &&
      form === 'cardinal' &&
      next === first + 1 &&
      (isStop(words[next]) || words[next]!.upos === 'PROPN' || !counted.has(words[next]!.upos ?? 'NOUN')) &&
      !isUnit(words, next)
    )
  },
}
