import type {FoldedWord} from '../words.js'
import {keyOf} from './fold.js'
import senses from './other-senses.json' with {type: 'json'}

const folded = new Map(
  Object.entries(senses).map(([form, {before, behind}]) => [
    keyOf(form),
    {before: new Set(before.map(keyOf)), behind: new Set(behind.map(keyOf))},
  ]),
)

/** Whether a name's form has its other sense here, by the word beside it: «دبی رودخانه» is the flow of a river, not Dubai. */
export function hasOtherSense(words: readonly FoldedWord[], first: number, next: number): boolean {
  if (next !== first + 1) return false
  const sense = folded.get(words[first]!.key)
  if (!sense) return false
  const behind = words[next]?.key ?? ''
  // چین و چروک
  const further = behind + (words[next + 1]?.key ?? '')
  return sense.behind.has(behind) || sense.behind.has(further) || sense.before.has(words[first - 1]?.key ?? '')
}
