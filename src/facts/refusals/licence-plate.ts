import w from '../words/spelling.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

/** Digits, one letter, digits: ۱۲ ب ۳۴۵. */
export const licencePlate: Refusal = {
  reason: 'plate',
  written: 'digits',
  holds(words, {first, next}) {
    const isLetter = (at: number): boolean =>
      words[at]?.kind === 'letters' && words[at]!.text.length === 1 && words[at]!.text !== w.and
    const isDigits = (at: number): boolean => words[at]?.kind === 'digits'
    if (!isDigits(first)) return false
    // «… ایران ۸۸»: the plate's province
    if (words[first - 1]?.text === w.iran && isDigits(first - 2) && isLetter(first - 3)) return true
    return (isLetter(next) && isDigits(next + 1)) || (isLetter(first - 1) && isDigits(first - 2))
  },
}
