import list from './speech.json' with {type: 'json'}
import {participleOf, pastForms, presentForms, type Verb, verbs} from './verbs.js'

const MAY = '\u0645\u06cc\u200c'

/** The finite forms that speech is reported in: گفت, می‌گفت, می‌گوید, گوید. */
const reporting = ({past, present}: Verb): string[] => [
  ...pastForms(past).flatMap((form) => [form, MAY + form]),
  ...presentForms(present).flatMap((form) => [form, MAY + form]),
]

const saying = verbs.filter(({says}) => says === 'speech' || says === 'writing')
const naming = verbs.filter(({says}) => says === 'name')
const byPast = new Map(verbs.filter(({common}) => common).map((verb) => [verb.past, verb]))

/** Finite forms of verbs of saying: گفت, می‌پرسد, افزودند. */
export const speechForms: ReadonlySet<string> = new Set(saying.flatMap(reporting))

/** Those that one person speaks in: گفت, می‌گوید. «منابع می‌گویند» names nobody, and «تایم می‌نویسد» a paper. */
export const speechOfOne: readonly string[] = saying.flatMap(({past, present, says}) =>
  [past, ...(says === 'speech' ? [presentForms(present)[0]!] : [])].flatMap((form) => [form, MAY + form]),
)

/** All that says that something is said or called so: with participles (گفته) and verbs of naming (نامید). */
export const sayingForms: ReadonlySet<string> = new Set([
  ...speechForms,
  ...saying.map(({past}) => participleOf(past)),
  ...naming.flatMap(({past}) => pastForms(past)),
])

/** Nouns that say so with a verb of their own, each with its forms: فریاد with those of زد, پاسخ with those of داد. */
export const speechNouns: ReadonlyMap<string, ReadonlySet<string>> = nounsOf(list.statements, list.calls)

/** Nouns by which a report quotes someone, the verb after them or left out in a headline: اظهار, تأکید, یادآور. */
export const statementNouns: readonly string[] = Object.values(list.statements).flat()

function nounsOf(...lists: readonly Readonly<Record<string, readonly string[]>>[]): Map<string, ReadonlySet<string>> {
  const nouns = new Map<string, ReadonlySet<string>>()
  for (const [past, words] of lists.flatMap((entries) => Object.entries(entries))) {
    const forms = new Set(reporting(byPast.get(past)!))
    for (const word of words) nouns.set(word, forms)
  }
  return nouns
}
