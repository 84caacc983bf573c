import {separates} from '../../text/letter-units.js'
import {ZWNJ} from '../../text/letters.js'
import exceptions from './exceptions.json' with {type: 'json'}
import {carries, endings, endsInSilentHe, rateAfter, type SuffixKind} from './suffixes.js'
import {participles, splitContinuous} from './verbs.js'
import type {WordForms} from './word-forms.js'

/** A reading of a word that may have lost its ZWNJ. */
export interface Split {
  /** The word with ZWNJ in its places. */
  readonly form: string
  /** How many times likelier this is than the word as it stands, in a text that has lost every ZWNJ. */
  readonly odds: number
  /** Older usage joins it too (کتابهای, مهمترین): joined, it says nothing about what became of the text. */
  readonly olderUsage: boolean
}

/** A way to write the letters of a word. */
interface Candidate {
  /** Expected occurrences. */
  weight: number
  /** Expected occurrences of the letters without ZWNJ, in a text that is intact. */
  doubt: number
  readonly olderUsage: boolean
}

/** Endings that join to any word, and so to a compound: تصمیم‌گیر + ان, دانش‌آموز + ی. */
const JOINED = ['ی', 'ان', 'م', 'ت', 'ش', 'مان', 'تان', 'شان', 'یم', 'ید', 'ند', 'یان', 'ٔ']

/** How often such an ending follows. */
const JOINED_RATE = 0.05

/** Beyond this many occurrences a word that nobody was seen to join is not joined. */
const SHARE_UP_TO = 200

/** What stands against a reading, in occurrences of the stem: words that only look like it, and writers who join it. */
interface Doubt {
  readonly constant: number
  readonly share: number
}
// Older usage joins plurals and comparatives (کتابهای، مهمترین): both spellings stand in good text.
const doubts: Readonly<Record<SuffixKind | 'afterHe', Doubt>> = {
  afterHe: {constant: 0.02, share: 0.0002},
  silentHe: {constant: 0.02, share: 0.0005},
  yeh: {constant: 0.5, share: 0.1},
  plural: {constant: 0.12, share: 0.15},
  comparative: {constant: 0.5, share: 0.3},
}
/** The same for forms of the lexicon and for verbs behind می, in occurrences of the form. */
const lexicalDoubt = (weight: number): number => 0.3 + 0.05 * Math.min(weight, 4)
const VERB_DOUBT = 0.001

/** Crawled news joins what it likes, but now and then it knows a word that treebanks do not. */
const NEWS_DOUBT = 0.1

/** However common the newer spelling, a writer of the older one joins every such word: alone it proves nothing. */
const OLDER_USAGE_ODDS = 40

/** No Persian word is longer; a page without spaces is no word. */
const LONGEST = 40

const joinedToo = new Set(exceptions.joinedToo)

/** The best way to write a word's letters with ZWNJ, or undefined where none is known. Takes a word without ZWNJ. */
export function splitWord(word: string, forms: WordForms): Split | undefined {
  if (word.length < 3 || word.length > LONGEST || joinedToo.has(word)) return undefined
  const best = heaviest(candidates(word, forms, 2))
  if (!best) return undefined
  const olderUsage = best.olderUsage || forms.plain(word) > 0
  const news = NEWS_DOUBT * (forms.seen(word) - forms.plain(word))
  const odds = best.weight / (forms.plain(word) + best.doubt + news)
  return {form: best.form, odds: olderUsage ? Math.min(odds, OLDER_USAGE_ODDS) : odds, olderUsage}
}

/** A reading lighter than this rests on a stem that nobody has met. */
const GUESS = 0.02

/** Readings of a word; those that agree are added up. */
function candidates(word: string, forms: WordForms, depth: number): Map<string, Candidate> {
  const found = new Map<string, Candidate>()
  const add: Add = (form, weight, doubt, olderUsage = false) => {
    if (form === word || weight <= 0) return
    const known = found.get(form)
    if (known) {
      known.weight += weight
      known.doubt = Math.min(known.doubt, doubt)
    } else found.set(form, {weight, doubt, olderUsage})
  }
  const verb = splitContinuous(word)
  if (verb) add(verb.join(ZWNJ), 2, VERB_DOUBT)
  if (depth > 0) addEndings(word, forms, depth, add)
  for (const {form, weight} of forms.withZwnj(word)) add(form, weight, lexicalDoubt(weight))
  if (![...found.values()].some(({weight}) => weight >= GUESS)) addCompounds(word, forms, add)
  if (depth > 0 && found.size === 0) addJoined(word, forms, depth, add)
  return found
}

type Add = (form: string, weight: number, doubt: number, olderUsage?: boolean) => void

