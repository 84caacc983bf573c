import {functionWords} from '../../../persian/function-words.js'
import {particle} from '../../../persian/particles.js'
import {participles} from '../../../persian/verbs.js'
import {isArabicNoun} from '../evidence/asked.js'
import contract from '../evidence/contract.json' with {type: 'json'}
import {edited} from '../evidence/evidence.js'
import exceptions from '../evidence/exceptions.json' with {type: 'json'}
import {withoutEnding} from '../evidence/joined-endings.js'
import type {WordForms} from '../evidence/word-forms.js'
import type {WrittenWord} from './written-word.js'

const isListedPair = pairTable([...contract.pairs, ...contract.whole])
const coordinated: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(contract.coordinated))
const possessives = new Set(contract.possessives)
const isSolid = pairTable([...contract.whole, contract.conjunction])
const isThat = pairTable([contract.conjunction])
const isAlways = pairTable(contract.always)
const beforeDignity = new Set(contract.beforeDignity)
const unpossessed = new Set(contract.unpossessed)
const beforeConjunction = new Set(contract.beforeConjunction)
const nameEndings = new Set(contract.nameEndings)
const titles = new Set(contract.titles)
const notNamed = new Set(contract.notNamed)
const beforeArticle = new Set(contract.beforeArticle)
const titleEndings = new Set(contract.titleEndings)
const grammar = new Set(Object.values(functionWords).flat())

/** A noun that is met so often may have an owner. */
const NOUN = 5

/**
 * Whether the project's orthography (DESIGN.md, section 5) makes one word of two neighbours, whatever usage says: به‌ویژه,
 * the halves of گفت‌وگو, Arabic compounds (ذات‌الریه), and a possessive that is written apart (پوست تان).
 */
export const isOneByContract = (words: readonly WrittenWord[], at: number, forms: WordForms): boolean =>
  isListed(words, at) ||
  isName(words, at) ||
  isCoordinated(words, at) ||
  isArabic(words[at]!, words[at + 1]!, forms) ||
  isOwned(words, at, forms)

const isListed = (words: readonly WrittenWord[], at: number): boolean =>
  isListedPair(words[at]!.written, words[at + 1]!.written)

/** علی‌رغم, and گفت‌وگو whose second half is written as one, which nobody means as two words. */
export const isAlwaysOne = (word: WrittenWord, next: WrittenWord): boolean =>
  isAlways(word.written, next.written) || isHalfJoined(word, next)

const isHalfJoined = (word: WrittenWord, next: WrittenWord): boolean =>
  next.written.length > 1 &&
  next.written.startsWith(particle.and) &&
  (coordinated.get(word.written)?.includes(next.has[0]!.slice(particle.and.length)) ?? false)

/** آنچه and اینکه are joined without a ZWNJ. */
export const isSolidByContract = (word: WrittenWord, next: WrittenWord): boolean => isSolid(word.written, next.written)

/** «با بیان این که»: a conjunction after these words; elsewhere این may be a pronoun before it. */
export const isConjunction = (words: readonly WrittenWord[], at: number): boolean =>
  isThat(words[at]!.written, words[at + 1]!.written) && beforeConjunction.has(words[at - 1]?.written ?? '')

/** سلطانی فر, حسین پور: what ends a family name is hardly a word of its own after a noun. */
const isName = (words: readonly WrittenWord[], at: number): boolean => {
  const {written, isFinite: isVerb} = words[at]!
  return (
    nameEndings.has(words[at + 1]!.written) &&
    written.length > 2 &&
    !isVerb &&
    !grammar.has(written) &&
    !notNamed.has(written) &&
    !participles.has(written)
  )
}

/** گفت و گو: at its first space, and at its second. */
function isCoordinated(words: readonly WrittenWord[], at: number): boolean {
  const first = words[at]!.written === particle.and ? at - 1 : at
  return (
    words[first + 1]?.written === particle.and &&
    (coordinated.get(words[first]?.written ?? '')?.includes(words[first + 2]?.written ?? '') ?? false)
  )
}

/**
 * ذات الریه: a compound of the lexicon, or any after a word that stands before such words alone, and the second is met nowhere alone.
 * After other words a noun with the article may be a name: «مهاجم ایرانی السیلیه», «علی الدباغ».
 */
function isArabic(word: WrittenWord, next: WrittenWord, forms: WordForms): boolean {
  if (!isArabicNoun(next.written)) return false
  // نجم‌السلطنه, رکن‌الملک: titles of the court, whatever they begin with.
  if (titleEndings.has(next.written)) return word.written.length > 2 && !grammar.has(word.written)
  const alone = forms.evidence(next.written)
  if (edited(alone) > 0 || alone.spelled) return false
  const [noun = ''] = next.parts
  const isListed = (last: string) => forms.compounds(word.written, last).some(({parts}) => parts.length === 2)
  return beforeArticle.has(word.written) || isListed(noun) || withoutEnding(noun).some(isListed)
}

/** پوست تان: a noun and its owner. شان is dignity too, after words that it is the object of: «حفظ شان». */
function isOwned(words: readonly WrittenWord[], at: number, forms: WordForms): boolean {
  const [word, next] = [words[at]!, words[at + 1]!]
  if (titles.has(word.written)) return false // «آقای شان پن»
  if (!isPossessive(word, next) || grammar.has(word.written) || edited(forms.evidence(word.written)) < NOUN)
    return false
  return next.written !== contract.dignity || !beforeDignity.has(word.written)
}

/** A possessive apart from a word that it joins to without a ZWNJ: پوستتان. */
export const isPossessive = (word: WrittenWord, next: WrittenWord): boolean =>
  possessives.has(next.written) &&
  word.written.length > 2 &&
  (!unpossessed.has(word.written.at(-1)!) || endsInGlide(word.written))

/** The ی of برای and روی is a consonant, and no ending that ZWNJ sets off: برایمان. */
const endsInGlide = (word: string): boolean =>
  word.endsWith(exceptions.yeh) && exceptions.yehNotAfter.includes(word.at(-2)!)

/** Answers whether two words are one of the pairs, by the second first: no string is made for a look-up. */
function pairTable(pairs: readonly string[]): (first: string, second: string) => boolean {
  const bySecond = new Map<string, Set<string>>()
  for (const pair of pairs) {
    const [first, second] = pair.split(' ') as [string, string]
    bySecond.set(second, (bySecond.get(second) ?? new Set()).add(first))
  }
  return (first, second) => bySecond.get(second)?.has(first) ?? false
}
