import type {Numeral} from '../numerals/numeral.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import {headed, isPlain} from './head.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

/** کد خبر: ۱۴۰۲۰۵, شماره ۱۲, پلاک ۳. */
export const serialNumber: Refusal = headed(
  'code',
  heads.code,
  (words, numeral) => isPlain(words, numeral) && !isResult(words, numeral),
)

/** «با حساب ۳-۲»: of a match, and no account. */
const isResult = (words: readonly Word[], {first, ends}: Numeral): boolean =>
  ends !== null && heads.results.includes(words[first - 1]?.text ?? '') && words[first - 2]?.text === w.with
