import {functionWords} from '../../../persian/function-words.js'
import {ZWNJ} from '../../../persian/letters.js'
import {particle} from '../../../persian/particles.js'
import {participles} from '../../../persian/verbs.js'
import contract from '../evidence/contract.json' with {type: 'json'}
import {edited} from '../evidence/evidence.js'
import {isContinuous} from '../evidence/verbs.js'
import type {WordForms} from '../evidence/word-forms.js'
import type {PairWay} from './pairs.js'
import type {WrittenWord} from './written-word.js'

/** A pair that its surroundings keep two words: `words[at]` and the next. */
type PairRefusal = (way: PairWay, words: readonly WrittenWord[], at: number, forms: WordForms) => boolean

const grammar = new Set(Object.values(functionWords).flat())
/** «از پیمان خارج شده»: what becomes of someone, hardly an adjective. */
const verbal = new Set(contract.verbal)
const ofVerbs = new Set(contract.ofVerbs)
const prepositions = new Set(functionWords.prepositions)
const insideNames = new Set(contract.insideNames)
const phrases: Readonly<Record<string, string>> = contract.phrases
/** A word that is met so many times oftener than its compound is a word of its own after هم. */
const OFTENER = 20
/** «که طی آن حسن زاده رفت»: a participle that ends family names. */
const endsNames = new Set(contract.participlesOfNames)
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
  if (way !== 'participle' || endsNames.has(words[at + 1]!.written)) return false
  if (verbal.has(words[at]!.written)) return true
  let isChain = false // «که مسلمان نشده و کافر باقی مانده»: the second verb of two
  for (let back = at - 1; back >= Math.max(0, at - RELATIVE); back--) {
    const {written} = words[back]!
    if (written === particle.that) return isChain || back === at - 1 || grammar.has(words[back + 1]!.written)
    isChain ||= participles.has(written)
  }
  return false
}

/** «در کنار هم بازی کردیم»: each other, where the noun belongs to a verb. */
const eachOther: PairRefusal = (_way, words, at) => {
  const after = words[at + 2]
  return (
    words[at]!.written === contract.also &&
    prepositions.has(words[at - 1]?.written ?? '') &&
    after !== undefined &&
    (after.isFinite || isContinuous(after.has[0]!))
  )
}

/** «علی بن ابیطالب»: not a half of the name, without the other. */
const halfOfName: PairRefusal = (_way, words, at) => at > 0 && insideNames.has(words[at]!.written)

/** «بی قید و شرط»: بی belongs to both nouns. */
const withoutBoth: PairRefusal = (_way, words, at) =>
  words[at]!.written === contract.without &&
  words[at + 2]?.written === particle.and &&
  words[at + 3]?.written === phrases[words[at + 1]!.written]

/** «تنیس بازی می‌کردم»: the noun is the verb's, where no edited text has the compound; and in «با عشق بازی می‌کنید» in any case. */
const nounOfVerb: PairRefusal = (way, words, at, forms) => {
  const [word, next, after] = [words[at]!, words[at + 1]!, words[at + 2]]
  if ((way !== 'compound' && way !== 'productive') || !ofVerbs.has(next.written) || !after) return false
  const isDoing = contract.doing.some((form) => after.written.startsWith(form)) || isContinuous(after.has[0]!)
  if (!isDoing) return false
  return (
    prepositions.has(words[at - 1]?.written ?? '') || edited(forms.evidence(word.written + ZWNJ + next.written)) === 0
  )
}

const refusals: readonly PairRefusal[] = [
  alsoBeforeNoun,
  eachOther,
  verbOfRelativeClause,
  halfOfName,
  withoutBoth,
  nounOfVerb,
]

/** Whether one of the rules keeps a pair apart. */
export const isRefused: PairRefusal = (way, words, at, forms) =>
  refusals.some((refuses) => refuses(way, words, at, forms))
