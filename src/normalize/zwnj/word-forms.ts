import type {Lexicon} from '../../document/lexicon.js'
import {separates} from '../../text/letter-units.js'
import {ZWNJ} from '../../text/letters.js'
import {suffixesOf} from './suffixes.js'
import {isContinuous} from './verbs.js'

/** A way to write a word, and how much speaks for it: occurrences, or what stands for them. */
export interface WeightedForm {
  readonly form: string
  readonly weight: number
}

/** A form of several parts, and what is known of those parts standing apart. */
export interface CompoundForm extends WeightedForm {
  readonly parts: readonly string[]
  /** How often edited text has the parts with spaces between them. */
  readonly spaced: number
}

/** How a word behaves as the first or last part of compounds: many that were met once promise more (Good and Turing). */
export interface Productivity {
  /** Compounds with ZWNJ that were met once. */
  readonly once: number
  /** Occurrences of all of them. */
  readonly all: number
  /** Compounds that were met once with this part joined: زیارتگاه. */
  readonly solid: number
}

/** The lexicon, arranged for the questions that repair asks. */
export interface WordForms {
  /** Occurrences in edited text of a word without ZWNJ. */
  plain(word: string): number
  /** The same, and those in news at their weight. */
  seen(word: string): number
  /** How well a word is known, in news too: as itself, or written with ZWNJ. */
  known(word: string): number
  /** Ways to write these letters with ZWNJ. */
  withZwnj(letters: string): readonly WeightedForm[]
  /** Compounds that begin with this part, the longest first. */
  compoundsFrom(first: string): readonly CompoundForm[]
  asFirst(part: string): Productivity
  asLast(part: string): Productivity
}

/** An occurrence in crawled news, where spelling is anyone's, against one in edited text. */
const NEWS_WEIGHT = 0.2
/** Doubt about a compound that no edited text has. */
const NEWS_SPACED = 0.7
const NONE: Productivity = {once: 0, all: 0, solid: 0}
type Tally = {-readonly [Name in keyof Productivity]: number}

const COLUMNS = ['form', 'count', 'spaced', 'news', 'news_spaced']

/** Arranges the lexicon `word-forms`. Throws a TypeError where a column is missing. */
export function arrangeWordForms(lexicon: Lexicon): WordForms {
  if (COLUMNS.some((name, i) => lexicon.columns[i] !== name)) {
    throw new TypeError(
      `${lexicon.name}: expected the columns ${COLUMNS.join(', ')}, found ${lexicon.columns.join(', ')}`,
    )
  }
  const plain = new Map<string, number>()
  const seen = new Map<string, number>()
  const byLetters = new Map<string, WeightedForm[]>()
  const byFirst = new Map<string, CompoundForm[]>()
  const first = new Map<string, Tally>()
  const last = new Map<string, Tally>()
  for (const row of lexicon.rows) {
    const word = row[0]!
    const edited = Number(row[1])
    const weight = edited > 0 ? edited : NEWS_WEIGHT * Number(row[3])
    const at = word.indexOf(ZWNJ)
    if (at < 0) {
      plain.set(word, edited)
      seen.set(word, edited + NEWS_WEIGHT * Number(row[3]))
      continue
    }
    const parts = word.split(ZWNJ)
    const letters = parts.join('')
    append(byLetters, letters, {form: word, weight})
    append(byFirst, parts[0]!, {
      form: word,
      weight,
      parts,
      spaced: Number(row[2]) + (edited > 0 ? 0 : NEWS_WEIGHT * Number(row[4]) + NEWS_SPACED),
    })
    // A verb behind می and a word before ها say nothing about compounds.
    const end = suffixesOf(parts[parts.length - 1]!).length > 0 ? parts.length - 2 : parts.length - 1
    if (edited > 0 && end > 0 && !isContinuous(parts[0]!)) {
      tally(first, parts[0]!, edited)
      tally(last, parts[end]!, edited)
    }
  }
  tallySolid(plain, first, last)
  for (const compounds of byFirst.values()) compounds.sort((a, b) => b.parts.length - a.parts.length)
  const withZwnj = (letters: string): readonly WeightedForm[] => byLetters.get(letters) ?? []
  return {
    plain: (word) => plain.get(word) ?? 0,
    seen: (word) => seen.get(word) ?? 0,
    known: (word) => withZwnj(word).reduce((sum, {weight}) => sum + weight, seen.get(word) ?? 0),
    withZwnj,
    compoundsFrom: (part) => byFirst.get(part) ?? [],
    asFirst: (part) => first.get(part) ?? NONE,
    asLast: (part) => last.get(part) ?? NONE,
  }
}

/** Compounds written as one: a word met once or twice whose halves are words. */
function tallySolid(plain: ReadonlyMap<string, number>, first: Map<string, Tally>, last: Map<string, Tally>): void {
  for (const [word, count] of plain) {
    if (count === 0 || count > 2) continue
    for (let at = 2; at <= word.length - 2; at++) {
      if (!separates(word, at)) continue
      const asFirst = first.get(word.slice(0, at))
      const asLast = last.get(word.slice(at))
      if (asFirst && plain.has(word.slice(at))) asFirst.solid++
      if (asLast && plain.has(word.slice(0, at))) asLast.solid++
    }
  }
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function tally(map: Map<string, Tally>, part: string, count: number): void {
  const sum = map.get(part) ?? {once: 0, all: 0, solid: 0}
  sum.all += count
  if (count === 1) sum.once++
  map.set(part, sum)
}
