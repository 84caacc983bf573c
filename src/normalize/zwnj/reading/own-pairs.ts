import {ZWNJ} from '../../../persian/letters.js'
import type {Change} from '../../../text/edits.js'
import {edited} from '../evidence/evidence.js'
import type {WordForms} from '../evidence/word-forms.js'
import {bondOf, isSameAnywhere} from './bonds.js'
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

/** The pairs of a section that the article writes as one word elsewhere: شاهین شهر beside شاهین‌شهر. */
export function ownPairs(runs: readonly Run[], own: Own, forms: WordForms): Change[] {
  const found: Change[] = []
  if (own.lefts.size === 0) return found
  for (const {words, starts} of runs)
    for (let i = 0; i + 1 < words.length; i++) {
      const left = words[i]!.has.at(-1)!
      if (!own.lefts.has(left) || !isOwn(left, words, i, own, forms)) continue
      const space = starts[i]! + words[i]!.written.length
      found.push({start: space, end: space + 1, put: ZWNJ})
    }
  return found
}

function isOwn(left: string, words: readonly WrittenWord[], at: number, own: Own, forms: WordForms): boolean {
  const right = words[at + 1]!.has[0]!
  return (
    own.bonds.has(bondOf(left, right)) &&
    isSameAnywhere(left, right) &&
    !isDivided(left, right, forms) &&
    !isRefused('compound', words, at, forms)
  )
}

/** جام‌جهانی is the slip, not جام جهانی: edited text has it with a space more often. */
const isDivided = (left: string, right: string, forms: WordForms): boolean =>
  forms
    .compounds(left, right)
    .some((compound) => compound.parts.length === 2 && compound.generalSpaced + compound.pressSpaced > edited(compound))
