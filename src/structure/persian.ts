import words from './persian.json' with {type: 'json'}

const PERSIAN = new Set(words.persian)
/** Words of the neighbours, in their own letters: Arabic في is no slip for Persian فی. */
const OTHER = new Set([...words.arabic, ...words.urdu, ...words.kurdish].filter((word) => !PERSIAN.has(word)))
/** Letters that Persian never writes: Sorani and Urdu ones. */
const FOREIGN = /[\u06b5\u0695\u06a4\u06c6\u06ce\u06d5\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]/g
const ARABIC_SCRIPT = /[\u0621-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/g
const LETTER = /\p{L}/gu
/** Enough to tell a language by, whatever the page's length. */
const SAMPLE = 20_000
/** Fewer words decide nothing. */
const FEW = 12

/**
 * Whether a text may be Persian. Refuses only on evidence: another script, letters of Kurdish or Urdu, or the small words
 * of another language outnumbering Persian ones.
 */
export function isPersian(string: string): boolean {
  const sample = string.slice(0, SAMPLE)
  const letters = count(sample, LETTER)
  if (letters === 0) return true
  const script = count(sample, ARABIC_SCRIPT)
  if (script * 10 < letters * 3) return false
  if (count(sample, FOREIGN) * 25 > script) return false
  const tokens = sample
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((token) => token !== '')
  if (tokens.length < FEW) return true
  let persian = 0
  let other = 0
  let joined = 0
  for (const token of tokens) {
    // Persian pages may carry Arabic letters throughout: مي، كرد.
    if (PERSIAN.has(token.replaceAll('ي', 'ی').replaceAll('ك', 'ک'))) persian++
    else if (OTHER.has(token)) other++
    if (token.startsWith('ال') && token.length >= 5) joined++
  }
  return persian * 2 >= other + joined / 2 || other + joined < tokens.length / 20
}

const count = (string: string, pattern: RegExp) => string.match(pattern)?.length ?? 0
