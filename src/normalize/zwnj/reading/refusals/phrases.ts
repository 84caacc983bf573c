import {functionWords} from '../../../../persian/function-words.js'
import {ZWNJ} from '../../../../persian/letters.js'
import {particle} from '../../../../persian/particles.js'
import {participles} from '../../../../persian/verbs.js'
import {edited} from '../../evidence/evidence.js'
import {isContinuous} from '../../evidence/verbs.js'
import type {PairRefusal} from './refusal.js'
import list from './words.json' with {type: 'json'}

const grammar = new Set(Object.values(functionWords).flat())
const prepositions = new Set(functionWords.prepositions)
const phrases: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(list.phrases))
const followedBy: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(list.followedBy))
const anyOf = new Set(list.anyOf)
const governing = new Set(list.governing)
const halves = new Set(list.halves)
/** A word that is met so many times oftener than its compound is a word of its own after هم. */
const OFTENER = 20
/** The other «و هم» is looked for so many words away. */
const BOTH = 5

/** «دیروز هم بازی‌های خوبی داشتیم»: هم is "also" after a noun or an adverb, before a noun that is common alone. */
const alsoBeforeNoun: PairRefusal = (_way, words, at, forms) => {
  const before = words[at - 1]
  if (words[at]!.written !== list.also || !before || grammar.has(before.written)) return false
  const noun = words[at + 1]!.parts[0]!
  const compound = edited(forms.evidence(list.also + ZWNJ + noun)) + edited(forms.evidence(list.also + noun))
  return edited(forms.evidence(noun)) > OFTENER * (compound + 1)
}

/** «هم ارزش معنوی و هم ارزش مادی»: both, the one and the other. */
const bothAnd: PairRefusal = (_way, words, at) => {
  if (words[at]!.written !== list.also) return false
  for (let other = Math.max(0, at - BOTH); other <= at + BOTH; other++)
    if (other !== at && words[other]?.written === list.also)
      return words[Math.max(other, at) - 1]!.written === particle.and
  return false
}

/** «از پیش آغاز شده است»: beforehand. */
const beforehand: PairRefusal = (_way, words, at) =>
  words[at]!.written === list.beforehand &&
  words[at - 1]?.written === particle.from &&
  participles.has(words[at + 2]?.written ?? '')

/** «هیچ بندی»: a noun of which there is any, or none. */
const anyOne: PairRefusal = (way, words, at) => way === 'productive' && anyOf.has(words[at]!.written)

/** «در کنار هم بازی کردیم»: each other, where the noun belongs to a verb. */
const eachOther: PairRefusal = (_way, words, at) => {
  const after = words[at + 2]
  return (
    words[at]!.written === list.also &&
    prepositions.has(words[at - 1]?.written ?? '') &&
    after !== undefined &&
    (after.isFinite || isContinuous(after.has[0]!))
  )
}

/** «بی قید و شرط»: بی belongs to both nouns. */
const withoutBoth: PairRefusal = (_way, words, at) => {
  if (words[at]!.written !== list.without || words[at + 2]?.written !== particle.and) return false
  const second = words[at + 3]?.letters
  return second !== undefined && (phrases.get(words[at + 1]!.letters)?.some((noun) => second.startsWith(noun)) ?? false)
}

/** «در نیمه شمالی»: the half of something, not what is half so. */
const halfOf: PairRefusal = (way, words, at) =>
  words[at]!.written === list.half &&
  way !== 'suffix' &&
  (halves.has(words[at + 1]!.written) || (way === 'productive' && prepositions.has(words[at - 1]?.written ?? '')))

/** «دو و نیم سال»: a fraction. */
const fraction: PairRefusal = (_way, words, at) =>
  words[at]!.written === list.fraction &&
  words[at - 1]?.written === particle.and &&
  (at === 1 || list.numbers.includes(words[at - 2]!.written))

/** «در ایران بخش خصوصی», «به این دقت آفرین گفت»: what follows makes another phrase of the second word. */
const headOfPhrase: PairRefusal = (way, words, at, forms) => {
  const after = words[at + 2]?.written
  if (way === 'suffix' || after === undefined) return false
  const compound = forms.evidence(words[at]!.written + ZWNJ + words[at + 1]!.written)
  if (edited(compound) > 0 || compound.spelled) return false
  return followedBy.get(words[at + 1]!.written)?.some((word) => after.startsWith(word)) ?? false
}

/** «تصادف‌های مربوط به سرعت»: the preposition of the word before, and no adverb. */
const governed: PairRefusal = (_way, words, at) =>
  words[at]!.written === list.to && governing.has(words[at - 1]?.written ?? '')

/** Pairs of which a word belongs to a phrase with others. */
export const phraseRefusals: readonly PairRefusal[] = [
  alsoBeforeNoun,
  eachOther,
  bothAnd,
  beforehand,
  anyOne,
  halfOf,
  fraction,
  withoutBoth,
  headOfPhrase,
  governed,
]
