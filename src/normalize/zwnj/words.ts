import {isLetterOrMark} from '../../text/letter-units.js'
import {ZWNJ} from '../../text/letters.js'
import {splitWord} from './split.js'
import {isContinuous} from './verbs.js'
import type {WordForms} from './word-forms.js'

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
}

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
  // In a word that has ZWNJ only the last part may lack one: برنامه‌ریزیها.
  const last = has[has.length - 1]!
  const split = splitWord(last, forms)
  const parts = split ? [...has.slice(0, -1), ...split.form.split(ZWNJ)] : has
  const missing: number[] = []
  if (split) {
    let at = written.length - last.length
    for (const part of split.form.split(ZWNJ).slice(0, -1)) {
      at += part.length
      missing.push(at)
    }
  }
  const odds = split?.odds ?? 0
  return {
    written,
    parts: odds > 1 ? parts : has,
    missing,
    odds,
    olderUsage: split?.olderUsage ?? false,
    kept: has.length - 1,
    isContinuous: isContinuous(written),
  }
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
