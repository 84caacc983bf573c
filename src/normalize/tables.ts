import type {AsBuilt, WordList, WordSet} from '../document/lookup.js'
import {silentWords} from './te-marbuta.js'
import {type FormTables, formTables, type WordLexicons} from './zwnj/evidence/form-tables.js'

/** What normalization looks up: tables that are built from lexicons once, or read from a packed file. */
export interface RepairTables extends FormTables {
  /** Words that end in a silent ه, without it. */
  readonly silent: WordSet
  /** Name and version of each lexicon. */
  readonly sources: WordList
}

/** Builds the tables from the lexicons `word-forms` and `spellings`. Throws a TypeError where one lacks a column. */
export function repairTables({wordForms, spellings}: WordLexicons): AsBuilt<RepairTables> {
  return {
    ...formTables({wordForms, spellings}),
    silent: silentWords(wordForms),
    sources: [wordForms, spellings].map(({name, version}) => `${name}-${version}`),
  }
}
