import type {Report} from '../diagnostic/diagnostic.js'
import type {Document} from '../document/document.js'
import type {Fact, FactKindName} from '../document/layers.js'
import {slice, spanAt, type Text} from '../text/text.js'
import type {Numeral} from './numerals/numeral.js'
import type {Word} from './words/word.js'

/** A fact before it has an id and knows what encloses it. */
export type FactDraft = Omit<Fact, 'id' | 'within'>

/** One kind of numeric fact: reads the numerals that no refusal holds, looks around them, says what it found. */
export interface FactKind {
  readonly name: FactKindName
  find(
    document: Document<'sentences' | 'tokens'>,
    numerals: readonly Numeral[],
    report: Report,
  ): Iterable<FactDraft>
}

const NOTHING = {
  value: null,
  min: null,
  max: null,
  modifier: null,
  unit: null,
  per: null,
  currency: null,
  currency_value: null,
  currency_min: null,
  currency_max: null,
  item: null,
  change: null,
  role: null,
  calendar: null,
  iso: null,
  timex: null,
  parts: [],
} as const

/** A draft over the words `[first, next)`; fields that are not given are null. */
export function draft(
  text: Text,
  words: readonly Word[],
  kind: FactKindName,
  [first, next]: readonly [number, number],
  fields: Partial<FactDraft>,
): FactDraft {
  const span = spanAt(text, words[first]!.start, words[next - 1]!.end)
  return {...span, text: slice(text, span), kind, ...NOTHING, ...fields}
}
