import {
  commonVerbs,
  copulas,
  homographs,
  negative,
  participleOf,
  pastForms,
  presentForms,
  preverbs,
  subjunctive,
} from '../persian/verbs.js'
import endings from './verb-endings.json' with {type: 'json'}

/** Prefixes of verbs such as برگشت and بازمی‌گردد. */
const PREVERB = new RegExp(`^(?:${preverbs.join('|')})(?=.{2})`)
const CONTINUOUS = new RegExp(`^(?:${endings.continuous.join('|')})\u200c`)
/** After a participle or an adjective: رفته‌اند, سالم‌اند. */
const COPULA = new RegExp(`\u200c(?:${endings.copula.join('|')})$`)
const PERFECT_FIRST = `\u200c${endings.perfectFirst}`

const nouns = new Set([...homographs.nouns, ...homographs.nounFirst])
const forms = new Set<string>(copulas)
const participles = new Set<string>()
for (const {past, present, bare} of commonVerbs) {
  for (const form of pastForms(past)) forms.add(form).add(negative(form))
  // خواهی and داری are parts of compounds more often than verbs
  for (const form of presentForms(present)) {
    forms.add(subjunctive(form)).add(negative(form))
    if (bare && !form.endsWith(endings.secondPerson)) forms.add(form)
  }
  participles.add(participleOf(past)).add(negative(participleOf(past)))
}
for (const noun of nouns) forms.delete(noun)

/**
 * Whether a word looks like a finite verb, by its form alone. A Persian clause ends with its verb, so that one before a
 * doubtful mark says that the clause is complete. Words that are nouns at least as often (خرید, نشست) do not count.
 */
export function isFiniteVerb(word: string): boolean {
  if (word.length < 2 || nouns.has(word)) return false
  if (forms.has(word) || CONTINUOUS.test(word) || COPULA.test(word)) return true
  if (word.endsWith(PERFECT_FIRST)) return participles.has(word.slice(0, -PERFECT_FIRST.length))
  const rest = word.replace(PREVERB, '')
  return rest !== word && (forms.has(rest) || CONTINUOUS.test(rest))
}
