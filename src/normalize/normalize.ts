import {applyChanges, type Draft, draftOf} from '../text/edits.js'
import {composeUnicode} from './compose-unicode.js'
import {letterTable} from './letter-table.js'
import {missingSpaces} from './missing-spaces.js'
import {persianLetters} from './persian-letters.js'
import {plainSpaces} from './plain-spaces.js'
import {presentationForms} from './presentation-forms.js'
import {punctuationSpaces} from './punctuation-spaces.js'
import {removeControlCharacters} from './remove-control-characters.js'
import {removeIdleZwnj} from './remove-idle-zwnj.js'
import {removeInvisible} from './remove-invisible.js'
import {removeTatweel} from './remove-tatweel.js'
import type {LetterRule, TextRule} from './rule.js'
import {addHabits, type Habits, noHabits} from './zwnj/habits.js'
import {type Reading, zwnjRepair} from './zwnj/restore.js'
import {logLinear} from './zwnj/model.js'
import weights from './zwnj/weights.json' with {type: 'json'}
import {arrangeWordForms, type WordLexicons} from './zwnj/word-forms.js'

/**
 * Every rule but the repair of ZWNJ, in order. An array is a set of letter rules that share one scan; they see the text
 * as it was before all of them. NFC comes first, so that ي with a hamza is ئ before it is ی, and last, for letters
 * that a removed character had kept from composing.
 */
export const rules: readonly (TextRule | readonly LetterRule[])[] = [
  composeUnicode,
  [removeControlCharacters, persianLetters, presentationForms],
  [removeInvisible],
  [removeTatweel],
  [removeIdleZwnj],
  composeUnicode,
  plainSpaces,
  punctuationSpaces,
  missingSpaces,
]

const NAME = 'khabar-normalizer'
const VERSION = '1.0.0'

/** Turns raw sections into standard Persian text. The same for the same lexicon; it keeps no state that shows. */
export interface Normalizer {
  readonly name: string
  readonly version: string
  /** One section alone. Its result normalizes to itself. */
  normalize(raw: string): Draft
  /** The sections of one article: what one of them shows of the writer's ZWNJ helps to judge the others. */
  normalizeAll(raws: readonly string[]): Draft[]
}

const steps = rules.map((step) =>
  'changes' in step ? (draft: Draft) => applyChanges(draft, step.changes(draft.string), step.name) : letterTable(step),
)

/** Every rule but the repair of ZWNJ. */
export const clean = (raw: string): Draft => steps.reduce((draft, step) => step(draft), draftOf(raw))

/** Makes a normalizer from the lexicons `word-forms` and `spellings`. Throws a TypeError where one lacks a column. */
export function createNormalizer({wordForms, spellings}: WordLexicons): Normalizer {
  const repair = zwnjRepair(arrangeWordForms({wordForms, spellings}), logLinear(weights))
  const normalizeAll = (raws: readonly string[]): Draft[] => {
    const drafts = raws.map(clean)
    const readings: Reading[] = drafts.map(({string}) => repair.read(string))
    const habits: Habits = readings.reduce((sum, reading) => addHabits(sum, reading.habits), noHabits())
    return drafts.map((draft, i) => applyChanges(draft, repair.changes(readings[i]!, habits), 'restore-zwnj'))
  }
  return {
    name: NAME,
    version: `${VERSION}+${wordForms.name}-${wordForms.version}+${spellings.name}-${spellings.version}`,
    normalize: (raw) => normalizeAll([raw])[0]!,
    normalizeAll,
  }
}
