import stops from '../words/stops.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './verbs.json' with {type: 'json'}

const verbs = new Set(stops.verbs)

const past = new Set(list.past)
const present = new Set(list.present)
/** Past stems that are nouns too (خرید, نشست): verbs only where a clause may end. */
const nouns = new Set(list.nouns)
const auxiliaries = new Set(list.auxiliaries)
const clauseEnds = new Set(list.clause_ends)

/** Whether the word begins or is a verb form. */
export const isVerb = (word: Word | undefined, after?: Word): boolean =>
  word?.kind === 'letters' && (verbs.has(word.text) || isVerbForm(word, after))

/**
 * Whether a word is a finite verb by its form: a past stem with its endings (بارید, ماندند, نداشتم), or a present stem
 * after ب, ن or می (بماند, نمی‌رود). `after` is the word after it.
 */
function isVerbForm({text}: Word, after: Word | undefined): boolean {
  if (nouns.has(text)) return after?.kind !== 'letters' || clauseEnds.has(after.text)
  // «باخته بود»: a participle with its auxiliary
  if (text.endsWith(list.participle) && past.has(text.slice(0, -1))) return auxiliaries.has(after?.text ?? '')
  return isPast(text) || (text[0] === list.negation && isPast(text.slice(1))) || isPresent(text)
}

function isPast(text: string): boolean {
  return list.past_endings.some(
    (ending) => text.endsWith(ending) && past.has(text.slice(0, text.length - ending.length)),
  )
}

function isPresent(text: string): boolean {
  const prefix = list.present_prefixes.find((one) => text.length > one.length && text.startsWith(one))
  if (prefix === undefined) return false
  const stem = text.slice(prefix.length)
  return list.present_endings.some(
    (ending) => stem.endsWith(ending) && present.has(stem.slice(0, stem.length - ending.length)),
  )
}
