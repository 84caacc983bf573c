import {functionWords} from '../../../../persian/function-words.js'
import {ZWNJ} from '../../../../persian/letters.js'
import {particle} from '../../../../persian/particles.js'
import {participles} from '../../../../persian/verbs.js'
import {edited} from '../../evidence/evidence.js'
import exceptions from '../../evidence/exceptions.json' with {type: 'json'}
import {isContinuous} from '../../evidence/verbs.js'
import type {WrittenWord} from '../written-word.js'
import type {PairRefusal} from './refusal.js'
import list from './words.json' with {type: 'json'}

const grammar = new Set(Object.values(functionWords).flat())
/** «از پیمان خارج شده»: what becomes of someone, hardly an adjective. */
const verbal = new Set(list.verbal)
const ofVerbs = new Set(list.ofVerbs)
const prepositions = new Set(functionWords.prepositions)
const relatives = new Set(list.relatives)
const infinitives = new Set(list.infinitives)
const owners = new Set([...list.owners, ...list.pronouns])
const conjunctions = new Set([...exceptions.conjunctions, ...functionWords.subordinators])
const auxiliaries = new Set(exceptions.auxiliaries)
/** «که طی آن حسن زاده رفت»: a participle that ends family names. */
const endsNames = new Set(list.participlesOfNames)
/** که is looked for this many words back. */
const RELATIVE = 9

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
        (words[at + 1]!.written !== list.struck &&
          (isChain || (!hasEzafe(words[at - 1]) && isNoSubject(words[back + 1]!.written))))
      )
    const isParticiple = participles.has(written)
    if (word.isContinuous || (word.isFinite && !isParticiple && back < at - 1)) return false
    isChain ||= isParticiple && words[back + 1]!.written === particle.and
  }
  return false
}

/** What may follow که where the subject is the word before که: «که در کشور», «که برایش», not «که اقدامات». */
const isNoSubject = (word: string): boolean => grammar.has(word) || word.startsWith(list.forWhom)

/** Ezafe that can be seen: «طرح‌های انجام‌شده». */
const hasEzafe = (word: WrittenWord | undefined): boolean =>
  word !== undefined && list.ezafe.some((ending) => word.letters.endsWith(ending))

/** «نامه او ارسال شده», «دست‌هایش بزرگ شده»: a pronoun has no adjective. */
const isOwner = ({has}: WrittenWord): boolean => owners.has(has.at(-1)!)

/**
 * «در ۱۴ بند تدوین شده و …», «ده سال عقب افتاده بودند»: the participle is the verb of its clause, whose است is left out or follows.
 * «طرح‌های انجام‌شده و …» is none, and what someone is struck by is an adjective: شگفت‌زده.
 */
const verbOfClause: PairRefusal = (way, words, at) => {
  if (way !== 'participle') return false
  const participle = words[at + 1]!.written
  if (endsNames.has(participle) || participle === list.struck || participle === words[at]!.written) return false
  const after = words[at + 2]
  if (after && auxiliaries.has(after.letters)) return true
  const before = words[at - 1]
  if (!before || hasEzafe(before)) return false
  return !after || conjunctions.has(after.written) || isOwner(before)
}

/** «شرط روشن شدن»: what a participle or an adjective becomes. */
const becoming: PairRefusal = (way, words, at) => way !== 'suffix' && infinitives.has(words[at + 1]!.written)

/** «می تواند فروشی خوب داشته باشد»: a verb whose می stands apart. */
const afterMay: PairRefusal = (way, words, at) =>
  (way === 'compound' || way === 'productive') &&
  ((at > 1 && words[at - 1]!.isContinuous) || (words[at]!.has.length > 1 && isContinuous(words[at]!.has[0]!)))

/** «تنیس بازی می‌کردم»: the noun is the verb's, where no edited text has the compound; and in «با عشق بازی می‌کنید» in any case. */
const nounOfVerb: PairRefusal = (way, words, at, forms) => {
  const [word, next, after] = [words[at]!, words[at + 1]!, words[at + 2]]
  if ((way !== 'compound' && way !== 'productive') || !ofVerbs.has(next.written) || !after) return false
  const isDoing = list.doing.some((form) => after.written.startsWith(form)) || isContinuous(after.has[0]!)
  if (!isDoing) return false
  return (
    word.written === list.also || // «با ایشان هم صحبت کردم»
    prepositions.has(words[at - 1]?.written ?? '') ||
    edited(forms.evidence(word.written + ZWNJ + next.written)) === 0
  )
}

/** Pairs of which a word belongs to a verb. */
export const verbRefusals: readonly PairRefusal[] = [verbOfRelativeClause, verbOfClause, becoming, afterMay, nounOfVerb]
