import type {Numeral} from '../numerals/numeral.js'
import {isUnit} from '../units/units.js'
import type {Word} from '../words/word.js'
import list from './degrees.json' with {type: 'json'}

const coordinates = new Set(list.coordinates)
const MOST_DEGREES = 180

/** «طول جغرافیایی ۴۹.۵۲۵», «عرض جغرافیایی شمالی ۳۱/۸»: degrees, without the word for them. */
export function isCoordinate(words: readonly Word[], {first, next, value, form}: Numeral): boolean {
  if (form !== 'cardinal' || value === null || isUnit(words, next)) return false
  let at = first - 1
  if (/^[:(]$/.test(words[at]?.text ?? '')) at--
  if (coordinates.has(words[at]?.text ?? '')) at--
  return (
    words[at]?.text === list.geographic && coordinates.has(words[at - 1]?.text ?? '') && Number(value) <= MOST_DEGREES
  )
}
