import {functionWords} from '../../../persian/function-words.js'
import {ZWNJ} from '../../../persian/letters.js'
import {particle} from '../../../persian/particles.js'
import contract from '../evidence/contract.json' with {type: 'json'}
import {edited} from '../evidence/evidence.js'
import type {WordForms} from '../evidence/word-forms.js'
import type {PairWay} from './pairs.js'
import type {WrittenWord} from './written-word.js'

/** A pair that its surroundings keep two words: `words[at]` and the next. */
type PairRefusal = (way: PairWay, words: readonly WrittenWord[], at: number, forms: WordForms) => boolean

const grammar = new Set(Object.values(functionWords).flat())
/** A word that is met so many times oftener than its compound is a word of its own after هم. */
const OFTENER = 20
/** که is looked for this many words back. */
const RELATIVE = 5

/** «دیروز هم بازی‌های خوبی داشتیم»: هم is "also" after a noun or an adverb, before a noun that is common alone. */
const alsoBeforeNoun: PairRefusal = (_way, words, at, forms) => {
  const before = words[at - 1]
  if (words[at]!.written !== contract.also || !before || grammar.has(before.written)) return false
  const noun = words[at + 1]!.parts[0]!
  const compound = edited(forms.evidence(contract.also + ZWNJ + noun)) + edited(forms.evidence(contract.also + noun))
  return edited(forms.evidence(noun)) > OFTENER * (compound + 1)
}

/** «تلاشی که انجام شده», «که تاکنون انجام شده»: the participle is the verb of a relative clause, not an adjective. */
const verbOfRelativeClause: PairRefusal = (way, words, at) => {
  if (way !== 'participle') return false
  for (let back = at - 1; back >= Math.max(0, at - RELATIVE); back--)
    if (words[back]!.written === particle.that) return back === at - 1 || grammar.has(words[back + 1]!.written)
  return false
}

const refusals: readonly PairRefusal[] = [alsoBeforeNoun, verbOfRelativeClause]

/** Whether one of the rules keeps a pair apart. */
export const isRefused: PairRefusal = (way, words, at, forms) =>
  refusals.some((refuses) => refuses(way, words, at, forms))
