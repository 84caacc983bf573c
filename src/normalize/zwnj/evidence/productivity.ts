import type {WordSet} from '../../../document/lookup.js'
import {separates} from '../../../persian/letters.js'
import contract from './contract.json' with {type: 'json'}

/** How a word behaves as the first or last part of compounds: many that were met once promise more (Good and Turing). */
export interface Productivity {
  /** Compounds that begin with it: met once in edited text, listed in dictionaries, written as one without ZWNJ. */
  readonly first: Tally
  /** Compounds that end in it. */
  readonly last: Tally
}

/** Compounds: met once in edited text, listed in a dictionary, and written as one. */
export interface Tally {
  readonly once: number
  readonly listed: number
  readonly solid: number
  /** Those with another part that is no prefix: رحمی has بی‌رحمی alone, and none. */
  readonly free: number
}

const prefixes = new Set(contract.prefixes)

type Counts = {-readonly [Name in keyof Tally]: number}

const nothing = (): {first: Counts; last: Counts} => ({
  first: {once: 0, listed: 0, solid: 0, free: 0},
  last: {once: 0, listed: 0, solid: 0, free: 0},
})
const NONE: Productivity = nothing()

/** A productivity from its numbers in a table; none where there are none. */
export function productivityOf(numbers: readonly number[] | undefined): Productivity {
  if (!numbers) return NONE
  const tally = (at: number): Tally => {
    const [once = 0, listed = 0, solid = 0, free = 0] = numbers.slice(at, at + 4)
    return {once, listed, solid, free}
  }
  return {first: tally(0), last: tally(4)}
}

/** What a form says of its parts. */
interface FormEvidence {
  /** Occurrences in edited text. */
  readonly edited: number
  /** Listed in a dictionary. */
  readonly spelled: boolean
}

/** Productivity by part, counted while the lexicon is read: all compounds first, then all words without ZWNJ. */
export interface Productivities {
  /** For each part eight numbers: once, listed, solid, free as the first part, then as the last. */
  table(): Map<string, readonly number[]>
  add(first: string, last: string, evidence: FormEvidence): void
  /** A rare word whose halves are words and parts of compounds: زیارتگاه. */
  addSolid(form: string, evidence: FormEvidence, words: WordSet): void
}

/** No compound's part that is counted is longer. */
const LONGEST_PART = 8

/** Makes an empty count. */
export function createProductivities(): Productivities {
  const byPart = new Map<string, {first: Counts; last: Counts}>()
  const get = (part: string): {first: Counts; last: Counts} => {
    let tallies = byPart.get(part)
    if (!tallies) {
      tallies = nothing()
      byPart.set(part, tallies)
    }
    return tallies
  }
  return {
    table: () =>
      new Map(
        [...byPart].map(([part, {first, last}]) => [
          part,
          [first, last].flatMap(({once, listed, solid, free}) => [once, listed, solid, free]),
        ]),
      ),
    add(first, last, {edited, spelled}) {
      for (const tally of [get(first).first, get(last).last]) {
        if (edited === 1) tally.once++
        if (spelled) tally.listed++
      }
      if (!prefixes.has(first)) get(last).last.free++
    },
    addSolid(form, {edited, spelled}, words) {
      if (edited > 2 || (edited === 0 && !spelled)) return
      for (let at = 2; at <= form.length - 2; at++) {
        if (!separates(form, at)) continue
        const first = form.slice(0, at)
        const last = form.slice(at)
        const ofFirst = at <= LONGEST_PART ? byPart.get(first)?.first : undefined
        const ofLast = form.length - at <= LONGEST_PART ? byPart.get(last)?.last : undefined
        if (ofFirst && words.has(last)) ofFirst.solid++
        if (ofLast && words.has(first)) ofLast.solid++
      }
    },
  }
}
