import list from './phrases.json' with {type: 'json'}
import w from './spelling.json' with {type: 'json'}
import type {Word} from './word.js'

/** A phrase of a list, met in the text. */
export interface PhraseMatch<T> {
  readonly value: T
  /** The word after the phrase and its suffix. */
  readonly next: number
  /** ی (درصدی, بشکه‌ای) or ه (نفره) glued to its last word, else empty. */
  readonly suffix: string
}

/** Finds a phrase of a fixed list at a word; the longest one wins. */
export type Phrases<T> = (words: readonly Word[], at: number) => PhraseMatch<T> | undefined

/** A finder that says which words its phrases begin with: a cheap no for every other word. */
export type PhraseList<T> = Phrases<T> & {readonly starts: ReadonlySet<string>}

const suffixOf = new Map(Object.entries(list.suffixes))
/** After ا and و the suffix is written «یی»: پایی, یورویی. */
const YI = /[\u0627\u0648]\u06cc\u06cc$/
/** What may follow a unit after ZWNJ without making another word of it: «تومان‌اند», but not «گرم‌ترین». */
const clitics = new Set(list.clitics)

/**
 * A list of phrases, words between spaces («متر مربع»); ZWNJ, space and nothing between them are the same. With
 * `suffixes` the last word may carry ی or ه.
 */
export function phrases<T>(list: Readonly<Record<string, T>>, {suffixes = true} = {}): PhraseList<T> {
  const entries = new Map(Object.entries(list))
  const longest = new Map<string, number>()
  for (const phrase of entries.keys()) {
    const [first = '', ...rest] = phrase.split(' ')
    for (const form of ['', w.ya, w.ya + w.ya, w.he].map((ending) => first + ending))
      longest.set(form, Math.max(longest.get(form) ?? 0, rest.length + 1))
  }
  const find: Phrases<T> = (words, at) => {
    for (let length = longest.get(words[at]?.text ?? '') ?? 0; length > 0; length--) {
      const phrase = joined(words, at, length)
      if (phrase === undefined) continue
      const next = at + length
      const value = entries.get(phrase)
      if (value !== undefined && !suffixes) return {value, next, suffix: ''}
      if (value !== undefined && !isCut(words, next)) return withSuffix(words, value, next)
      // «پای» is a foot's ezafe and no adjective
      const suffix = suffixes && !/[\u0627\u0648]\u06cc$/.test(phrase) ? suffixOf.get(phrase.at(-1)!) : undefined
      const stem = suffix && entries.get(phrase.slice(0, YI.test(phrase) ? -2 : -1))
      if (stem !== undefined && suffix) return {value: stem as T, next, suffix}
    }
    return undefined
  }
  return Object.assign(find, {starts: new Set(longest.keys())})
}

/** Whether ZWNJ joins more to the word than a suffix: «گرم» of «گرم‌ترین» is no unit. */
export function isCut(words: readonly Word[], next: number): boolean {
  const after = words[next]
  return after?.gap === 'zwnj' && after.kind === 'letters' && !suffixOf.has(after.text) && !clitics.has(after.text)
}

function withSuffix<T>(words: readonly Word[], value: T, next: number): PhraseMatch<T> {
  const after = words[next]
  const suffix = after?.gap === 'zwnj' ? suffixOf.get(after.text) : undefined
  return suffix ? {value, next: next + 1, suffix} : {value, next, suffix: ''}
}

function joined(words: readonly Word[], at: number, length: number): string | undefined {
  if (length === 1) return words[at]!.text
  const parts: string[] = []
  for (let i = at; i < at + length; i++) {
    const word = words[i]
    if (!word || word.kind === 'break') return undefined
    parts.push(word.text)
  }
  return parts.join(' ')
}
