import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const lanes = new Set(heads.lane)

/** «کوچه هفتم»: an address, though a rank. */
export const lane: Refusal = {
  reason: 'name',
  holds: (words, numeral) => numeral.form === 'ordinal' && lanes.has(words[numeral.first - 1]?.text ?? ''),
}
