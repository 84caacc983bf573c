import {isVerb} from '../context/verb.js'
import {percentAt} from '../units/percent-signs.js'
import {isStop} from '../words/stops.js'
import list from './quite.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const links = new Set(list.links)

/** «صددرصد موافقم», «صد درصد مطمئنم»: quite, and no part of anything. */
export const quite: Refusal = {
  reason: 'idiom',
  written: 'letters',
  holds(words, {value, unitAt, first, next}) {
    const sign = value === '100' && unitAt === next && next === first + 1 ? percentAt(words, next) : undefined
    if (sign?.suffix !== '' || !isStop(words[first - 1])) return false
    const after = words[sign.next]
    return (
      after?.kind === 'letters' &&
      (isVerb(after, words[sign.next + 1]) ||
        // «صددرصد به او اعتماد دارم»
        (words[next]!.gap === 'none' && links.has(after.text)) ||
        list.before.some((start) => after.text.startsWith(start)))
    )
  },
}
