import type {Word} from '../words/word.js'
import type {Refusal} from './refusal.js'

/** Words of one address that are looked through; a longer one has its Latin letters nearer. */
const MOST_WORDS = 40

/** Digits in an address, a file's name, a query or a hashtag: «www.example.ir/path?a=1», «#جام_جهانی_۲۰۲۶», «a1@b.ir». */
export const webAddress: Refusal = {
  reason: 'address',
  written: 'digits',
  holds(words, {first}) {
    let [latin, mark] = [false, false]
    for (let i = first; i > first - MOST_WORDS && i > 0 && words[i]!.gap === 'none'; i--) {
      const before: Word = words[i - 1]!
      // «#۱۲۳۴» is typed on a phone
      if ((before.text === '#' && i < first) || (before.text === '_' && !isResult(words, i))) return true
      if (before.kind === 'latin') latin = true
      else if (/^[/?=&@%]$/.test(before.text)) mark ||= i < first || before.text !== '/'
      else if (before.kind === 'letters') return false
      if (latin && mark) return true
    }
    return latin && isInAddress(words, first)
  },
}

/** «با نتیجه ۲_۲»: an underscore for a dash, between digits that stand by themselves. */
const isResult = (words: readonly Word[], at: number): boolean =>
  words[at]!.kind === 'digits' && words[at - 2]?.kind === 'digits' && words[at - 2]!.gap === 'space'

/** A point or slash between Latin letters: «example2.ir», «b.ir/1». */
function isInAddress(words: readonly Word[], first: number): boolean {
  for (let i = first; i > first - MOST_WORDS && i > 1 && words[i]!.gap === 'none'; i--)
    if (words[i - 1]!.text === '.' && words[i - 2]!.kind === 'latin' && words[i]!.kind === 'latin') return true
  return false
}
