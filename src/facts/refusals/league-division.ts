import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const divisions = new Set(heads.divisions)
const units = new Set(heads.ranked_units)

/** «لیگ دسته اول», «لیگ دسته‌ی دوم»: the league's name; «ناوگان پنجم», «لشکر چهاردهم»: that of a fleet or an army's part. */
export const leagueDivision: Refusal = {
  reason: 'name',
  holds(words, {form, first}) {
    if (form !== 'ordinal') return false
    const at = words[first - 1]?.gap === 'zwnj' ? first - 2 : first - 1
    if (units.has(words[at]?.text ?? '')) return true
    return words[at]?.text === heads.division && divisions.has(words[at - 1]?.text ?? '')
  },
}