/** Stem and suffix: کتاب‌های, خانه‌ای. */
function addEndings(word: string, forms: WordForms, depth: number, add: Add): void {
  const readings: [form: string, weight: number, doubt: number, olderUsage: boolean][] = []
  let asItIs = 0 // فیبرهای is فیبر and های: it lacks nothing
  for (const [stem, suffix] of endings(word)) {
    if (!carries(stem, suffix) || suffix.suffix === 'ی') continue // خانهی: nobody deletes this one alone
    const base = stemForm(stem, forms, depth)
    const weight = base.weight || unmetStem(stem, suffix.kind)
    const rate = rateAfter(stem, suffix)
    const form = glue(base.form, suffix.suffix)
    if (form === word) asItIs += weight * rate
    // Behind ه nobody joins ها or تر: the ه would be read otherwise.
    const kind = suffix.kind !== 'yeh' && suffix.kind !== 'silentHe' && stem.endsWith('ه') ? 'afterHe' : suffix.kind
    const {constant, share} = doubts[kind]
    const older = kind === 'plural' || kind === 'comparative'
    readings.push([form, weight * rate, rate * (constant + share * Math.min(weight, SHARE_UP_TO)), older])
  }
  for (const [form, weight, doubt, older] of readings) add(form, weight, doubt + asItIs, older)
}

/** A reading of the word without its joined ending: دانش‌آموزی. */
function addJoined(word: string, forms: WordForms, depth: number, add: Add): void {
  for (const ending of JOINED) {
    if (!word.endsWith(ending) || word.length - ending.length < 4) continue
    const stem = word.slice(0, word.length - ending.length)
    const base = heaviest(candidates(stem, forms, depth - 1))
    if (!base) continue
    const doubt = JOINED_RATE * (base.doubt + forms.plain(stem)) + 0.005
    add(base.form + ending, JOINED_RATE * base.weight, doubt, base.olderUsage)
  }
  // A silent ه turns to گ before ان and ی: شرکت‌کننده, شرکت‌کنندگان.
  const [, stem, ending] = /^(.{4,})(گان|گی)$/.exec(word) ?? []
  const base = stem && heaviest(candidates(`${stem}ه`, forms, depth - 1))
  if (base)
    add(base.form.slice(0, -1) + ending, JOINED_RATE * base.weight, JOINED_RATE * base.doubt + 0.005, base.olderUsage)
}

/** The stem as it is written, with ZWNJ if it needs one. */
function stemForm(stem: string, forms: WordForms, depth: number): {form: string; weight: number} {
  const best = heaviest(candidates(stem, forms, depth - 1))
  const asItIs = forms.seen(stem)
  return best && best.weight > asItIs ? best : {form: stem, weight: asItIs}
}

/** What a stem that nobody has met may count for: a participle is a word by its making, a name may stand before ها. */
function unmetStem(stem: string, kind: SuffixKind): number {
  if (participles.has(stem)) return 1
  if (stem.length < 4) return 0
  return kind === 'plural' ? 0.3 : kind === 'silentHe' ? 0.03 : 0
}

/** A first part of two letters must be a word as common as this. */
const SHORT_FIRST = 20

/** Compounds that nobody has met: a productive part, or a silent ه that only ZWNJ can keep silent inside a word. */
function addCompounds(word: string, forms: WordForms, add: Add): void {
  if (forms.plain(word) > 0 || JOINED.some((ending) => isKnownWith(ending, word, forms))) return
  for (let at = 2; at <= word.length - 2; at++) {
    if (!separates(word, at)) continue
    const first = word.slice(0, at)
    const last = word.slice(at)
    if (last.length < 3 || (at === 2 && forms.plain(first) < SHORT_FIRST)) continue // شهبازی is a name
    const asLast = forms.known(first) >= 2 ? apartness(forms.asLast(last)) : 0
    const starts = forms.asFirst(first)
    const isPrefix = first.length > 2 || starts.once >= 20
    const asFirst = isPrefix && forms.known(last) >= 2 ? apartness(starts) : 0
    const silent = endsInSilentHe(first) && forms.known(first) >= 5 && forms.known(last) >= 3 ? 0.5 : 0
    const weight = Math.max(asLast, asFirst, silent)
    add(first + ZWNJ + last, weight, lexicalDoubt(weight))
  }
}

/** تلفنشان is تلفن and شان, whatever else its letters allow. */
const isKnownWith = (ending: string, word: string, forms: WordForms): boolean =>
  word.endsWith(ending) &&
  word.length - ending.length > 2 &&
  forms.plain(word.slice(0, word.length - ending.length)) >= 1

/** How far a part keeps apart in new compounds: 0 never, 1 always. */
const apartness = ({once, solid}: {once: number; solid: number}): number =>
  once < 2 ? 0 : once / (once + 2 * solid + 2)

function heaviest(found: ReadonlyMap<string, Candidate>): ({form: string} & Candidate) | undefined {
  let best: ({form: string} & Candidate) | undefined
  for (const [form, candidate] of found) if (!best || candidate.weight > best.weight) best = {form, ...candidate}
  return best
}

/** Puts a suffix on a stem: with ZWNJ, or bare behind a letter that never joins. */
const glue = (stem: string, suffix: string): string =>
  separates(stem, stem.length) ? stem + ZWNJ + suffix : stem + suffix
