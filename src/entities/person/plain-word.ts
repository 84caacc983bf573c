import type {EntryKind} from '../gazetteer/entry.js'
import {entryKinds, hitAt, keyAt, type SentenceView} from '../sentence.js'
import names from './names.json' with {type: 'json'}

const NAMES: ReadonlySet<EntryKind> = entryKinds('given', 'family', 'figure')
/** A stem of a word in ی is longer than this. */
const SHORTEST = 3
/** A word of the dictionary that all text counted has so often is an ordinary one: پنالتی. */
const OFTEN = 30

/** Whether a word is one of ordinary text, also with the ی of one (پیراهنی, توضیحاتی), and no name of the lexicons. */
export function isPlainWord(view: SentenceView, at: number): boolean {
  if (hitAt(view, at, NAMES)) return false
  const {common, functionWords, listed, counts} = view.tables
  const key = keyAt(view, at)
  if (common.has(key) || functionWords.has(key)) return true
  if (listed.has(view.words[at]!.text) && (counts.get(key) ?? 0) >= OFTEN) return true
  const stem = key.slice(0, -names.relative.length)
  return key.endsWith(names.relative) && stem.length >= SHORTEST && common.has(stem)
}
