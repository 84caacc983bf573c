import {ZWNJ} from '../../../persian/letters.js'
import {participles} from '../../../persian/verbs.js'
import {compoundFeatures, productiveParts} from '../evidence/compound-features.js'
import {type CompoundForm, edited, isMet} from '../evidence/evidence.js'
import exceptions from '../evidence/exceptions.json' with {type: 'json'}
import {bucket, evidenceFeatures, type Features} from '../evidence/features.js'
import {withoutEnding} from '../evidence/joined-endings.js'
import {carries, suffixesOf} from '../evidence/suffixes.js'
import {isPluralPerson} from '../evidence/verbs.js'
import type {WordForms} from '../evidence/word-forms.js'
import type {WrittenWord} from './written-word.js'

/** How two neighbours may be one word; where several ways lead to it, the first of these. */
export type PairWay = 'may' | 'suffix' | 'participle' | 'compound' | 'productive'

/** Two words with a space between that may be one. */
export interface Pair {
  readonly way: PairWay
  readonly features: Features
}

const comparedWhole = new Set(exceptions.comparedWhole)
const whole = new Set(exceptions.whole)
const neverSuffixed = new Set(exceptions.neverSuffixed)
/** Places whose names are spelled as an ending: «زابل و هامون». */
const neverEnding = new Set(exceptions.neverEnding)
/** «جامعه مانند خانواده»: a preposition far oftener than the last part of a compound. */
const neverLast = new Set(exceptions.neverLast)
const owners = new Set(exceptions.owners)
/** Usage divides, and what was written is left: نه تنها beside نه‌تنها. */
const divided = new Set(exceptions.divided)

/** بیشتر, کمتر, بهتر, همچنین and همچنان are written as one, without a ZWNJ (Academy). */
export const isWholePair = (word: WrittenWord, next: WrittenWord): boolean =>
  whole.has(`${word.written} ${next.written}`) ||
  (comparedWhole.has(word.written) && next.suffixes.some(({kind}) => kind === 'comparative'))

/** Whether usage divides: what was written is left. */
export const isDivided = (word: WrittenWord, next: WrittenWord): boolean =>
  divided.has(`${word.written} ${next.written}`)

/** Why two neighbours may be one word, apart from what surrounds them; undefined where nothing speaks for it. */
export function pairOf(word: WrittenWord, next: WrittenWord, forms: WordForms): Pair | undefined {
  if (word.isContinuous && next.isFinite)
    return {way: 'may', features: ['may', `may:${word.written}`, `may:length-${Math.min(next.written.length, 5)}`]}
  if (isDivided(word, next)) return undefined
  const stem = word.parts[word.parts.length - 1]!
  const suffix = suffixFeatures(stem, word, next, forms)
  const listed = listedCompound(stem, next, forms)
  const compound = listed ? [...compoundFeatures(listed.compound), ...listed.features] : []
  const productive = suffix.length === 0 ? productiveFeatures(word, next, forms) : []
  const isParticiple = participles.has(next.written)
  const way =
    suffix.length > 0 ? 'suffix' : isParticiple ? 'participle' : compound.length > 0 ? 'compound' : 'productive'
  const parts = suffix.length > 0 ? [] : productiveParts(word.written, next.written, forms)
  const features = [...suffix, ...compound, ...productive, ...(compound.length + productive.length > 0 ? parts : [])]
  return features.length > 0 ? {way, features: [way, ...features]} : undefined
}

/** A word that is met so often is a word of its own. */
const COMMON = 20

