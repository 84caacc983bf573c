import {functionWords} from '../../../persian/function-words.js'
import {ZWNJ} from '../../../persian/letters.js'
import {particle} from '../../../persian/particles.js'
import {participles} from '../../../persian/verbs.js'
import contract from '../evidence/contract.json' with {type: 'json'}
import {edited} from '../evidence/evidence.js'
import exceptions from '../evidence/exceptions.json' with {type: 'json'}
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
const phrases: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(contract.phrases))
const relatives = new Set(contract.relatives)
const anyOf = new Set(contract.anyOf)
const infinitives = new Set(contract.infinitives)
const halves = new Set(contract.halves)
const givenNames = new Set(contract.givenNames.are)
const notAfterNames = new Set(contract.notAfterNames)
const conjunctions = new Set([...exceptions.conjunctions, ...functionWords.subordinators])
const auxiliaries = new Set(exceptions.auxiliaries)
/** A word that is met so many times oftener than its compound is a word of its own after هم. */
const OFTENER = 20
/** «که طی آن حسن زاده رفت»: a participle that ends family names. */
const endsNames = new Set(contract.participlesOfNames)
/** که is looked for this many words back. */
const RELATIVE = 9
/** The other «و هم» is looked for so many words away. */
const BOTH = 5

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
    const word = words[back]!
    const {written} = word
    if (relatives.has(written))
      return (
        back === at - 1 ||
        (words[at + 1]!.written !== contract.struck &&
          (isChain || (!hasEzafe(words[at - 1]) && isNoSubject(words[back + 1]!.written))))
      )
    const isParticiple = participles.has(written)
    if (word.isContinuous || (word.isFinite && !isParticiple && back < at - 1)) return false
    isChain ||= isParticiple && words[back + 1]!.written === particle.and
  }
  return false
}

/** What may follow که where the subject is the word before که: «که در کشور», «که برایش», not «که اقدامات». */
const isNoSubject = (word: string): boolean => grammar.has(word) || word.startsWith(contract.forWhom)

/** Ezafe that can be seen: «طرح‌های انجام‌شده». */
const hasEzafe = (word: WrittenWord | undefined): boolean =>
  word !== undefined && contract.ezafe.some((ending) => word.letters.endsWith(ending))

/**
 * «در ۱۴ بند تدوین شده و …», «ده سال عقب افتاده بودند»: the participle is the verb of its clause, whose است is left out or follows.
 * «طرح‌های انجام‌شده و …» is none, and what someone is struck by is an adjective: شگفت‌زده.
 */
const verbOfClause: PairRefusal = (way, words, at) => {
  if (way !== 'participle') return false
  const participle = words[at + 1]!.written
  if (endsNames.has(participle) || participle === contract.struck) return false
  const after = words[at + 2]
  if (after && auxiliaries.has(after.letters)) return true
  return (!after || conjunctions.has(after.written)) && at > 0 && !hasEzafe(words[at - 1])
}

/** «هم ارزش معنوی و هم ارزش مادی»: both, the one and the other. */
const bothAnd: PairRefusal = (_way, words, at) => {
  if (words[at]!.written !== contract.also) return false
  for (let other = Math.max(0, at - BOTH); other <= at + BOTH; other++)
    if (other !== at && words[other]?.written === contract.also)
      return words[Math.max(other, at) - 1]!.written === particle.and
  return false
}

/** «از پیش آغاز شده است»: beforehand. */
const beforehand: PairRefusal = (_way, words, at) =>
  words[at]!.written === contract.beforehand &&
  words[at - 1]?.written === particle.from &&
  participles.has(words[at + 2]?.written ?? '')

/** «هیچ بندی»: a noun of which there is any, or none. */
const anyOne: PairRefusal = (way, words, at) => way === 'productive' && anyOf.has(words[at]!.written)

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
const withoutBoth: PairRefusal = (_way, words, at) => {
  if (words[at]!.written !== contract.without || words[at + 2]?.written !== particle.and) return false
  const second = words[at + 3]?.letters
  return second !== undefined && (phrases.get(words[at + 1]!.letters)?.some((noun) => second.startsWith(noun)) ?? false)
}

/** «شرط روشن شدن»: what a participle or an adjective becomes. */
const becoming: PairRefusal = (way, words, at) => way !== 'suffix' && infinitives.has(words[at + 1]!.written)

/** «در نیمه شمالی»: the half of something, not what is half so. */
const halfOf: PairRefusal = (way, words, at) =>
  words[at]!.written === contract.half &&
  way !== 'suffix' &&
  (halves.has(words[at + 1]!.written) || (way === 'productive' && prepositions.has(words[at - 1]?.written ?? '')))

/** «محمدرضا گرایی»: a family name after a given name. */
const familyName: PairRefusal = (way, words, at) => {
  const {written} = words[at]!
  if (words[at - 1]?.written === contract.sayyid && givenNames.has(written)) return true // «سید علی حسینی»
  if (way !== 'productive' || !notAfterNames.has(words[at + 1]!.written)) return false
  return (
    givenNames.has(written) ||
    contract.givenNames.begin.some((name) => written.startsWith(name)) ||
    contract.givenNames.end.some((name) => written.endsWith(name))
  )
}

/** «تنیس بازی می‌کردم»: the noun is the verb's, where no edited text has the compound; and in «با عشق بازی می‌کنید» in any case. */
const nounOfVerb: PairRefusal = (way, words, at, forms) => {
  const [word, next, after] = [words[at]!, words[at + 1]!, words[at + 2]]
  if ((way !== 'compound' && way !== 'productive') || !ofVerbs.has(next.written) || !after) return false
  const isDoing = contract.doing.some((form) => after.written.startsWith(form)) || isContinuous(after.has[0]!)
  if (!isDoing) return false
  return (
    word.written === contract.also || // «با ایشان هم صحبت کردم»
    prepositions.has(words[at - 1]?.written ?? '') ||
    edited(forms.evidence(word.written + ZWNJ + next.written)) === 0
  )
}

const refusals: readonly PairRefusal[] = [
  alsoBeforeNoun,
  eachOther,
  bothAnd,
  beforehand,
  anyOne,
  verbOfRelativeClause,
  verbOfClause,
  becoming,
  halfOf,
  familyName,
  halfOfName,
  withoutBoth,
  nounOfVerb,
]

/** Whether one of the rules keeps a pair apart. */
export const isRefused: PairRefusal = (way, words, at, forms) =>
  refusals.some((refuses) => refuses(way, words, at, forms))
