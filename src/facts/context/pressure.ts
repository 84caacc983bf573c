import type {Numeral} from '../numerals/numeral.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'

const BACK = 5

/** «فشار ۵ بار» is a pressure; any other بار counts times. */
export function isPressure(words: readonly Word[], {first}: Numeral): boolean {
  for (let i = first - 1; i >= 0 && i >= first - BACK; i--) {
    if (words[i]!.kind === 'break') return false
    if (words[i]!.text === w.pressure) return true
  }
  return false
}
