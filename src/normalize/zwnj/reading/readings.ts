import {separates, ZWNJ} from '../../../persian/letters.js'
import {participles} from '../../../persian/verbs.js'
import {type Evidence, edited, isMet} from '../evidence/evidence.js'
import exceptions from '../evidence/exceptions.json' with {type: 'json'}
import {bucket, evidenceFeatures, type Features} from '../evidence/features.js'
import {joinedEndings, withSilentHe} from '../evidence/joined-endings.js'
import {carries, endings, pluralSuffixes, type Suffix} from '../evidence/suffixes.js'
import {splitContinuous, splitPerfect} from '../evidence/verbs.js'
import type {WordForms} from '../evidence/word-forms.js'
import {solidCompounds} from './solid-compounds.js'

/** How a reading was found; where several ways lead to it, the first of these. */
export type Way = 'verb' | 'form' | 'ending' | 'joined' | 'compound'

/** A word's letters with ZWNJ in some places, and what speaks for it. */
export interface Reading {
  readonly form: string
  readonly way: Way
  /** Of the form, or of the stem that makes it. */
  readonly evidence: Evidence
  readonly features: Features
  /** Older usage joins it too (کتابهای, مهمترین): joined, it says nothing about what became of the text. */
  readonly olderUsage: boolean
  /** The Academy asks for a ZWNJ here whatever a writer's habit: before a plural and a comparative. */
  readonly isStandard: boolean
}

/** No Persian word is longer; a page without spaces is no word. */
const LONGEST = 40
const UNKNOWN: Evidence = {general: 0, press: 0, crawled: 0, spelled: false}

/** Every way to read letters without ZWNJ as a word with it. Empty where none is known. */
export function readingsOf(word: string, forms: WordForms): readonly Reading[] {
  if (word.length < 3 || word.length > LONGEST) return []
  const against = asItStands(word, forms)
  return readings(word, forms, 2)
    .filter((reading) => !isDictionaryAlone(word, reading, forms) && !isOftenerPlural(word, reading, forms))
    .map((reading) => ({
      ...reading,
      features: [...reading.features, reading.way, ...against.flatMap((name) => [name, `${reading.way}&${name}`])],
    }))
}

/** A first part of two letters that is no prefix is often the head of another word: ره of رهیابی. */
const SHORT_PART = 2

/** رهیابی is in a dictionary as it stands; that ره‌یاب is in another tells nothing, where nobody was seen to write it. */
const isDictionaryAlone = (word: string, {form, way, evidence}: Reading, forms: WordForms): boolean =>
  form.indexOf(ZWNJ) <= SHORT_PART &&
  (way === 'form' || way === 'joined' || way === 'compound') &&
  edited(evidence) === 0 &&
  forms.evidence(word).spelled

/** A plural that is met oftener than the other reading: «با بردهای خود», «پرداختهای ارزی», not برده‌ای and پرداخته‌ای. */
function isOftenerPlural(word: string, {form}: Reading, forms: WordForms): boolean {
  for (const suffix of pluralSuffixes) {
    if (!word.endsWith(suffix)) continue
    const stem = word.slice(0, -suffix.length)
    const plural = glue(stem, suffix)
    if (plural === form || (plural !== word && !participles.has(stem + exceptions.silentHe))) continue
    const times = timesMet(forms.evidence(form))
    // «بازهای آلی»: the plural of the commoner noun lacks nothing, and nobody has met بازه‌ای.
    const bare = stem + exceptions.silentHe
    if (times === 0 && plural === word && !participles.has(bare) && isCommoner(stem, bare, forms)) return true
    if (timesMet(forms.evidence(plural)) + timesMet(forms.evidence(word)) > times) return true
  }
  return false
}

const isCommoner = (one: string, other: string, forms: WordForms): boolean =>
  timesMet(forms.evidence(one)) > timesMet(forms.evidence(other))

const timesMet = (evidence: Evidence): number => edited(evidence) + evidence.crawled

/** What speaks for the word without any ZWNJ. */
function asItStands(word: string, forms: WordForms): Features {
  const evidence = forms.evidence(word)
  const features = evidenceFeatures('plain', evidence)
  if (edited(evidence) > 0 || evidence.spelled) return features
  const stems = joinedEndings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length > 2)
    .map((ending) => forms.evidence(word.slice(0, word.length - ending.length)))
  if (stems.some((stem) => edited(stem) > 1)) return [...features, 'plain:stem']
  if (stems.some((stem) => edited(stem) > 0 || stem.spelled)) return [...features, 'plain:rare-stem']
  return [...features, `plain:unmet-${Math.min(word.length, 9)}`]
}

function readings(word: string, forms: WordForms, depth: number): readonly Reading[] {
  const found = new Map<string, Reading>()
  const add: Add = (form, way, evidence, features, usage = NO_USAGE) => {
    if (form === word) return
    const known = found.get(form)
    if (!known) found.set(form, {form, way, evidence, features, ...usage})
    else
      found.set(form, {
        ...known,
        features: [...known.features, ...features, `${known.way}+${way}`],
        olderUsage: known.olderUsage || usage.olderUsage,
        isStandard: known.isStandard || usage.isStandard,
      })
  }
  const verb = splitContinuous(word)
  if (verb)
    add([verb[0], ...(splitPerfect(verb[1]) ?? [verb[1]])].join(ZWNJ), 'verb', UNKNOWN, [
      `verb:${verb[0]}`,
      `verb:length-${Math.min(verb[1].length, 5)}`,
    ])
  for (const known of forms.withZwnj(word)) add(known.form, 'form', known, evidenceFeatures('form', known))
  const lacksNothing = depth > 0 && addEndings(word, forms, depth, add)
  if (depth > 0 && found.size === 0 && !lacksNothing) addJoined(word, forms, depth, add)
  if (found.size === 0 && !lacksNothing)
    for (const [form, features] of solidCompounds(word, forms)) add(form, 'compound', UNKNOWN, features)
  return [...found.values()]
}

