import {ZWNJ} from '../../../persian/letters.js'
import {mayBeAsked} from '../evidence/asked.js'
import {edited} from '../evidence/evidence.js'
import {withoutEnding} from '../evidence/joined-endings.js'
import {type ByRegister, type Model, NOTHING, oddsOf, sumOf} from '../evidence/model.js'
import type {Productivity} from '../evidence/productivity.js'
import {stemOf} from '../evidence/register.js'
import {type JoinedKind, joinedKind, pluralStem, type Suffix, suffixesOf} from '../evidence/suffixes.js'
import {isContinuous, isFiniteForm} from '../evidence/verbs.js'
import type {WordForms} from '../evidence/word-forms.js'
import {solidBond} from './bonds.js'
import {readingsOf} from './readings.js'

/** A place inside a written word where a ZWNJ may be missing. */
export interface MissingZwnj {
  /** Index into the written word. */
  readonly index: number
  /** Weight of the readings with a ZWNJ here, and of those with others but not this one; the word as it stands weighs 1. */
  readonly with: ByRegister
  readonly without: ByRegister
  /** Of the ending after it, where older usage joins it and the Academy is sure that it is one: کتابهای. */
  readonly kind: JoinedKind | undefined
  /** What would stand on either side of it (bonds.ts). */
  readonly bond: string | undefined
  /** The noun of which the word is the plural as it is written, if its neighbours say so (plurals.ts). */
  readonly pluralOf: string | undefined
}

/** What is known of a written word: worked out once for each distinct word, however often it occurs (word-memory.ts). */
export interface WrittenWord {
  readonly id: number
  readonly written: string
  /** Without ZWNJ. */
  readonly letters: string
  /** Its parts between the ZWNJ that it has. */
  readonly has: readonly string[]
  /** Its parts between ZWNJ, those that it has or should have. */
  readonly parts: readonly string[]
  readonly missing: readonly MissingZwnj[]
  /** How many times likelier the word with ZWNJ is than as it stands; 0 where nothing is missing. */
  readonly odds: ByRegister
  /** Log-odds of the press against general prose. */
  readonly pressEvidence: number
  readonly olderUsage: boolean
  /** ZWNJ that it has. */
  readonly kept: number
  /** The orthography may ask that it be one word with the one before (contract.ts): asked once for each word, not each pair. */
  readonly mayBeAsked: boolean
  readonly isContinuous: boolean
  readonly isFinite: boolean
  /** Suffixes that its letters spell. */
  readonly suffixes: readonly Suffix[]
  readonly productivity: Productivity
  /** Ways in which it may be one word with the next, and with the one before: bits of Bond. */
  readonly asFirst: number
  readonly asSecond: number
}

