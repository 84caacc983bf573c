import {isMark} from '../persian/letter-units.js'
import {ZWNJ} from '../persian/letters.js'

/** A word as lexicons of morphology know it: no ZWNJ, no vowel signs or other marks. همهٔ and همه are one key. */
export function keyOf(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x200c || isMark(unit)) return stripped(text)
  }
  return text
}

function stripped(text: string): string {
  let key = ''
  for (const letter of text) if (letter !== ZWNJ && !isMark(letter.charCodeAt(0))) key += letter
  return key
}
