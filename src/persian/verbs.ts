import rules from './verb-forms.json' with {type: 'json'}
import list from './verbs.json' with {type: 'json'}

/** A simple verb by its stems. Preverbs and nouns before it (برگشت, انجام داد) are other words of the clause. */
export interface Verb {
  /** Also the third person singular: گفت. */
  readonly past: string
  /** As it stands before an ending, with the ی that ا and و take: گوی, آی, but شو. */
  readonly present: string
  /** Used in the news of every day; the others (سودن, خستن) are read as verbs after می only. */
  readonly common?: boolean
  /** Its present occurs without ب, ن or می: کند, شود. */
  readonly bare?: boolean
  /** A verb of saying (گفت), of writing (نوشت) or of calling (نامید), that quoted words may be the object of. */
  readonly says?: string // 'speech' | 'writing' | 'name': JSON has no unions
}

/** Every simple verb, once: a new verb is added here and nowhere else. */
export const verbs: readonly Verb[] = list.verbs

/** Those of everyday news. */
export const commonVerbs: readonly Verb[] = verbs.filter(({common}) => common)

const {endings} = rules

/** Personal endings (Anvari & Ahmadi Givi, Persian Grammar 2, on the verb); the third person of the past has none. */
export const verbEndings: Readonly<Record<'past' | 'present' | 'perfect' | 'object', readonly string[]>> = endings

/** گفت → گفت, گفتم, گفتی, گفتیم, گفتید, گفتند. */
export const pastForms = (past: string): string[] => endings.past.map((ending) => past + ending)

/** گوی → گوید, گویم, گویی, گوییم, گویید, گویند: what follows می, ب or ن. The third person singular comes first. */
export const presentForms = (present: string): string[] => endings.present.map((ending) => present + ending)

/** گفته of گفت. */
export const participleOf = (past: string): string => `${past}${SILENT_HE}`

/** With ن: نگفت; before آ and ا with the ی that is written for them: نیامد, نیفتاد, but نایستاد. */
export const negative = (form: string): string => prefixed('\u0646', form)

/** With ب: بگوید, بیاید, بیفتد, بایستد. */
export const subjunctive = (form: string): string => prefixed('\u0628', form)

const SILENT_HE = '\u0647'
const YEH = '\u06cc'
const ALEF = '\u0627'
const ALEF_MADDA = '\u0622'

function prefixed(prefix: string, form: string): string {
  if (form.startsWith(ALEF_MADDA)) return prefix + YEH + ALEF + form.slice(1)
  return form.startsWith(ALEF) && form[1] !== YEH ? prefix + YEH + form.slice(1) : prefix + form
}

/** Past participles, with ن too: کرده, نکرده. */
export const participles: ReadonlySet<string> = new Set(
  verbs.map(({past}) => participleOf(past)).flatMap((form) => [form, negative(form)]),
)

/** Words before a verb that make another one: برگشت, بازمی‌گردد. Those of `beforeMay` are joined to می alone: ورمی‌آید. */
export const preverbs: readonly string[] = rules.preverbs
export const preverbsBeforeMay: readonly string[] = rules.preverbsBeforeMay

/** Stems and endings of spoken forms that news quotes: می‌گه, می‌خوام, می‌شه. */
export const spoken: {readonly stems: readonly string[]; readonly endings: readonly string[]} = rules.spoken

/** What follows می without an ending: می‌توان. */
export const impersonal: readonly string[] = rules.impersonal

/** است and its like, and pronouns and adverbs that end in it: چیست. */
export const copulas: readonly string[] = [...rules.copula, ...rules.withCopula]

/**
 * Forms of verbs that are nouns too. `nouns` are hardly ever verbs (مردم); `nounFirst` are nouns more often, and verbs
 * only where a clause may end (خرید); `verbFirst` are verbs more often, but nouns inside a noun phrase (شکست).
 */
export const homographs: Readonly<Record<'nouns' | 'nounFirst' | 'verbFirst', ReadonlySet<string>>> = {
  nouns: new Set(rules.homographs.nouns),
  nounFirst: new Set(rules.homographs.nounFirst),
  verbFirst: new Set(rules.homographs.verbFirst),
}
