import type {CompoundForm, WordForms} from './word-forms.js'
import type {Word} from './words.js'

/**
 * Compounds of the lexicon that begin in `words[at]`'s last part and run over two spaces or more behind it: for each
 * that is there, `found` gets the number of spaces that it covers. Compounds of two words are pairs.
 */
export function eachLongCompound(
  words: readonly Word[],
  at: number,
  forms: WordForms,
  found: (spaces: number, compound: CompoundForm) => void,
): void {
  const {parts, startsCompound} = words[at]!
  if (!startsCompound || at + 2 >= words.length) return
  for (const compound of forms.compounds(parts[parts.length - 1]!, words[at + 1]!.parts[0]!)) {
    const spaces = spacesOf(compound, words, at)
    if (spaces > 1) found(spaces, compound)
  }
}

/** How many words behind `words[at]` the compound's parts fill exactly; 0 where they do not. */
function spacesOf({parts}: CompoundForm, words: readonly Word[], at: number): number {
  let word = at + 1
  let part = 0
  let k = 1
  for (; k < parts.length && word < words.length && words[word]!.parts[part] === parts[k]; k++) {
    if (++part < words[word]!.parts.length) continue
    word++
    part = 0
  }
  return k === parts.length && part === 0 ? word - at - 1 : 0
}
