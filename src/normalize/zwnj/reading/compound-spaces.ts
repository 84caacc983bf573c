import type {CompoundForm} from '../evidence/evidence.js'
import type {WrittenWord} from './written-word.js'

/**
 * How many spaces after `words[at]` a compound that begins in its last part covers, if its parts fill whole words exactly;
 * 0 where they do not.
 */
export function spacesOf({parts}: CompoundForm, words: readonly WrittenWord[], at: number): number {
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
