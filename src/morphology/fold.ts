import {fold} from '../persian/fold.js'
import {ZWNJ} from '../persian/letters.js'

/** A word as lexicons of morphology know it: no ZWNJ, no vowel signs or other marks. همهٔ and همه are one key. */
export function formKey(text: string): string {
  const folded = fold(text, 'words')
  return folded.includes(ZWNJ) ? folded.replaceAll(ZWNJ, '') : folded
}
