import {functionWords} from '../../../persian/function-words.js'
import {particle} from '../../../persian/particles.js'
import {isArabicNoun} from '../evidence/asked.js'
import contract from '../evidence/contract.json' with {type: 'json'}
import {edited} from '../evidence/evidence.js'
import type {WordForms} from '../evidence/word-forms.js'
import type {WrittenWord} from './written-word.js'

const pairs = new Set(contract.pairs)
const coordinated: Readonly<Record<string, readonly string[]>> = contract.coordinated
const possessives = new Set(contract.possessives)
const always = new Set(contract.always)
const beforeDignity = new Set(contract.beforeDignity)
const unpossessed = new Set(contract.unpossessed)
const grammar = new Set(Object.values(functionWords).flat())

/** A noun that is met so often may have an owner. */
const NOUN = 5

/**
 * Whether the project's orthography (DESIGN.md, section 5) makes one word of two neighbours, whatever usage says: به‌ویژه,
 * the halves of گفت‌وگو, Arabic compounds (ذات‌الریه), and a possessive that is written apart (پوست تان).
 */
export const isOneByContract = (words: readonly WrittenWord[], at: number, forms: WordForms): boolean =>
  isListed(words, at) ||
  isCoordinated(words, at) ||
  isArabic(words[at]!, words[at + 1]!, forms) ||
  isOwned(words, at, forms)

const isListed = (words: readonly WrittenWord[], at: number): boolean =>
  pairs.has(`${words[at]!.written} ${words[at + 1]!.written}`)

/** علی‌رغم, which nobody means as two words. */
export const isAlwaysOne = (word: WrittenWord, next: WrittenWord): boolean =>
  always.has(`${word.written} ${next.written}`)

/** گفت و گو: at its first space, and at its second. */
function isCoordinated(words: readonly WrittenWord[], at: number): boolean {
  const first = words[at]!.written === particle.and ? at - 1 : at
  return (
    words[first + 1]?.written === particle.and &&
    (coordinated[words[first]?.written ?? '']?.includes(words[first + 2]?.written ?? '') ?? false)
  )
}

/** ذات الریه: the first begins compounds of Arabic, and the second is met nowhere alone. */
function isArabic(word: WrittenWord, next: WrittenWord, forms: WordForms): boolean {
  if (!isArabicNoun(next.written)) return false
  const alone = forms.evidence(next.written)
  return edited(alone) === 0 && !alone.spelled && forms.startsArabicCompound(word.written)
}

/** پوست تان: a noun and its owner. شان is dignity too, after words that it is the object of: «حفظ شان». */
function isOwned(words: readonly WrittenWord[], at: number, forms: WordForms): boolean {
  const [word, next] = [words[at]!, words[at + 1]!]
  if (!isPossessive(word, next) || grammar.has(word.written) || edited(forms.evidence(word.written)) < NOUN)
    return false
  return next.written !== contract.dignity || !beforeDignity.has(word.written)
}

/** A possessive apart from a word that it joins to without a ZWNJ: پوستتان. */
export const isPossessive = (word: WrittenWord, next: WrittenWord): boolean =>
  possessives.has(next.written) && word.written.length > 2 && !unpossessed.has(word.written.at(-1)!)
