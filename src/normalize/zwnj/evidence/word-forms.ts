import {ZWNJ} from '../../../persian/letters.js'
import type {CompoundForm, Evidence, KnownForm} from './evidence.js'
import {type FormTables, formTables, type WordLexicons} from './form-tables.js'
import {type Productivity, productivityOf} from './productivity.js'
import {pressEvidence} from './register.js'

/** The lexicons word-forms and spellings, arranged for the questions that repair asks. */
export interface WordForms {
  /** A word as it stands. */
  evidence(word: string): Evidence
  /** Ways to write these letters with ZWNJ. */
  withZwnj(letters: string): readonly KnownForm[]
  /** Whether a compound begins with this part. */
  startsCompound(first: string): boolean
  /** Whether this is the second part of a compound. */
  continuesCompound(second: string): boolean
  /** Compounds that begin with these two parts, the longest first. */
  compounds(first: string, second: string): readonly CompoundForm[]
  productivity(part: string): Productivity
  /** Log-odds of the press against general prose that a stem speaks for. */
  pressEvidence(stem: string): number
}

const NOTHING: Evidence = {general: 0, press: 0, crawled: 0, spelled: false}
const SPELLED: Evidence = {general: 0, press: 0, crawled: 0, spelled: true}

/** Arranges the lexicons `word-forms` and `spellings`. Throws a TypeError where a column is missing. */
export const arrangeWordForms = (lexicons: WordLexicons): WordForms => wordFormsOf(formTables(lexicons))

/** Answers from tables. Nothing is built. */
export function wordFormsOf(tables: FormTables): WordForms {
  const {counts, spelled, byLetters, longer, firsts, seconds, parts} = tables
  /** A form of several parts that the lexicons have. */
  const compoundOf = (form: string): CompoundForm => {
    const [general = 0, generalSpaced = 0, press = 0, pressSpaced = 0, crawled = 0, crawledSpaced = 0] =
      counts.get(form) ?? []
    const evidence = {general, generalSpaced, press, pressSpaced, crawled, crawledSpaced, spelled: spelled.has(form)}
    return {form, parts: form.split(ZWNJ), ...evidence}
  }
  return {
    evidence(word) {
      const figures = counts.get(word)
      const isSpelled = spelled.has(word)
      if (figures === undefined) return isSpelled ? SPELLED : NOTHING
      const [general = 0, , press = 0, , crawled = 0] = figures
      return {general, press, crawled, spelled: isSpelled}
    },
    withZwnj: (letters) => byLetters.get(letters)?.map(compoundOf) ?? [],
    startsCompound: (first) => firsts.has(first),
    continuesCompound: (second) => seconds.has(second),
    compounds(first, second) {
      const two = `${first}${ZWNJ}${second}`
      const known = counts.get(two) !== undefined || spelled.has(two)
      return [...(longer.get(two) ?? []), ...(known ? [two] : [])].map(compoundOf)
    },
    productivity: (part) => productivityOf(parts.get(part)),
    pressEvidence: pressEvidence(tables.registers),
  }
}
