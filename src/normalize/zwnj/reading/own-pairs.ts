import {ZWNJ} from '../../../persian/letters.js'
import type {Change} from '../../../text/edits.js'
import {edited} from '../evidence/evidence.js'
import type {WordForms} from '../evidence/word-forms.js'
import {bondOf, isSameAnywhere} from './bonds.js'
import type {PairReader} from './pair-reader.js'
import {isRefused} from './refusals.js'
import type {WrittenWord} from './written-word.js'

/** Words with single spaces between them, and where each begins. */
export interface Run {
  readonly words: readonly WrittenWord[]
  readonly starts: readonly number[]
}

/** What an article writes as one word: the bonds (bonds.ts) and their first parts. */
interface Own {
  readonly lefts: ReadonlySet<string>
  readonly bonds: ReadonlySet<string>
}

/** What an answer needs to know of words and of pairs. */
interface Tools {
  readonly forms: WordForms
  readonly pairs: PairReader
}

/** The pairs of a section that the article writes as one word elsewhere: شاهین شهر beside شاهین‌شهر. */
export function ownPairs(runs: readonly Run[], own: Own, tools: Tools): Change[] {
  const found: Change[] = []
  if (own.lefts.size === 0) return found
  for (const {words, starts} of runs)
    for (let i = 0; i + 1 < words.length; i++) {
      const left = words[i]!.has.at(-1)!
      if (!own.lefts.has(left) || !isOwn(left, words, i, own, tools)) continue
      const space = starts[i]! + words[i]!.written.length
      found.push({start: space, end: space + 1, put: ZWNJ})
    }
  return found
}

function isOwn(left: string, words: readonly WrittenWord[], at: number, own: Own, tools: Tools): boolean {
  const {forms} = tools
  const right = words[at + 1]!.has[0]!
  return (
    own.bonds.has(bondOf(left, right)) &&
    isSameAnywhere(left, right) &&
    isPlausible(left, right, words, at, tools) &&
    !isRefused('compound', words, at, forms)
  )
}

/** Two words whose occurrences in edited text make a larger product are words of their own, unless something speaks for the compound. */
const COMMON = 200

/**
 * Whether what an article joins once may be one word elsewhere: a compound of the lexicon that edited text does not have with a space
 * more often (جام جهانی), a pair that makes one more likely than not, or words one of which is rare, which are a name: قزل‌ایاغ. «دفاع‌مقدس» is
 * a slip, and its neighbours are left as they are.
 */
function isPlausible(
  left: string,
  right: string,
  words: readonly WrittenWord[],
  at: number,
  {forms, pairs}: Tools,
): boolean {
  const known = forms.compounds(left, right).filter(({parts}) => parts.length === 2)
  if (known.length > 0)
    return !known.some((compound) => compound.generalSpaced + compound.pressSpaced > edited(compound))
  const pair = pairs.of(words[at]!, words[at + 1]!)
  if (pair?.way && Math.max(pair.score.general, pair.score.press) > 0) return true
  return (1 + edited(forms.evidence(left))) * (1 + edited(forms.evidence(right))) < COMMON
}
