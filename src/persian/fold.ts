import folds from './folds.json' with {type: 'json'}

/**
 * How much of the spelling counts when two words are compared; each level folds what the one before it does, and more.
 * - `letters`: letters from the keyboards of other languages (ي ك ە …) are the Persian ones. Keeps the length.
 * - `words`: ة and ۀ are ه, and marks (vowel signs, hamza above, superscript alef) are dropped.
 * - `search`: the carriers of hamza are plain letters: رئیس is رییس, مؤسسه is موسسه.
 * - `names`: آ is ا, a hamza alone is dropped, and Latin letters are lower case: آمریکا is امریکا.
 */
export type FoldLevel = 'letters' | 'words' | 'search' | 'names'

/** Letters that are typed in place of Persian ones whatever the language: ي ى ك ڪ. */
export const keyboardLetters: Readonly<Record<string, string>> = folds.letters
/** Letters of Urdu, Kurdish, Uighur and Pashto that are typed in place of Persian ones. */
export const neighbourLetters: Readonly<Record<string, string>> = folds.neighbours

const FIRST = 0x600
const LAST = 0x6ff
/** A unit that stays. */
const SAME = 0
/** A unit that goes. */
const DROPPED = 1

/** What becomes of each unit of the Arabic block: SAME, DROPPED or another unit. */
type Table = Uint16Array

const marks: Readonly<Record<string, string>> = Object.fromEntries(
  [...range(0x64b, 0x655), 0x670].map((unit) => [String.fromCharCode(unit), '']),
)
const letters = tableOf({...folds.letters, ...folds.neighbours})
const words = tableOf({...folds.words, ...marks}, letters)
const search = tableOf(folds.search, words)
const names = tableOf(folds.names, search)
const tables: Readonly<Record<FoldLevel, Table>> = {letters, words, search, names}

/**
 * A string as words are compared at a level: spellings of one word become one string. Spaces, ZWNJ, digits, tatweel and
 * punctuation stay. The string itself where nothing changes, which costs one scan.
 */
export function fold(string: string, level: FoldLevel): string {
  const table = tables[level]
  const cased = level === 'names' ? string.toLowerCase() : string
  let folded = ''
  let from = 0
  for (let at = 0; at < cased.length; at++) {
    const unit = cased.charCodeAt(at)
    if (unit < FIRST || unit > LAST) continue
    const put = table[unit - FIRST]!
    if (put === SAME) continue
    folded += cased.slice(from, at)
    if (put !== DROPPED) folded += String.fromCharCode(put)
    from = at + 1
  }
  return from === 0 ? cased : folded + cased.slice(from)
}

/** The table of a level: its own letters, and those of the level below, folded further where this level says so. */
function tableOf(own: Readonly<Record<string, string>>, below?: Table): Table {
  const table = new Uint16Array(LAST - FIRST + 1)
  const put = (string: string) => (string === '' ? DROPPED : string.charCodeAt(0))
  for (const [letter, to] of Object.entries(own)) table[letter.charCodeAt(0) - FIRST] = put(to)
  below?.forEach((to, at) => {
    if (to !== SAME) table[at] = to === DROPPED ? DROPPED : table[to - FIRST]! || to
  })
  return table
}

function* range(first: number, last: number): Generator<number> {
  for (let unit = first; unit <= last; unit++) yield unit
}