/** However common the newer spelling, a writer of the older one joins every such word: the odds that one of them gives. */
const OLDER = 30
/** The odds of the Academy's spelling where general prose agrees with it. */
const STANDARD = 5
/** The same where older usage would not join either: behind ه, and behind a compound that lacks a ZWNJ too. */
const UNUSUAL = 100
/** The most that a compound which nobody has met speaks for: only an article that lost its ZWNJ makes one likely (مادیران is a name). */
const GUESS = 50
/** Odds below which a reading is not worth a look: no article makes them likely. */
const HOPELESS = 0.04
/** What is known of a written word. `id` tells it from every other. */
export function readWord(written: string, id: number, forms: WordForms, model: Model): WrittenWord {
  const has = written.split(ZWNJ)
  const parts = has.slice()
  const missing: MissingZwnj[] = []
  let odds = NOTHING
  let olderUsage = false
  // In a word that has ZWNJ only the last part may lack one (برنامه‌ریزیها); and so in what a split leaves, until none does.
  for (let rounds = 0; rounds < 4; rounds++) {
    const part = parts[parts.length - 1]!
    const scored = readingsOf(part, forms).map(({form, way, features, olderUsage, isStandard}) => {
      const odds = oddsOf(model.score(features))
      const weight = usual(way === 'compound' ? guessed(odds) : odds, olderUsage, isStandard)
      return {form, odds, weight, olderUsage, isStandard}
    })
    keepProportions(scored)
    if (scored.length === 0) break
    const best = scored.reduce((a, b) => (better(b.weight, a.weight) ? b : a))
    if (best.weight.general + best.weight.press < HOPELESS) break
    const total = sumOf(scored.map(({weight}) => weight))
    const from = written.length - part.length
    for (const index of gapsIn(best.form)) {
      const isHere = ({form}: {readonly form: string}) => gapsIn(form).includes(index)
      const here = sumOf(scored.filter(isHere).map(({weight}) => weight))
      const others = sumOf(scored.filter((reading) => !isHere(reading)).map(({weight}) => weight))
      const rest = part.slice(index)
      const isJoined = best.olderUsage && best.isStandard && here.general >= STANDARD
      const kind = isJoined ? joinedKind(rest) : undefined
      missing.push({
        index: from + index,
        with: here,
        without: others,
        kind,
        bond: solidBond(part.slice(0, index), rest),
        pluralOf: pluralStem(part, index),
      })
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
    id,
    written,
    letters,
    has,
    parts,
    missing,
    odds,
    // An ending or a می that stands apart is no word of its own, and tells nothing that it would not tell joined.
    pressEvidence: isPiece ? 0 : forms.pressEvidence(stemOf(parts)),
    olderUsage,
    kept: has.length - 1,
    mayBeAsked: mayBeAsked(written),
    isContinuous: isContinuous(written),
    isFinite: isFiniteForm(letters),
    suffixes,
    productivity: forms.productivity(written),
    asFirst: bondsAsFirst(written, parts, forms),
    asSecond: bondsAsSecond(written, parts, suffixes.length > 0, forms),
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

const guessed = ({general, press}: ByRegister): ByRegister => ({
  general: Math.min(general, GUESS),
  press: Math.min(press, GUESS),
})

interface Scored {
  readonly odds: ByRegister
  weight: ByRegister
  readonly olderUsage: boolean
}

/** Where older usage caps the likeliest reading (چرخ‌های), no other of the same letters overtakes it (چرخه‌ای). */
function keepProportions(readings: readonly Scored[]): void {
  const best = readings.reduce<Scored | undefined>((a, b) => (a && !better(b.odds, a.odds) ? a : b), undefined)
  if (!best?.olderUsage) return
  const general = Math.min(1, best.weight.general / best.odds.general)
  const press = Math.min(1, best.weight.press / best.odds.press)
  for (const reading of readings)
    if (!reading.olderUsage)
      reading.weight = {general: reading.weight.general * general, press: reading.weight.press * press}
}

/** What may make one word of two neighbours. Each side names what it offers; most pairs have none in common. */
const Bond = {
  /** می before a verb, which is not asked for yet. */
  may: 1,
  /** A compound of the lexicon: the first word's last part may begin one, the second's first part, or it without a joined ending, go on. */
  compound: 2,
  /** A suffix, or a word that ends many compounds. */
  anything: 4,
}

const bondsAsFirst = (written: string, parts: readonly string[], forms: WordForms): number =>
  Bond.anything |
  (isContinuous(written) ? Bond.may : 0) |
  (forms.startsCompound(parts[parts.length - 1]!) ? Bond.compound : 0)

function bondsAsSecond(written: string, parts: readonly string[], suffixed: boolean, forms: WordForms): number {
  const {once, listed} = forms.productivity(written).last
  const goesOn = [parts[0]!, ...withoutEnding(written)].some(forms.continuesCompound)
  return Bond.may | (goesOn ? Bond.compound : 0) | (suffixed || once + listed > 2 ? Bond.anything : 0)
}

const better = (a: ByRegister, b: ByRegister): boolean => a.general + a.press > b.general + b.press

/** Where ZWNJ stand in a form, as indices into its letters. */
function gapsIn(form: string): number[] {
  const gaps: number[] = []
  for (let at = form.indexOf(ZWNJ); at >= 0; at = form.indexOf(ZWNJ, at + 1)) gaps.push(at - gaps.length)
  return gaps
}
