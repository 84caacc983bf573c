import {fold} from '../../persian/fold.js'
import {ZWNJ} from '../../persian/letters.js'

const isBreak = (letter: string) => letter === ZWNJ || letter === ' ' || letter === '\u00a0'
const PUNCTUATION = new Set('،؛:.()«»"-–/')

/**
 * A word or a phrase as a gazetteer compares it: its pieces between spaces and ZWNJ, spellings folded (ترکیهٔ is ترکیه),
 * punctuation on its own. Linear; reads each letter once.
 */
export function atomsOf(text: string): string[] {
  if (isFolded(text)) return [text]
  const atoms: string[] = []
  let atom = ''
  const close = () => {
    if (atom !== '') atoms.push(atom)
    atom = ''
  }
  for (const letter of fold(text, 'names')) {
    if (isBreak(letter)) close()
    else if (PUNCTUATION.has(letter)) {
      close()
      atoms.push(letter)
    } else atom += letter
  }
  close()
  return atoms
}

/** Whether a word is made of letters that fold to themselves, as most are: then there is nothing to do. */
function isFolded(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // ا to غ, ف to و, پ to ی of Persian; what `fold` changes lies outside or is asked for.
    const letter =
      (unit >= 0x627 && unit <= 0x63a) || (unit >= 0x641 && unit <= 0x648) || (unit >= 0x67e && unit <= 0x6cc)
    if (!letter || unit === 0x629 || unit === 0x6c0) return false
  }
  return text !== ''
}

/** The same without any break: خرم‌آباد, خرم آباد and خرمآباد are one key. */
export const keyOf = (text: string): string => (isFolded(text) ? text : atomsOf(text).join(''))
