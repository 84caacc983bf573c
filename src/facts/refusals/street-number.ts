import {isStop} from '../words/stops.js'
import {isPlain, NEAR} from './head.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const streets = new Set(heads.street)

/** «خیابان صیاد شیرازی ۱۵»: a street's number after its name. */
export const streetNumber: Refusal = {
  reason: 'name',
  written: 'digits',
  holds(words, numeral) {
    if (numeral.written !== 'digits' || !isPlain(words, numeral)) return false
    for (let i = numeral.first - 1; i >= 0 && i >= numeral.first - NEAR; i--) {
      if (streets.has(words[i]!.text)) return true
      if (isStop(words[i])) return false
    }
    return false
  },
}
