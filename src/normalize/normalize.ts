import type {Lexicon} from '../document/lexicon.js'
import {applyChanges, type Draft} from '../text/edits.js'
import {cleaner} from './rules.js'
import {addHabits, type Habits, noHabits} from './zwnj/habits.js'
import {type Reading, zwnjRepair} from './zwnj/restore.js'
import {arrangeWordForms} from './zwnj/word-forms.js'

const NAME = 'khabar-normalizer'
const VERSION = '1.1.0'

/** Turns raw sections into standard Persian text. The same for the same lexicon; it keeps no state that shows. */
export interface Normalizer {
  readonly name: string
  readonly version: string
  /** One section alone. Its result normalizes to itself. */
  normalize(raw: string): Draft
  /** The sections of one article: what one of them shows of the writer's ZWNJ helps to judge the others. */
  normalizeAll(raws: readonly string[]): Draft[]
}

/** Makes a normalizer from the lexicon `word-forms`. Throws a TypeError where the lexicon lacks a column. */
export function createNormalizer({wordForms}: {readonly wordForms: Lexicon}): Normalizer {
  const repair = zwnjRepair(arrangeWordForms(wordForms))
  const clean = cleaner(wordForms)
  const normalizeAll = (raws: readonly string[]): Draft[] => {
    const drafts = raws.map(clean)
    const readings: Reading[] = drafts.map(({string}) => repair.read(string))
    const habits: Habits = readings.reduce((sum, reading) => addHabits(sum, reading.habits), noHabits)
    return drafts.map((draft, i) => applyChanges(draft, repair.changes(readings[i]!, habits), 'restore-zwnj'))
  }
  return {
    name: NAME,
    version: `${VERSION}+${wordForms.name}-${wordForms.version}`,
    normalize: (raw) => normalizeAll([raw])[0]!,
    normalizeAll,
  }
}
