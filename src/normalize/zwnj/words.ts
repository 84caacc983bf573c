import {isLetterOrMark} from '../../text/letter-units.js'
import {ZWNJ} from '../../text/letters.js'
import exceptions from './exceptions.json' with {type: 'json'}
import {splitWord} from './split.js'
import {type Suffix, suffixesOf} from './suffixes.js'
import {finiteForms, isContinuous} from './verbs.js'
import type {CompoundForm, WordForms} from './word-forms.js'

/** What is known of a written word: worked out once for each distinct word, however often it occurs. */
export interface Word {
  readonly written: string
  /** Its parts between ZWNJ, those that it has or should have. */
  readonly parts: readonly string[]
  /** Where ZWNJ is missing: indices into `written`; empty where none is. */
  readonly missing: readonly number[]
  /** How many times likelier the word with ZWNJ is than as it stands; 0 where nothing is missing. */
  readonly odds: number
  readonly olderUsage: boolean
  /** ZWNJ that it has. */
  readonly kept: number
  readonly isContinuous: boolean
  readonly isFinite: boolean
  /** Met before, if only in crawled news. */
  readonly isKnown: boolean
  /** Suffixes that its letters spell. */
  readonly suffixes: readonly Suffix[]
  /** Compounds that begin with its last part. */
  readonly compounds: readonly CompoundForm[]
  /** How readily it makes compounds that nobody has met, with a word behind it and with one before it; 0 never. */
  readonly asFirst: number
  readonly asLast: number
}

const neverSuffixed = new Set(exceptions.neverSuffixed)
const ZWNJ_UNIT = 0x200c
/** Distinct words held; more than any newspaper's vocabulary, so that memory does not grow with a corpus. */
const CAPACITY = 200_000

/** Looks words up, with a memory. The memory changes no answer. */
export function wordReader(forms: WordForms): (written: string) => Word {
  const memory = new Map<string, Word>()
  return (written) => {
    const known = memory.get(written)
    if (known) return known
    if (memory.size >= CAPACITY) memory.clear()
    const word = readWord(written, forms)
    memory.set(written, word)
    return word
  }
}

function readWord(written: string, forms: WordForms): Word {
  const has = written.split(ZWNJ)
  const parts = has.slice()
  let odds = Number.POSITIVE_INFINITY
  let olderUsage = false
  // In a word that has ZWNJ only the last part may lack one (برنامه‌ریزیها); and so in what a split leaves, until none does.
  for (let rounds = 0; rounds < 4; rounds++) {
    const split = splitWord(parts[parts.length - 1]!, forms)
    if (!split) break
    parts.splice(-1, 1, ...split.form.split(ZWNJ))
    odds = Math.min(odds, split.odds)
    olderUsage ||= split.olderUsage
  }
  const isSplit = parts.length > has.length
  const letters = parts.join('')
  const last = (isSplit && odds > 1 ? parts : has).at(-1) ?? ''
  return {
    written,
    parts: isSplit && odds > 1 ? parts : has,
    missing: isSplit ? missingIn(written, parts) : [],
    odds: isSplit ? odds : 0,
    olderUsage,
    kept: has.length - 1,
    isContinuous: isContinuous(written),
    isFinite: finiteForms.has(letters),
    isKnown: forms.known(written) >= 1,
    suffixes: suffixesOf(letters),
    compounds: forms.compoundsFrom(last),
    ...readiness(written, parts, forms),
  }
}

/** Productivity as first and last part, against how often the word stands alone. Words of one part only. */
function readiness(written: string, parts: readonly string[], forms: WordForms): Pick<Word, 'asFirst' | 'asLast'> {
  if (parts.length > 1 || neverSuffixed.has(written)) return {asFirst: 0, asLast: 0}
  const first = forms.asFirst(written).once
  const last = forms.asLast(written).once
  const alone = forms.plain(written) + 0.5
  return {
    asFirst: first >= 8 && written.length >= 2 ? first / alone : 0,
    asLast: last >= 3 && written.length >= 3 ? last / alone : 0,
  }
}

/** Indices of the written word where a part ends and no ZWNJ stands. */
function missingIn(written: string, parts: readonly string[]): number[] {
  const missing: number[] = []
  let at = 0
  for (const part of parts.slice(0, -1)) {
    at += part.length
    if (written[at] === ZWNJ) at++
    else missing.push(at)
  }
  return missing
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
