import {fold, squeeze} from './fold.js'
import {anyOf} from './patterns.js'
import list from './places.json' with {type: 'json'}

const PLACES = new Set([...list.provinces, ...list.cities, ...list.world].map((name) => squeeze(fold(name))))
/** سیستان و بلوچستان, کهگیلویه و بویراحمد. */
const MOST_WORDS = 3
const GENERIC = new RegExp(`^${anyOf(list.sorts)}[\\s\\u200c]+`)

/** The longest known place at the start of a string, as written: its length in UTF-16 units, or 0. */
export function placeAt(string: string): number {
  let found = 0
  const words = /[^\s،,؛;:.()«»"/\-–—ـ]+/gu
  for (let i = 0; i < MOST_WORDS; i++) {
    const word = words.exec(string)
    if (!word || (i === 0 && word.index > 0)) break
    const end = word.index + word[0].length
    if (/[،,؛;:.()«»"/\-–—]/.test(string.slice(0, word.index))) break
    if (PLACES.has(squeeze(fold(string.slice(0, end))))) found = end
  }
  return found
}

/** A string without the word that says what sort of place follows: شهرستان میانه → میانه. */
export const withoutGeneric = (string: string): string => string.replace(GENERIC, '')
