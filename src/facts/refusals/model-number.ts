import {isStop} from '../words/stops.js'
import {isPlain} from './head.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const models = new Set(heads.model)

/** «بالگرد میل ۱۷», «بازی ۲۰۴۸»: a model's number after its make, a program's that is its name. */
export const modelNumber: Refusal = {
  reason: 'name',
  written: 'digits',
  holds(words, numeral) {
    if (numeral.written !== 'digits' || !isPlain(words, numeral) || numeral.ends) return false
    const [make, kind] = [words[numeral.first - 1], words[numeral.first - 2]]
    if (make?.kind !== 'letters' || !isStop(words[numeral.next])) return false
    return heads.titled.includes(make.text)
      ? numeral.value !== null && numeral.value.length > 2
      : models.has(kind?.text ?? '') && !isStop(make)
  },
}
