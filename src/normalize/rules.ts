import type {WordSet} from '../document/lookup.js'
import {type Draft, draftOf} from '../text/edits.js'
import {composeUnicode} from './compose-unicode.js'
import {decodeEntities} from './decode-entities.js'
import {missingSpaces} from './missing-spaces.js'
import {persianLetters} from './persian-letters.js'
import {plainSpaces} from './plain-spaces.js'
import {presentationForms} from './presentation-forms.js'
import {punctuationSpaces} from './punctuation-spaces.js'
import {removeControlCharacters} from './remove-control-characters.js'
import {removeIdleZwnj} from './remove-idle-zwnj.js'
import {removeInvisible} from './remove-invisible.js'
import {removeTatweel} from './remove-tatweel.js'
import {spacesBeforeBrackets} from './spaces-before-brackets.js'
import {type NormalizingStep, runSteps} from './steps.js'
import {teMarbuta} from './te-marbuta.js'
import {unitFinder} from './unit-finder.js'

/**
 * Every rule but the repair of ZWNJ, in order. An array is a set of letter rules that share one scan; they see the text
 * as it was before all of them. NFC comes first, so that ي with a hamza is ئ before it is ی, and last, for letters
 * that a removed character had kept from composing. `silent` are the words that end in a silent ه, without it.
 */
export const rulesWith = (silent: WordSet): readonly NormalizingStep[] => [
  [decodeEntities],
  composeUnicode,
  [removeControlCharacters, persianLetters, presentationForms],
  [removeInvisible],
  [removeTatweel],
  [removeIdleZwnj],
  composeUnicode,
  [teMarbuta(silent)],
  plainSpaces,
  punctuationSpaces,
  spacesBeforeBrackets,
  missingSpaces,
]

/** What one pass may leave to the next: references, joiners and tatweel, which are judged by neighbours that then go. */
const unsettled = unitFinder([0x26, 0x200d, 0x640])
/** Texts made up to be difficult need three; no real one has been seen to need two. */
const PASSES = 8

/** Cleans a raw string; or a clean draft once more in which only `news` are new. */
export type Cleaner = (raw: string | Draft, news?: string) => Draft

/** Applies the rules until nothing changes: one pass, but for the few texts that hold what a pass may leave. */
export function cleaner(silent: WordSet): Cleaner {
  const run = runSteps(rulesWith(silent))
  return (raw, news) => {
    let draft = run(typeof raw === 'string' ? draftOf(raw) : raw, news)
    for (let passes = 1; passes < PASSES && draft.edits.length > 0 && unsettled(draft.string, 0) >= 0; passes++) {
      const next = run(draft)
      if (next.string === draft.string) break
      draft = next
    }
    return draft
  }
}
