import type {Lexicon} from '../../../document/lexicon.js'
import {ZWNJ} from '../../../persian/letters.js'
import contract from './contract.json' with {type: 'json'}
import type {CompoundForm, Evidence, KnownForm} from './evidence.js'
import {createProductivities, type Productivity} from './productivity.js'
import {pressEvidence} from './register.js'
import {suffixesOf} from './suffixes.js'
import {isContinuous} from './verbs.js'

/** The lexicons word-forms and spellings, arranged for the questions that repair asks. */
export interface WordForms {
  /** A word as it stands. */
  evidence(word: string): Evidence
  /** Ways to write these letters with ZWNJ. */
  withZwnj(letters: string): readonly KnownForm[]
  /** Whether a compound begins with this part. */
  startsCompound(first: string): boolean
  /** Whether a compound of Arabic begins with this part: ذات of ذات‌الریه. */
  startsArabicCompound(first: string): boolean
  /** Whether this is the second part of a compound. */
  continuesCompound(second: string): boolean
  /** Compounds that begin with these two parts, the longest first. */
  compounds(first: string, second: string): readonly CompoundForm[]
  productivity(part: string): Productivity
  /** Log-odds of the press against general prose that a stem speaks for. */
  pressEvidence(stem: string): number
}

/** Both lexicons. */
export interface WordLexicons {
  readonly wordForms: Lexicon
  readonly spellings: Lexicon
}

const NOTHING: Evidence = {general: 0, press: 0, crawled: 0, spelled: false}
const SPELLED: Evidence = {general: 0, press: 0, crawled: 0, spelled: true}
/** A row without figures. */
const UNCOUNTED = ['', '0', '0', '0', '0', '0', '0']
const COLUMNS = ['form', 'general', 'general_spaced', 'press', 'press_spaced', 'crawled', 'crawled_spaced']

/** Arranges the lexicons `word-forms` and `spellings`. Throws a TypeError where a column is missing. */
export function arrangeWordForms({wordForms, spellings}: WordLexicons): WordForms {
  expectColumns(wordForms, COLUMNS)
  expectColumns(spellings, ['form'])
  const forms = new Map<string, Evidence>()
  for (const row of spellings.rows) {
    const form = row[0]!
    forms.set(form, form.includes(ZWNJ) ? compoundForm(form, UNCOUNTED, true) : SPELLED)
  }
  for (const row of wordForms.rows) {
    const form = row[0]!
    const spelled = forms.has(form)
    forms.set(form, form.includes(ZWNJ) ? compoundForm(form, row, spelled) : plainForm(row, spelled))
  }
  const byLetters = new Map<string, KnownForm[]>()
  const longer = new Map<string, CompoundForm[]>() // of more than two parts, by the first two
  const firsts = new Set<string>()
  const seconds = new Set<string>()
  const arabic = new Set<string>()
  const productivities = createProductivities()
  for (const known of forms.values()) {
    if (!isCompound(known)) continue
    const {parts} = known
    append(byLetters, parts.join(''), known)
    firsts.add(parts[0]!)
    seconds.add(parts[1]!)
    if (parts[1]!.startsWith(contract.article)) arabic.add(parts[0]!)
    if (parts.length > 2) append(longer, `${parts[0]}${ZWNJ}${parts[1]}`, known)
    // A verb behind می and a word before ها say nothing about compounds.
    const end = suffixesOf(parts[parts.length - 1]!).length > 0 ? parts.length - 2 : parts.length - 1
    if (end > 0 && !isContinuous(parts[0]!)) productivities.add(parts[0]!, parts[end]!, known)
  }
  for (const [form, evidence] of forms) if (!isCompound(evidence)) productivities.addSolid(form, evidence, forms)
  for (const compounds of longer.values()) compounds.sort((a, b) => b.parts.length - a.parts.length)
  return {
    evidence: (word) => forms.get(word) ?? NOTHING,
    withZwnj: (letters) => byLetters.get(letters) ?? [],
    startsCompound: (first) => firsts.has(first),
    startsArabicCompound: (first) => arabic.has(first),
    continuesCompound: (second) => seconds.has(second),
    compounds(first, second) {
      const two = `${first}${ZWNJ}${second}`
      const known = forms.get(two)
      const compounds = longer.get(two) ?? []
      return known && isCompound(known) ? [...compounds, known] : compounds
    },
    productivity: (part) => productivities.of(part),
    pressEvidence: pressEvidence(wordForms),
  }
}

const plainForm = (row: Lexicon['rows'][number], spelled: boolean): Evidence => ({
  general: Number(row[1]),
  press: Number(row[3]),
  crawled: Number(row[5]),
  spelled,
})

const compoundForm = (form: string, row: Lexicon['rows'][number], spelled: boolean): CompoundForm => ({
  form,
  parts: form.split(ZWNJ),
  general: Number(row[1]),
  generalSpaced: Number(row[2]),
  press: Number(row[3]),
  pressSpaced: Number(row[4]),
  crawled: Number(row[5]),
  crawledSpaced: Number(row[6]),
  spelled,
})

const isCompound = (evidence: Evidence): evidence is CompoundForm => 'parts' in evidence

function expectColumns({name, columns}: Lexicon, wanted: readonly string[]): void {
  if (wanted.some((column, i) => columns[i] !== column)) {
    throw new TypeError(`${name}: expected the columns ${wanted.join(', ')}, found ${columns.join(', ')}`)
  }
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
