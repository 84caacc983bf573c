import {isLetterOrMark} from '../../text/letter-units.js'
import {ZWNJ} from '../../text/letters.js'
import {withoutEnding} from './joined-endings.js'
import {type ByRegister, type Model, NOTHING, oddsOf, sumOf} from './model.js'
import type {Productivity} from './productivity.js'
import {readingsOf} from './readings.js'
import {stemOf} from './register.js'
import {type Suffix, suffixesOf} from './suffixes.js'
import {finiteForms, isContinuous} from './verbs.js'
import {edited, type WordForms} from './word-forms.js'

/** A place inside a written word where a ZWNJ may be missing. */
export interface Missing {
  /** Index into the written word. */
  readonly index: number
  /** Weight of the readings with a ZWNJ here, and of those with others but not this one; the word as it stands weighs 1. */
  readonly with: ByRegister
  readonly without: ByRegister
}

/** What is known of a written word: worked out once for each distinct word, however often it occurs. */
export interface Word {
  readonly written: string
  /** Without ZWNJ. */
  readonly letters: string
  /** Its parts between ZWNJ, those that it has or should have. */
  readonly parts: readonly string[]
  readonly missing: readonly Missing[]
  /** How many times likelier the word with ZWNJ is than as it stands; 0 where nothing is missing. */
  readonly odds: ByRegister
  /** Log-odds of the press against general prose. */
  readonly pressEvidence: number
  readonly olderUsage: boolean
  /** ZWNJ that it has. */
  readonly kept: number
  readonly isContinuous: boolean
  readonly isFinite: boolean
  /** Suffixes that its letters spell. */
  readonly suffixes: readonly Suffix[]
  /** Whether a compound of the lexicon may begin with its last part. */
  readonly startsCompound: boolean
  /** Whether its first part, or the word without a joined ending, may be the second part of one. */
  readonly continuesCompound: boolean
  readonly productivity: Productivity
}

const ZWNJ_UNIT = 0x200c
/** However common the newer spelling, a writer of the older one joins every such word: the odds that one of them gives. */
const OLDER = 30
/** The odds of the Academy's spelling where general prose agrees with it. */
const STANDARD = 5
/** The same where older usage would not join either: behind ه, and behind a compound that lacks a ZWNJ too. */
const UNUSUAL = 100
/** Odds below which a reading is not worth a look: no article makes them likely. */
const HOPELESS = 0.04
/** Distinct words held; more than any newspaper's vocabulary, so that memory does not grow with a corpus. */
const CAPACITY = 200_000

/** Looks words up, with a memory. The memory changes no answer. */
export function wordReader(forms: WordForms, model: Model): (written: string) => Word {
  const memory = new Map<string, Word>()
  return (written) => {
    const known = memory.get(written)
    if (known) return known
    if (memory.size >= CAPACITY) memory.clear()
    const word = readWord(written, forms, model)
    memory.set(written, word)
    return word
  }
}

function readWord(written: string, forms: WordForms, model: Model): Word {
  const has = written.split(ZWNJ)
  const parts = has.slice()
  const missing: Missing[] = []
  let odds = NOTHING
  let olderUsage = false
  // In a word that has ZWNJ only the last part may lack one (برنامه‌ریزیها); and so in what a split leaves, until none does.
  for (let rounds = 0; rounds < 4; rounds++) {
    const part = parts[parts.length - 1]!
    const scored = readingsOf(part, forms).map(({form, features, olderUsage, isStandard}) => {
      const weight = oddsOf(model.score(features))
      return {form, weight: usual(weight, olderUsage, isStandard), olderUsage}
    })
    if (scored.length === 0) break
    const best = scored.reduce((a, b) => (better(b.weight, a.weight) ? b : a))
    if (best.weight.general + best.weight.press < HOPELESS) break
    const total = sumOf(scored.map(({weight}) => weight))
    const from = written.length - part.length
    for (const index of gapsIn(best.form)) {
      const isHere = ({form}: {readonly form: string}) => gapsIn(form).includes(index)
      const here = sumOf(scored.filter(isHere).map(({weight}) => weight))
      const others = sumOf(scored.filter((reading) => !isHere(reading)).map(({weight}) => weight))
      missing.push({index: from + index, with: here, without: others})
    }
    if (rounds === 0) odds = total
    olderUsage ||= best.olderUsage || edited(forms.evidence(part)) > 0
    if (best.weight.general + best.weight.press < 2) break
    parts.splice(-1, 1, ...best.form.split(ZWNJ))
  }
  const letters = has.join('')
  const suffixes = suffixesOf(letters)
  const isPiece = has.length === 1 && (suffixes.length > 0 || isContinuous(written))
  return {
    written,
    letters,
    parts,
    missing,
    odds,
    // An ending or a می that stands apart is no word of its own, and tells nothing that it would not tell joined.
    pressEvidence: isPiece ? 0 : forms.pressEvidence(stemOf(parts)),
    olderUsage,
    kept: has.length - 1,
    isContinuous: isContinuous(written),
    isFinite: finiteForms.has(letters),
    suffixes,
    startsCompound: forms.startsCompound(parts[parts.length - 1]!),
    continuesCompound: [parts[0]!, ...withoutEnding(written)].some(forms.continuesCompound),
    productivity: forms.productivity(written),
  }
}

/**
 * The press joins many plurals (کتابهای); where a text has lost its ZWNJ the Academy's spelling is wanted all the same, if
 * general prose is sure of it.
 */
function usual({general, press}: ByRegister, olderUsage: boolean, isStandard: boolean): ByRegister {
  const most = olderUsage ? OLDER : Number.POSITIVE_INFINITY
  const least = isStandard ? Math.min(general, olderUsage ? STANDARD : UNUSUAL) : 0
  return {general: Math.min(general, most), press: Math.min(Math.max(press, least), most)}
}

const better = (a: ByRegister, b: ByRegister): boolean => a.general + a.press > b.general + b.press

/** Where ZWNJ stand in a form, as indices into its letters. */
function gapsIn(form: string): number[] {
  const gaps: number[] = []
  for (let at = form.indexOf(ZWNJ); at >= 0; at = form.indexOf(ZWNJ, at + 1)) gaps.push(at - gaps.length)
  return gaps
}

/** Where the word that begins at `from` ends: a run of letters, marks and ZWNJ. */
export function wordEnd(string: string, from: number): number {
  let at = from
  while (at < string.length) {
    const unit = string.charCodeAt(at)
    if (!isLetterOrMark(unit) && unit !== ZWNJ_UNIT) break
    at++
  }
  return at
}
