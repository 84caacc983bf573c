import words from './persian.json' with {type: 'json'}

const PERSIAN = new Set(words.persian)
/** Words of the neighbours, in their own letters: Arabic في is no slip for Persian فی. */
const OTHER = new Set([...words.arabic, ...words.urdu, ...words.kurdish].filter((word) => !PERSIAN.has(word)))
/** Letters that Persian never writes: Sorani and Urdu ones. */
const FOREIGN = new Set('ڵڕڤۆێەٹڈڑںھہے')
const LETTER = /\p{L}/u
/** Enough to tell a language by, whatever the page's length. */
const SAMPLE = 2_500
/** Fewer words decide nothing. */
const FEW = 12

/**
 * Whether a text may be Persian. Refuses only on evidence: another script, letters of Kurdish or Urdu, or the small words
 * of another language outnumbering Persian ones.
 */
export function isPersian(string: string): boolean {
  const sample = string.slice(0, SAMPLE)
  let letters = 0
  let script = 0
  let foreign = 0
  for (const letter of sample) {
    const code = letter.codePointAt(0)!
    if (isArabicScript(code)) {
      letters++
      script++
      if (FOREIGN.has(letter)) foreign++
    } else if (code > 0x40 && LETTER.test(letter)) letters++
  }
  if (letters === 0) return true
  if (script * 10 < letters * 3 || foreign * 25 > script) return false
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

/** Letters of the Arabic blocks and of their presentation forms. */
const isArabicScript = (code: number) =>
  (code >= 0x620 && code <= 0x64a) ||
  (code >= 0x66e && code <= 0x6d5) ||
  (code >= 0x6fa && code <= 0x77f) ||
  (code >= 0xfb50 && code <= 0xfefc)
