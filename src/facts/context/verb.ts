import {
  commonVerbs,
  homographs,
  negative,
  participleOf,
  pastForms,
  presentForms,
  subjunctive,
  verbEndings,
} from '../../persian/verbs.js'
import stops from '../words/stops.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './verbs.json' with {type: 'json'}

const verbs = new Set(stops.verbs)

/** Forms that are nouns too (خرید, نشست): verbs only where a clause may end. */
const nouns = new Set([...homographs.nounFirst, ...homographs.verbFirst])
const auxiliaries = new Set(list.auxiliaries)
const clauseEnds = new Set(list.clause_ends)
const participles = new Set<string>()
const forms = new Set<string>()
for (const {past, present} of commonVerbs) {
  participles.add(participleOf(past)).add(negative(participleOf(past)))
  // The second person is rare in news, and its ی makes nouns: دیدی, بندی.
  const isThird = (form: string) => !form.endsWith(list.second_person)
  for (const form of pastForms(past).filter(isThird)) forms.add(form).add(negative(form))
  for (const form of presentForms(present).filter(isThird))
    forms
      .add(subjunctive(form))
      .add(negative(form))
      .add(list.may + form)
      .add(list.may_not + form)
}
for (const noun of homographs.nouns) forms.delete(noun)

/** Whether the word begins or is a verb form. */
export const isVerb = (word: Word | undefined, after?: Word): boolean =>
  word?.kind === 'letters' && (verbs.has(word.text) || isVerbForm(word, after))

/**
 * Whether a word is a finite verb by its form: a past stem with its endings (بارید, ماندند, نداشتم), or a present stem
 * after ب, ن or می (بماند, نمی‌رود). `after` is the word after it.
 */
function isVerbForm({text}: Word, after: Word | undefined): boolean {
  if (nouns.has(text)) return after?.kind !== 'letters' || clauseEnds.has(after.text)
  // «باخته بود», «خریده‌اند»: a participle with its auxiliary; «باتری بلعیده‌شده» has an adjective
  if (participles.has(text))
    return (
      auxiliaries.has(after?.text ?? '') && (after?.gap === 'space' || verbEndings.perfect.includes(after?.text ?? ''))
    )
  return forms.has(text)
}
