import {separates} from '../../text/letter-units.js'
import {type Evidence, edited, type KnownForm} from './word-forms.js'

/** How a word behaves as the first or last part of compounds: many that were met once promise more (Good and Turing). */
export interface Productivity {
  /** Compounds that begin with it: met once in edited text, listed in dictionaries, written as one without ZWNJ. */
  readonly first: Tally
  /** Compounds that end in it. */
  readonly last: Tally
}

export interface Tally {
  readonly once: number
  readonly listed: number
  readonly solid: number
}

type Counts = {-readonly [Name in keyof Tally]: number}

const nothing = (): {first: Counts; last: Counts} => ({
  first: {once: 0, listed: 0, solid: 0},
  last: {once: 0, listed: 0, solid: 0},
})
const NONE: Productivity = nothing()

/** Counts productivity while the lexicon is read: all compounds first, then all words without ZWNJ. */
export class Productivities {
  readonly #byPart = new Map<string, {first: Counts; last: Counts}>()

  of(part: string): Productivity {
    return this.#byPart.get(part) ?? NONE
  }

  add(first: string, last: string, evidence: Evidence): void {
    const count = (tally: Counts) => {
      if (edited(evidence) === 1) tally.once++
      if (evidence.spelled) tally.listed++
    }
    count(this.#get(first).first)
    count(this.#get(last).last)
  }

  /** A rare word whose halves are words and parts of compounds: زیارتگاه. */
  addSolid(word: KnownForm, words: ReadonlyMap<string, unknown>): void {
    const {form} = word
    if (edited(word) > 2 || (edited(word) === 0 && !word.spelled)) return
    for (let at = 2; at <= form.length - 2; at++) {
      if (!separates(form, at)) continue
      const first = this.#byPart.get(form.slice(0, at))?.first
      const last = this.#byPart.get(form.slice(at))?.last
      if (first && words.has(form.slice(at))) first.solid++
      if (last && words.has(form.slice(0, at))) last.solid++
    }
  }

  #get(part: string): {first: Counts; last: Counts} {
    let tallies = this.#byPart.get(part)
    if (!tallies) {
      tallies = nothing()
      this.#byPart.set(part, tallies)
    }
    return tallies
  }
}
