import {separates} from '../../../persian/letters.js'
import {participles} from '../../../persian/verbs.js'
import exceptions from './exceptions.json' with {type: 'json'}
import suffixes from './suffixes.json' with {type: 'json'}

export type SuffixKind = 'plural' | 'comparative' | 'silentHe' | 'yeh'

/** An ending that ZWNJ sets off; how much it speaks for a ZWNJ is for the model to say. */
export interface Suffix {
  readonly suffix: string
  readonly kind: SuffixKind
}

const list = (kind: SuffixKind, endings: readonly string[]): Suffix[] => endings.map((suffix) => ({suffix, kind}))

/** Every ending by its letters (without ZWNJ); the kinds that share one stand together. */
const byLetters = new Map<string, Suffix[]>()
for (const suffix of [
  ...list('plural', suffixes.plural),
  ...list('comparative', suffixes.comparative),
  ...list('silentHe', suffixes.silentHe),
  ...list('yeh', suffixes.yeh),
]) {
  const letters = suffix.suffix.replaceAll('\u200c', '')
  byLetters.set(letters, [...(byLetters.get(letters) ?? []), suffix])
}

const LONGEST = Math.max(...[...byLetters.keys()].map((letters) => letters.length))
const pronouncedHe = new Set(exceptions.pronouncedHe)
const neverSuffixed = new Set(exceptions.neverSuffixed)

/** What a plural may end in. */
export const pluralSuffixes: readonly string[] = suffixes.plural.filter((suffix) => !suffix.includes('\u200c'))

/** Endings that these letters spell. */
export const suffixesOf = (letters: string): readonly Suffix[] =>
  letters.length <= LONGEST ? (byLetters.get(letters) ?? []) : []

/** Endings that older usage joins: کتابهای, مهمترین. */
export type JoinedKind = Extract<SuffixKind, 'plural' | 'comparative'>

/** The kind of an ending that older usage joins; undefined for other letters. */
export function joinedKind(letters: string): JoinedKind | undefined {
  for (const {kind} of suffixesOf(letters)) if (kind === 'plural' || kind === 'comparative') return kind
  return undefined
}

/** Ways to end `word` in a suffix, with the stem before it. */
export function* endings(word: string): Generator<readonly [stem: string, suffix: Suffix]> {
  for (let at = Math.max(2, word.length - LONGEST); at < word.length; at++) {
    for (const suffix of byLetters.get(word.slice(at)) ?? []) yield [word.slice(0, at), suffix]
  }
}

/** ه that is no sound of its own (خانه), not the h of راه, کوه, توجه. */
export function endsInSilentHe(word: string): boolean {
  if (!word.endsWith(exceptions.silentHe) || word.length < 3 || pronouncedHe.has(word)) return false
  const before = word.charAt(word.length - 2)
  return !exceptions.soundedBefore.includes(before) || participles.has(word)
}

/** Whether a word can carry a suffix at all. Takes the last part of a word, without ZWNJ. */
export function carries(stem: string, {kind}: Suffix): boolean {
  if (stem.length < 2 || neverSuffixed.has(stem)) return false
  if (kind === 'silentHe') return endsInSilentHe(stem)
  // The ی of دعای is no ending of its own: دعایمان is دعا and یمان.
  return (
    kind !== 'yeh' ||
    (stem.length > 2 && stem.endsWith(exceptions.yeh) && !exceptions.yehNotAfter.includes(stem.at(-2)!))
  )
}

/**
 * The noun whose plural a part may be as it is written, where a ZWNJ after its ه would make another word of it: کرد in کردهای,
 * انداز in اندازهای. `index`: of the ZWNJ. undefined where there is none.
 */
export function pluralStem(part: string, index: number): string | undefined {
  const stem = part.slice(0, index - 1)
  const isPlural = part[index - 1] === exceptions.silentHe && pluralSuffixes.includes(part.slice(index - 1))
  return isPlural && stem.length > 1 && !separates(part, index - 1) ? stem : undefined
}
