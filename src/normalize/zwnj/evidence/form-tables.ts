import type {Lexicon} from '../../../document/lexicon.js'
import type {AsBuilt, Lookup, WordSet} from '../../../document/lookup.js'
import {ZWNJ} from '../../../persian/letters.js'
import {createProductivities} from './productivity.js'
import {registerCounts} from './register.js'
import {suffixesOf} from './suffixes.js'
import {isContinuous} from './verbs.js'

/** The lexicons word-forms and spellings as tables of plain values, which can be packed. */
export interface FormTables {
  /** The figures of a form: general, general spaced, press, press spaced, crawled, crawled spaced. */
  readonly counts: Lookup<readonly number[]>
  /** Forms of the dictionary. */
  readonly spelled: WordSet
  /** Compounds by their letters, without ZWNJ. */
  readonly byLetters: Lookup<readonly string[]>
  /** Compounds of more than two parts, the longest first, by the first two with ZWNJ between. */
  readonly longer: Lookup<readonly string[]>
  /** First parts of compounds, and second parts. */
  readonly firsts: WordSet
  readonly seconds: WordSet
  /** The productivity of parts, in numbers (productivity.ts). */
  readonly parts: Lookup<readonly number[]>
  /** How often the press and general prose have a stem (register.ts). */
  readonly registers: Lookup<readonly number[]>
}

/** Both lexicons. */
export interface WordLexicons {
  readonly wordForms: Lexicon
  readonly spellings: Lexicon
}

const COLUMNS = ['form', 'general', 'general_spaced', 'press', 'press_spaced', 'crawled', 'crawled_spaced']
const UNCOUNTED: readonly number[] = [0, 0, 0, 0, 0, 0]

/** Builds the tables. Throws a TypeError where a column is missing. Linear in the lexicons. */
export function formTables({wordForms, spellings}: WordLexicons): AsBuilt<FormTables> {
  expectColumns(wordForms, COLUMNS)
  expectColumns(spellings, ['form'])
  const spelled = new Set(spellings.rows.map(([form]) => form!))
  const counts = new Map(wordForms.rows.map(([form, ...figures]) => [form!, figures.map(Number)]))
  const byLetters = new Map<string, string[]>()
  const longer = new Map<string, string[]>()
  const firsts = new Set<string>()
  const seconds = new Set<string>()
  const productivities = createProductivities()
  const forms = new Set([...spelled, ...counts.keys()])
  const evidenceOf = (form: string) => {
    const [general = 0, , press = 0] = counts.get(form) ?? UNCOUNTED
    return {edited: general + press, spelled: spelled.has(form)}
  }
  for (const form of forms) {
    if (!form.includes(ZWNJ)) continue
    const parts = form.split(ZWNJ)
    append(byLetters, parts.join(''), form)
    firsts.add(parts[0]!)
    seconds.add(parts[1]!)
    if (parts.length > 2) append(longer, `${parts[0]}${ZWNJ}${parts[1]}`, form)
    // A verb behind می and a word before ها say nothing about compounds.
    const end = suffixesOf(parts[parts.length - 1]!).length > 0 ? parts.length - 2 : parts.length - 1
    if (end > 0 && !isContinuous(parts[0]!)) productivities.add(parts[0]!, parts[end]!, evidenceOf(form))
  }
  for (const form of forms) if (!form.includes(ZWNJ)) productivities.addSolid(form, evidenceOf(form), forms)
  const size = (form: string) => form.split(ZWNJ).length
  for (const compounds of longer.values()) compounds.sort((a, b) => size(b) - size(a))
  const registers = registerCounts(wordForms)
  return {
    counts,
    spelled,
    byLetters,
    longer,
    firsts,
    seconds,
    parts: productivities.table(),
    registers,
  }
}

function expectColumns({name, columns}: Lexicon, wanted: readonly string[]): void {
  if (wanted.some((column, i) => columns[i] !== column)) {
    throw new TypeError(`${name}: expected the columns ${wanted.join(', ')}, found ${columns.join(', ')}`)
  }
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
