import {applyChanges, type Draft} from '../text/edits.js'
import {cleaner} from './rules.js'
import {addHabits, type Habits, noHabits} from './zwnj/habits.js'
import {logLinear} from './zwnj/model.js'
import {type Reading, zwnjRepair} from './zwnj/restore.js'
import weights from './zwnj/weights.json' with {type: 'json'}
import {arrangeWordForms, type WordLexicons} from './zwnj/word-forms.js'

const NAME = 'khabar-normalizer'
const VERSION = '2.0.0'

/** Turns raw sections into standard Persian text. The same for the same lexicon; it keeps no state that shows. */
export interface Normalizer {
  readonly name: string
  readonly version: string
  /** One section alone. Its result normalizes to itself. */
  normalize(raw: string): Draft
  /** The sections of one article: what one of them shows of the writer's ZWNJ helps to judge the others. */
  normalizeAll(raws: readonly string[]): Draft[]
}

/** Makes a normalizer from the lexicons `word-forms` and `spellings`. Throws a TypeError where one lacks a column. */
export function createNormalizer({wordForms, spellings}: WordLexicons): Normalizer {
  const repair = zwnjRepair(arrangeWordForms({wordForms, spellings}), logLinear(weights))
  const clean = cleaner(wordForms)
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
