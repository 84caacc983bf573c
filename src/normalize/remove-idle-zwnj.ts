import {isLetter, separates} from '../persian/letters.js'
import {change, type LetterRule} from './rule.js'

const ZWNJ = 0x200c
const TATWEEL = 0x640

/**
 * A ZWNJ that keeps nothing apart: at a word's edge, before a mark or a digit, doubled, or behind a letter that never
 * joins (Academy: «شهرها», not «شهر‌ها»; nobody can see the difference, and a search finds only one of them).
 */
export const removeIdleZwnj: LetterRule = {
  name: 'remove-idle-zwnj',
  units: [ZWNJ],
  edit(string, at) {
    let end = at + 1
    while (string.charCodeAt(end) === ZWNJ) end++
    // Before a tatweel it keeps a dash (هزینه‌ـ‌فایده) from being taken for a lengthened letter.
    const works = separates(string, at) && (isLetter(string.charCodeAt(end)) || string.charCodeAt(end) === TATWEEL)
    if (works && end === at + 1) return undefined
    return change(works ? at + 1 : at, end, '')
  },
}
