import {commonVerbs, homographs, negative, participleOf, pastForms} from '../../persian/verbs.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './tense.json' with {type: 'json'}

const homonyms = new Set([...homographs.nounFirst, ...homographs.nouns])
const past = new Set<string>()
const participles = new Set<string>()
for (const verb of commonVerbs) {
  for (const form of pastForms(verb.past)) if (!homonyms.has(form)) past.add(form).add(negative(form))
  participles.add(participleOf(verb.past)).add(negative(participleOf(verb.past)))
}
const future = new Set(list.future)
const after = new Set(list.after_participle)
const present = new Set(list.present)
const may = new Set(list.may)
/** No sentence of news has its verb further off. */
const MOST_WORDS = 40

export type Tense = 'past' | 'present' | 'future'

/** The tense of the first finite verb that follows in the sentence, by which a day without a year is placed; undefined without one. */
export function tenseAfter(words: readonly Word[], from: number): Tense | undefined {
  let announced = false
  for (let i = from; i < from + MOST_WORDS && words[i]; i++) {
    const {text, kind} = words[i]!
    if (kind === 'break' || /^[.؟!؛]$/.test(text)) return undefined
    if (kind !== 'letters') continue
    if (text === w.from) announced = true
    // «از پرداخت عیدی در بهمن‌ماه خبر داد»: the announcement is past, and what it is of is not
    if (text === w.news && !announced) return undefined
    const next = words[i + 1]
    if (future.has(text)) return 'future'
    if (may.has(text) && next?.gap === 'zwnj') return past.has(next.text) ? 'past' : 'present'
    if (participles.has(text) && after.has(next?.text ?? '')) return 'past'
    // «کند» is the present of کردن long before it is the past of کندن
    if (present.has(text)) return 'present'
    if (past.has(text)) return 'past'
  }
  return undefined
}
