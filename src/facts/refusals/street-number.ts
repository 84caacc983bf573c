import {isStop} from '../words/stops.js'
import {isPlain, NEAR} from './head.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const quarters = new Set(heads.quarters)
const streets = new Set(heads.street)

/** «خیابان صیاد شیرازی ۱۵»: a street's number after its name; «محله ۲۰۰ دستگاه» has its name from one. */
export const streetNumber: Refusal = {
  reason: 'name',
  written: 'digits',
  holds(words, numeral) {
    const unit = words[numeral.unitAt]?.text ?? ''
    if (heads.quarter_units.includes(unit) && quarters.has(words[numeral.first - 1]?.text ?? '')) return true
    if (numeral.written !== 'digits' || !isPlain(words, numeral)) return false
    for (let i = numeral.first - 1; i >= 0 && i >= numeral.first - NEAR; i--) {
      if (streets.has(words[i]!.text)) return true
      if (isStop(words[i])) return false
    }
    return false
  },
}
