import {withPersianLetters} from './fold.js'
import list from './persian.json' with {type: 'json'}

const PERSIAN = new Set(list.persian)
/** Small words of the neighbours, in their own letters: Arabic في is no slip for Persian فی. */
const WORDS = new Map<string, string>()
/** Letters that Persian never writes, and whose they are. */
const LETTERS = new Map<string, string>()
for (const [language, words] of Object.entries(list.words))
  for (const word of words) if (!PERSIAN.has(word) && !WORDS.has(word)) WORDS.set(word, language)
for (const [language, letters] of Object.entries(list.letters))
  for (const letter of letters) LETTERS.set(letter, language)
const LETTER = /\p{L}/u
/** Enough to tell a language by, whatever the page's length. */
const SAMPLE = 2_500
/** Fewer words decide nothing. */
const FEW = 12

/** A language other than Persian. */
export interface ForeignLanguage {
  /** BCP 47; und where the letters do not tell. */
  readonly code: string
  /** Why it is not Persian, as the end of a sentence. */
  readonly reason: string
}

/**
 * The language of a text that is not Persian; undefined where it may be. Says so only on evidence: another script,
 * letters of Kurdish, Urdu or Pashto, or the small words of another language outnumbering Persian ones.
 */
export function notPersian(string: string): ForeignLanguage | undefined {
  const sample = string.slice(0, SAMPLE)
  let letters = 0
  let script = 0
  const foreign: Tally = new Map()
  for (const letter of sample) {
    const code = letter.codePointAt(0)!
    if (isArabicScript(code)) {
      letters++
      script++
      const language = LETTERS.get(letter)
      if (language !== undefined) add(foreign, language)
    } else if (code > 0x40 && LETTER.test(letter)) letters++
  }
  if (letters === 0) return undefined
  if (script * 10 < letters * 3) return {code: UNKNOWN, reason: 'are mostly not in Arabic script'}
  if (sum(foreign) * 25 > script) return foreignBy(most(foreign), (name) => `are those of ${name}`)
  return byWords(sample)
}

function byWords(sample: string): ForeignLanguage | undefined {
  const tokens = sample
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((token) => token !== '')
  if (tokens.length < FEW) return undefined
  let persian = 0
  let joined = 0
  const other: Tally = new Map()
  for (const token of tokens) {
    const language = WORDS.get(token)
    // Persian pages may carry Arabic letters throughout: مي، كرد.
    if (PERSIAN.has(withPersianLetters(token))) persian++
    else if (language !== undefined) add(other, language)
    if (token.startsWith(list.arabicArticle) && token.length >= 5) joined++
  }
  const others = sum(other)
  if (persian * 2 >= others + joined / 2 || others + joined < tokens.length / 20) return undefined
  return foreignBy(joined > others ? 'Arabic' : most(other), (name) => `and small words are those of ${name}`)
}

const CODES = new Map<string, string>(Object.entries(list.codes))
const UNKNOWN = 'und'

const foreignBy = (name: string, reason: (name: string) => string): ForeignLanguage => ({
  code: CODES.get(name) ?? UNKNOWN,
  reason: reason(name),
})

/** Counts of languages. */
type Tally = Map<string, number>
const add = (tally: Tally, language: string) => tally.set(language, (tally.get(language) ?? 0) + 1)
const sum = (tally: Tally) => [...tally.values()].reduce((total, count) => total + count, 0)
const most = (tally: Tally) => [...tally].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'another language'

/** Letters of the Arabic blocks and of their presentation forms. */
const isArabicScript = (code: number) =>
  (code >= 0x620 && code <= 0x64a) ||
  (code >= 0x66e && code <= 0x6d5) ||
  (code >= 0x6fa && code <= 0x77f) ||
  (code >= 0xfb50 && code <= 0xfefc)
