import {textOf} from '../../text/text.js'
import {splitWords} from '../words/split-words.js'
import {findNumerals} from './find-numerals.js'
import type {Numeral} from './numeral.js'

/** A number that a string says, and how. */
export type ParsedNumeral = Pick<Numeral, 'form' | 'value' | 'min' | 'max' | 'fraction' | 'written' | 'suffix'>

/**
 * Reads a string that is one number and nothing else: «صد و بیست و پنج», «۶ هزار و ۴۰۰ میلیارد», «دو سوم», «۲۳م», «۱۰ تا ۱۵».
 * Undefined for anything else.
 */
export function parseNumeral(string: string): ParsedNumeral | undefined {
  const words = splitWords(string.trim())
  const [numeral, ...others] = findNumerals(textOf(string.trim()), words)
  if (!numeral || others.length > 0 || numeral.form === 'parts') return undefined
  const signed = numeral.first === 1 && numeral.value !== null && /^[-−]$/.test(words[0]!.text)
  if ((numeral.first > 0 && !signed) || numeral.next < words.length) return undefined
  const {form, value, min, max, fraction, written, suffix} = numeral
  if (!signed) return {form, value, min, max, fraction, written, suffix}
  return {
    form,
    value: value!.startsWith('-') ? value : (`-${value}` as typeof value),
    min,
    max,
    fraction,
    written,
    suffix,
  }
}
