import type {Word} from '../words/word.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const royal = new Set(heads.royal)
const names = new Set(heads.regnal)
/** «شاه فیلیپ ششم», «پاپ ژان پل دوم». */
const MOST_WORDS_OF_NAME = 2

/** «ملکه الیزابت دوم», «لویی چهاردهم»: which monarch or pope, and no rank. */
export const regnalNumber: Refusal = {
  reason: 'name',
  holds: (words, {form, first}) => form === 'ordinal' && first > 0 && isReign(words, first),
}

function isReign(words: readonly Word[], first: number): boolean {
  const name = words[first - 1]!
  if (name.kind !== 'letters' || royal.has(name.text)) return false
  if (names.has(name.text)) return true
  for (let i = first - 2; i >= 0 && i >= first - 1 - MOST_WORDS_OF_NAME && words[i]!.kind === 'letters'; i--)
    if (royal.has(words[i]!.text)) return name.upos === undefined || name.upos === 'PROPN'
  return false
}
