import {functionWords} from '../../../persian/function-words.js'
import {participles} from '../../../persian/verbs.js'
import {type Evidence, edited} from '../evidence/evidence.js'
import exceptions from '../evidence/exceptions.json' with {type: 'json'}
import {pluralSuffixes} from '../evidence/suffixes.js'
import type {WordForms} from '../evidence/word-forms.js'
import type {WrittenWord} from './written-word.js'

const grammar = new Set(Object.values(functionWords).flat())

const timesMet = (evidence: Evidence): number => edited(evidence) + evidence.crawled

/**
 * Whether its neighbours say that a word which may be a plural is one: «چشم اندازهای», «دست‌آوردهای» by the compound before the
 * plural, «کردهای عراق» by the noun that follows, where کرده‌ای would end its clause.
 */
export function isPluralHere(stem: string, words: readonly WrittenWord[], at: number, forms: WordForms): boolean {
  const {has} = words[at]!
  const before = has.length > 1 ? has.at(-2)! : words[at - 1]?.has.at(-1)
  if (before && (forms.compounds(before, stem).length > 0 || forms.evidence(before + stem).spelled)) return true
  const after = words[at + 1]
  if (!participles.has(stem + exceptions.silentHe) || !after || grammar.has(after.written)) return false
  return pluralSuffixes.some((suffix) => timesMet(forms.evidence(stem + suffix)) > 0)
}
