import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import list from './left-behind.json' with {type: 'json'}

const sets = wordSets(list)
const MOST_WORDS = 8

/** «۲۱ تن کشته و ۴۰ زخمی بر جا گذاشت»: the fate is what was left behind, and nothing that happened to those counted. */
export function isLeftBehind(words: readonly Word[], at: number): boolean {
  if (!sets.fates.has(words[at]?.text ?? '')) return false
  for (let i = at + 1; i < at + MOST_WORDS && words[i] && words[i]!.kind !== 'break' && words[i]!.kind !== 'mark'; i++)
    if (sets.places.has(words[i]!.text)) return sets.verbs.has(words[i + 1]?.text ?? '')
  return false
}
