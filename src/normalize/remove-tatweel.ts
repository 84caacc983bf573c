import {isLetterOrMark, isMark, separates} from '../persian/letters.js'
import {change, type LetterRule} from './rule.js'

const TATWEEL = 0x640

const HE = 0x647
const ZWNJ = 0x200c

/**
 * Tatweel lengthens a line of print and carries no meaning (Unicode 16, section 9.2): دانشـــگاه → دانشگاه, هـ.ش → ه.ش.
 * Where it lengthens nothing, alone or behind a letter that never joins, it serves as a dash and stays.
 */
export const removeTatweel: LetterRule = {
  name: 'remove-tatweel',
  units: [TATWEEL],
  edit(string, at) {
    // Marks may stand on a tatweel (ســـَلام): the run is judged as one.
    let end = at + 1
    while (string.charCodeAt(end) === TATWEEL || isMark(string.charCodeAt(end))) end++
    const run = string.slice(at, end)
    const lengthens = separates(string, at) && (isInWord(string, end) || string.charCodeAt(at - 1) === HE)
    return change(at, end, lengthens ? run.replaceAll(String.fromCharCode(TATWEEL), '') : run)
  },
}

/** A letter goes on, or a ZWNJ and a letter: میـ‌شود. */
const isInWord = (string: string, at: number): boolean =>
  isLetterOrMark(string.charCodeAt(string.charCodeAt(at) === ZWNJ ? at + 1 : at))
