/** Persian numerals alone (`khabar/numbers`): words and digits to exact values and back. Loads no lexicon and no model. */
export {type ParsedNumeral, parseNumeral} from './facts/numerals/parse-numeral.js'
export {formatNumeral} from './persian/format-numeral.js'
export type {Decimal} from './text/decimal.js'
