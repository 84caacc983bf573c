import type {Word} from '../words/word.js'
import list from './verbs.json' with {type: 'json'}

const past = new Set(list.past)
const present = new Set(list.present)
/** Past stems that are nouns too (خرید, نشست): verbs only where a clause may end. */
const nouns = new Set(list.nouns)
const PAST_ENDINGS = ['', 'م', 'یم', 'ید', 'ند']
const PRESENT_ENDINGS = ['م', 'د', 'یم', 'ید', 'ند']
const AUXILIARY = /^(بود|بودم|بودند|بودیم|است|اند|باشد|باشند|شد|شدند|شده|می‌شود|می|ام|ایم)$/
const CLAUSE_END = /^(و|که|تا|اما|ولی)$/

/**
 * Whether a word is a finite verb by its form: a past stem with its endings (بارید, ماندند, نداشتم), or a present stem
 * behind ب, ن or می (بماند, نمی‌رود). `after` is the word behind it.
 */
export function isVerbForm({text}: Word, after: Word | undefined): boolean {
  if (nouns.has(text)) return after?.kind !== 'letters' || CLAUSE_END.test(after.text)
  // «باخته بود»: a participle with its auxiliary
  if (text.endsWith('ه') && past.has(text.slice(0, -1))) return AUXILIARY.test(after?.text ?? '')
  return isPast(text) || (text[0] === 'ن' && isPast(text.slice(1))) || isPresent(text)
}

function isPast(text: string): boolean {
  return PAST_ENDINGS.some((ending) => text.endsWith(ending) && past.has(text.slice(0, text.length - ending.length)))
}

function isPresent(text: string): boolean {
  const stem = /^(می|نمی|ب|ن)(.+)$/.exec(text)?.[2]
  if (stem === undefined) return false
  return PRESENT_ENDINGS.some(
    (ending) => stem.endsWith(ending) && present.has(stem.slice(0, stem.length - ending.length)),
  )
}
