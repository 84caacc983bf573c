import {wordsIn} from '../document/lookup.js'
import {ZWNJ} from '../persian/letters.js'
import {applyChanges, type Draft} from '../text/edits.js'
import {cleaner} from './rules.js'
import type {RepairTables} from './tables.js'
import {logLinear} from './zwnj/evidence/model.js'
import weights from './zwnj/evidence/weights.json' with {type: 'json'}
import {wordFormsOf} from './zwnj/evidence/word-forms.js'
import {zwnjExplainer} from './zwnj/explain.js'
import {habitsOf} from './zwnj/judging/habits.js'
import {RESTORE_ZWNJ, zwnjRepair} from './zwnj/restore.js'

/** Makes what says why each ZWNJ of a text was restored, from the same tables. */
export const createZwnjExplainer = (tables: RepairTables) => zwnjExplainer(wordFormsOf(tables), logLinear(weights))

const NAME = 'khabar-normalizer'
const VERSION = '2.3.0'

/** A mended word may show what its neighbours lack: rounds until nothing changes. Real text needs two, the second to see it. */
const ROUNDS = 6

/** Turns raw sections into standard Persian text. The same for the same lexicon; it keeps no state that shows. */
export interface Normalizer {
  readonly name: string
  readonly version: string
  /** One section alone. Its result normalizes to itself. */
  normalize(raw: string): Draft
  /** The sections of one article: what one of them shows of the writer's ZWNJ helps to judge the others. */
  normalizeAll(raws: readonly string[]): Draft[]
}

/** Makes a normalizer from the tables of the lexicons `word-forms` and `spellings`. */
export function createNormalizer(tables: RepairTables): Normalizer {
  const repair = zwnjRepair(wordFormsOf(tables), logLinear(weights))
  const clean = cleaner(tables.silent)
  const normalizeAll = (raws: readonly string[]): Draft[] => {
    const drafts = raws.map((raw) => clean(raw))
    const readings = drafts.map(({string}) => repair.read(string))
    for (let rounds = 0; rounds < ROUNDS; rounds++) {
      const habits = habitsOf(readings.map(({signs}) => signs))
      let isSettled = true
      drafts.forEach((draft, i) => {
        const changes = repair.changes(readings[i]!, habits)
        if (changes.length === 0) return
        isSettled = false
        drafts[i] = clean(applyChanges(draft, changes, RESTORE_ZWNJ), ZWNJ)
        readings[i] = repair.read(drafts[i].string)
      })
      if (isSettled) break
    }
    return drafts
  }
  return {
    name: NAME,
    version: [VERSION, ...wordsIn(tables.sources)].join('+'),
    normalize: (raw) => normalizeAll([raw])[0]!,
    normalizeAll,
  }
}
