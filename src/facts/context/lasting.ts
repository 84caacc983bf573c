import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import list from './item.json' with {type: 'json'}
import {wholeForm} from './whole-word.js'

const sets = wordSets(list)

/** What lasts: an activity or state (بازی, حضور, تأخیر), with a possessive ending too, and infinitives. */
export function isLasting(words: readonly Word[], at: number): boolean {
  const form = wholeForm(words, at)
  const bare = words[at]?.text ?? ''
  return (
    sets.lasting.has(form) ||
    sets.lasting.has(bare) ||
    list.own_endings.some((ending) => bare.endsWith(ending) && sets.lasting.has(bare.slice(0, -ending.length))) ||
    (words[at]?.upos === 'NOUN' && list.infinitive_endings.some((ending) => bare.length > 4 && bare.endsWith(ending)))
  )
}
