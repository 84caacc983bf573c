import type {Numeral} from '../numerals/numeral.js'
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {headed, isPlain} from './head.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

/** تلفن ۸۸۹۰, سامانه ۱۹۷, پلیس ۱۱۰; but «پلیس ۲۵ متخلف را …» counts. */
export const phoneHead: Refusal = {
  ...headed('phone', heads.phone, (words, numeral) => isPlain(words, numeral) && isDialled(words, numeral)),
  written: 'digits',
}

/** Three digits or more, or groups of them; a noun right after shorter ones is counted. */
function isDialled(words: readonly Word[], {first, next}: Numeral): boolean {
  const after = words[next]
  return /^\d{3,}$/.test(words[first]!.text) || after?.kind === 'digits' || isStop(after)
}