/** A compound of two words in the lexicon, or one that differs in a joined ending: تصمیم‌گیرنده for تصمیم گیرندگان. */
function listedCompound(
  stem: string,
  next: WrittenWord,
  forms: WordForms,
): {readonly compound: CompoundForm; readonly features: Features} | undefined {
  if (next.parts.length > 1 || !forms.startsCompound(stem)) return undefined
  const find = (last: string) => forms.compounds(stem, last).find(({parts}) => parts.length === 2)
  const compound = find(next.written)
  if (compound) return {compound, features: []}
  // «پرده برداریم», «برنامه دارم»: a verb, not برداری or برنامه‌دار with an owner.
  if (isPluralPerson(next.written) || (isPersonOfVerb(next) && edited(forms.evidence(next.written)) > 0))
    return undefined
  const isCommon = edited(forms.evidence(next.written)) >= COMMON
  for (const last of withoutEnding(next.written)) {
    // «دایره ایمان»: faith is a word, and no دایره‌ای with an owner.
    if (suffixesOf(last).length > 0) continue
    // «تمام نمایش‌ها»: a common word is no نمای with an owner.
    if (isCommon && owners.has(next.written.slice(last.length))) continue
    const inflected = find(last)
    if (inflected) return {compound: inflected, features: ['compound:inflected']}
  }
  return undefined
}

/** A finite verb whose ending says that it is one; that of the second person singular is a noun's too: گذاری. */
const isPersonOfVerb = (word: WrittenWord): boolean =>
  word.isFinite && exceptions.persons.some((ending) => word.written.endsWith(ending))

function suffixFeatures(stem: string, word: WrittenWord, next: WrittenWord, forms: WordForms): Features {
  const features: string[] = []
  if (neverEnding.has(next.written)) return features
  for (const suffix of next.suffixes) {
    if (!carries(stem, suffix)) continue
    const {kind} = suffix
    const name = participles.has(stem) ? `${kind}-participle` : kind
    features.push(`pair:${name}`, `pair:${name}-${suffix.suffix}`)
    if (word.parts.length === 1) features.push(...evidenceFeatures(`pair:${kind}`, forms.evidence(stem)))
    if (kind !== 'comparative') continue
    const compared = exceptions.comparatives.reduce(
      (sum, ending) => sum + edited(forms.evidence(stem + ZWNJ + ending)) + edited(forms.evidence(stem + ending)),
      0,
    )
    features.push(`pair:compared-${bucket(compared)}`)
  }
  return features
}

/** For a pair that nobody has met: how readily one of them makes compounds, and how often it stands alone. */
function productiveFeatures(word: WrittenWord, next: WrittenWord, forms: WordForms): Features {
  if (word.parts.length > 1 || next.parts.length > 1 || next.written.length < 3) return []
  // «تورم گردیم», «خوش درخشیدند»: a verb.
  if (isPersonOfVerb(next)) return []
  if (neverLast.has(next.written) || neverSuffixed.has(word.written) || neverSuffixed.has(next.written)) return []
  const first = word.productivity.first
  const last = next.productivity.last
  if (first.once + first.listed < 5 && (last.once + last.listed < 3 || last.free === 0)) return []
  const ofFirst = forms.evidence(word.written)
  const ofNext = forms.evidence(next.written)
  // Two words that edited text has never met make no compound: فیبروم رحمی.
  if (edited(ofFirst) + edited(ofNext) === 0 && first.once + first.listed < 5) return []
  return [
    `pair:first-once-${bucket(first.once)}`,
    `pair:first-listed-${bucket(first.listed)}`,
    `pair:first-ratio-${ratio(first.once + 0.2 * first.listed, edited(ofFirst))}`,
    `pair:last-once-${bucket(last.once)}`,
    `pair:last-listed-${bucket(last.listed)}`,
    `pair:last-ratio-${ratio(last.once + 0.2 * last.listed, edited(ofNext))}`,
    `pair:first-${bucket(edited(ofFirst))}`,
    `pair:last-${bucket(edited(ofNext))}`,
    `pair:first-length-${Math.min(word.written.length, 5)}`,
    ...(isMet(ofFirst) ? [] : ['pair:first-unmet']),
    ...(participles.has(next.written) ? ['pair:participle', `pair:participle-${next.written}`] : []),
    ...(word.written === next.written ? ['pair:twice'] : []),
    ...(word.written.endsWith(exceptions.tanwin) ? ['pair:adverb'] : []),
  ]
}

/** Compounds against occurrences alone, in steps of powers of three. */
const ratio = (compounds: number, alone: number): number =>
  Math.max(-6, Math.min(3, Math.round(Math.log((compounds + 0.1) / (alone + 1)) / Math.log(3))))
