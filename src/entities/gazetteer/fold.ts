import {ZWNJ} from '../../persian/letters.js'

/** Spellings that name one thing: آمریکا and امریکا, رئیس and رییس, اسرائیل and اسراییل, مؤسسه and موسسه, ترکیهٔ and ترکیه. */
const FOLDS = new Map([
  ['آ', 'ا'],
  ['أ', 'ا'],
  ['إ', 'ا'],
  ['ٱ', 'ا'],
  ['ئ', 'ی'],
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['ؤ', 'و'],
  ['ة', 'ه'],
  ['ۀ', 'ه'],
  ['ء', ''],
])
/** Hamza above, short vowels, tanwin, shadda, sukun and the superscript alef: written or not, one word. */
const isMark = (unit: number) => (unit >= 0x64b && unit <= 0x655) || unit === 0x670
const isBreak = (letter: string) => letter === ZWNJ || letter === ' ' || letter === '\u00a0'
const PUNCTUATION = new Set('،؛:.()«»"-–/')

/**
 * A word or a phrase as a gazetteer compares it: its pieces between spaces and ZWNJ, spellings folded, punctuation on its
 * own. Linear; reads each letter once.
 */
export function atomsOf(text: string): string[] {
  if (isFolded(text)) return [text]
  const atoms: string[] = []
  let atom = ''
  const close = () => {
    if (atom !== '') atoms.push(atom)
    atom = ''
  }
  for (const letter of text) {
    if (isBreak(letter)) close()
    else if (PUNCTUATION.has(letter)) {
      close()
      atoms.push(letter)
    } else if (!isMark(letter.charCodeAt(0))) atom += FOLDS.get(letter) ?? letter.toLowerCase()
  }
  close()
  return atoms
}

/** Whether a word is made of letters that fold to themselves, as most are: then there is nothing to do. */
function isFolded(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    // ا to غ, ف to و, پ to ی of Persian; the letters of FOLDS and the marks lie outside or are looked up.
    const letter =
      (unit >= 0x627 && unit <= 0x63a) || (unit >= 0x641 && unit <= 0x648) || (unit >= 0x67e && unit <= 0x6cc)
    if (!letter || unit === 0x629 || unit === 0x6c0) return false
  }
  return text !== ''
}

/** The same without any break: خرم‌آباد, خرم آباد and خرمآباد are one key. */
export const keyOf = (text: string): string => (isFolded(text) ? text : atomsOf(text).join(''))