type Usage = Pick<Reading, 'olderUsage' | 'isStandard'>
type Add = (form: string, way: Way, evidence: Evidence, features: Features, usage?: Usage) => void

const NO_USAGE: Usage = {olderUsage: false, isStandard: false}

/** Stem and suffix: کتاب‌های, خانه‌ای. True where the word has an ending that needs no ZWNJ: بردهایمان. */
function addEndings(word: string, forms: WordForms, depth: number, add: Add): boolean {
  const whole: string[] = [] // فیبرهای is فیبر and های: it lacks nothing
  const ends: [form: string, evidence: Evidence, features: Features, usage: Usage][] = []
  for (const [stem, suffix] of endings(word)) {
    if (!carries(stem, suffix) || suffix.suffix === exceptions.yeh) continue // خانهی: nobody deletes this one alone
    const {kind} = suffix
    if (kind === 'comparative' && stem.length <= SHORT_STEM && !isCompared(stem, forms)) continue
    const isStandard = kind === 'plural' || kind === 'comparative'
    const joins = isStandard && !stem.endsWith(exceptions.silentHe)
    const common = [`ending:${kind}`, `ending:${suffix.suffix}`, `ending:${kind}-${joins ? 'joins' : 'apart'}`]
    for (const base of stems(stem, kind, forms, depth)) {
      const form = glue(base.form, suffix.suffix)
      // A compound that lost its own ZWNJ is no older usage: برنامهریزیهای.
      const isOlder = joins && base.form === stem
      const features = evidenceFeatures(`stem:${base.name}`, base.evidence)
      if (form === word) whole.push(`whole:${bucket(edited(base.evidence))}`)
      else
        ends.push([
          form,
          base.evidence,
          [...common, ...features, ...habits(stem, suffix, forms)],
          {olderUsage: isOlder, isStandard},
        ])
    }
  }
  for (const [form, evidence, features, usage] of ends)
    add(form, 'ending', evidence, whole.length > 0 ? [...features, ...whole] : features, usage)
  return whole.length > 0
}

/** Loan words in تر begin with what looks like such a stem: کانتر, فیلتر. */
const SHORT_STEM = 3

/** A noun has no comparative: کانتر is no mine that is more so. Its own letters with ZWNJ or with another ending must be known. */
const isCompared = (stem: string, forms: WordForms): boolean =>
  exceptions.comparatives.some((ending) => isMet(forms.evidence(stem + ZWNJ + ending))) ||
  exceptions.superlatives.some((ending) => isMet(forms.evidence(stem + ending)))

interface Stem {
  readonly form: string
  readonly name: string
  readonly evidence: Evidence
}

/** The stem as it is written, with ZWNJ if it needs one, and both where both are known. */
function stems(stem: string, kind: Suffix['kind'], forms: WordForms, depth: number): Stem[] {
  const found: Stem[] = []
  const evidence = forms.evidence(stem)
  if (participles.has(stem)) found.push({form: stem, name: 'participle', evidence})
  else if (isMet(evidence)) found.push({form: stem, name: kind, evidence})
  for (const {form, way, evidence} of readings(stem, forms, depth - 1))
    if (way !== 'compound' || found.length === 0) found.push({form, name: way, evidence})
  if (found.length === 0 && stem.length > 3)
    found.push({form: stem, name: `${kind}-unmet-${Math.min(stem.length, 7)}`, evidence})
  return found
}

/** Whether writers join the plural or comparative to this stem: some do to all stems, all do to some. */
function habits(stem: string, {kind}: Suffix, forms: WordForms): Features {
  if (kind !== 'plural') return []
  const sum = (form: (suffix: string) => string, register: 'general' | 'press') =>
    pluralSuffixes.reduce((all, suffix) => all + forms.evidence(form(suffix))[register], 0)
  const joined = (suffix: string) => stem + suffix
  const apart = (suffix: string) => stem + ZWNJ + suffix
  return [
    `habit:general-joined-${bucket(sum(joined, 'general'))}`,
    `habit:press-joined-${bucket(sum(joined, 'press'))}`,
    `habit:general-apart-${bucket(sum(apart, 'general'))}`,
    `habit:press-apart-${bucket(sum(apart, 'press'))}`,
  ]
}

/** A reading of the word without its joined ending: دانش‌آموزی. */
function addJoined(word: string, forms: WordForms, depth: number, add: Add): void {
  const addEnding = (stem: string, ending: string, cut: number) => {
    for (const base of readings(stem, forms, depth - 1)) {
      const features = [
        `joined:${ending}`,
        ...evidenceFeatures(`base:${base.way}`, base.evidence),
        ...evidenceFeatures('base:plain', forms.evidence(stem)),
      ]
      add(base.form.slice(0, base.form.length - cut) + ending, 'joined', base.evidence, features, base)
    }
  }
  for (const ending of joinedEndings)
    if (word.endsWith(ending) && word.length - ending.length > 3)
      addEnding(word.slice(0, word.length - ending.length), ending, 0)
  const whole = withSilentHe(word)
  if (whole && whole.stem.length > 4) addEnding(whole.stem, whole.ending, 1)
}

/** Puts a suffix on a stem: with ZWNJ, or bare behind a letter that never joins. */
const glue = (stem: string, suffix: string): string =>
  separates(stem, stem.length) ? stem + ZWNJ + suffix : stem + suffix
