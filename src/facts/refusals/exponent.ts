import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Refusal} from './refusal.js'

/** «به توان ۲», «توان ۲ و ۳», «توان دوم»: an exponent. «توان ۲۰ مگاوات» is a measure, «توان دو تیم» what both can do. */
export const exponent: Refusal = {
  reason: 'exponent',
  holds(words, {first, next, unitAt, form, magnitude, ends}) {
    const head = words[first - 1]?.text === w.pluralEzafe ? first - 2 : first - 1
    if (words[head]?.text !== w.power) return false
    if (form === 'ordinal') return true
    if (form !== 'cardinal' || magnitude !== '1' || ends || isUnit(words, next) || isUnit(words, unitAt)) return false
    return words[head - 1]?.text === w.to || isStop(words[next])
  },
}
