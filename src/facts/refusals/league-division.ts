import {isStop} from '../words/stops.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const divisions = new Set(heads.divisions)
const beforeDivision = new Set(heads.divided_before)
const afterDivision = new Set(heads.divided)
const units = new Set(heads.ranked_units)

/** «لیگ دسته اول», «لیگ دسته‌ی دوم», «تیم به دسته دوم سقوط کرد»: the league's name; «ناوگان پنجم», «لشکر چهاردهم»: that of a fleet or an army's part. */
export const leagueDivision: Refusal = {
  reason: 'name',
  holds(words, {form, first, next}) {
    if (form !== 'ordinal') return false
    const at = words[first - 1]?.gap === 'zwnj' ? first - 2 : first - 1
    if (units.has(words[at]?.text ?? '')) return true
    if (words[at]?.text !== heads.division) return false
    if (divisions.has(words[at - 1]?.text ?? '') || afterDivision.has(words[next]?.text ?? '')) return true
    const before = words[at - 1]?.kind === 'letters' && isStop(words[at - 1]) ? at - 2 : at - 1
    return beforeDivision.has(words[before]?.text ?? '')
  },
}
