import type {Span} from '../text/span.js'

/** A unit of writing; never crosses a section. */
export type Sentence = Span

/** A word, number or mark; ZWNJ stays inside. */
export type Token = Span

/** The parts of speech of Universal Dependencies, version 2 (Nivre and others 2020). */
export const uposTags = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Upos = (typeof uposTags)[number]

/** What a token is as a word. */
export interface Morphology {
  readonly upos: Upos
  /** Dictionary form as Universal Dependencies writes it: the past stem of a verb, the singular of a noun. Never empty. */
  readonly lemma: string
}

/** A named thing. Flat: entities do not overlap. */
export interface Entity extends Span {
  /** `e1`, `e2` … in order of appearance. */
  readonly id: string
  readonly text: string
  /** PER LOC ORG FAC EVENT PRODUCT, or a label that the dataset declares. */
  readonly label: string
  /** Joins the mentions of one thing in this article: `c1`, `c2` …; null where it stands alone and unresolved. */
  readonly cluster: string | null
  /** ISO 3166-1 or 3166-2 code of a country or province, else null. */
  readonly ref: string | null
  /** Name of the annotator that made it; it stands in the record's `annotators`. */
  readonly annotator: string
  /** Probability, 0 to 1; null where the annotator gives none. */
  readonly score: number | null
}

/** Every kind of fact, once: types, queries and pages read this list. A test holds it against the schema's list, whose order it has. */
export const factKindNames = [
  'count',
  'percent',
  'fraction',
  'multiple',
  'money',
  'measure',
  'duration',
  'age',
  'date',
  'time',
  'frequency',
  'ordinal',
  'score',
] as const
export type FactKindName = (typeof factKindNames)[number]

/** Name of a layer or a kind of facts that a plugin adds: `x-hashtags`. */
export type PluginName = `x-${string}`

export const modifiers = [
  'approx',
  'more_than',
  'less_than',
  'at_least',
  'at_most',
  'start',
  'mid',
  'end',
  'vague',
] as const
export type Modifier = (typeof modifiers)[number]

/** What is counted or measured. */
export interface Item extends Span {
  readonly text: string
}

/** TIMEX3's type and value (ISO-TimeML, 2012). */
export interface Timex {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
}

/** A number-bearing expression with its exact value. Amounts are decimal strings, never floats. */
export interface Fact extends Span {
  /** `f1`, `f2` … in order of appearance. */
  readonly id: string
  readonly text: string
  readonly kind: FactKindName | PluginName
  readonly value: string | null
  readonly min: string | null
  readonly max: string | null
  readonly modifier: Modifier | null
  readonly unit: string | null
  readonly per: string | null
  readonly currency: string | null
  readonly currency_value: string | null
  readonly currency_min: string | null
  readonly currency_max: string | null
  readonly item: Item | null
  readonly change: 'increase' | 'decrease' | null
  readonly role: 'from' | 'to' | 'by' | null
  readonly calendar: 'persian' | 'gregory' | 'islamic' | null
  readonly iso: string | null
  readonly timex: Timex | null
  readonly parts: readonly string[]
  /** Id of the fact that encloses this one, else null. */
  readonly within: string | null
}

/** A span of a layer that a plugin made. */
export interface Extension extends Span {
  readonly layer: PluginName
  readonly text: string
  /** Class of the span as the plugin names it, or null. */
  readonly label: string | null
  /** What it means in a form of the plugin's own, or null. */
  readonly value: string | null
}

/** What stages read and give. */
export interface Layers {
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** One for each token, in the order of `tokens`. */
  readonly morphology: readonly Morphology[]
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
}

export type LayerName = keyof Layers

/** The layers in the order in which they are made. */
export const layerNames: readonly LayerName[] = ['sentences', 'tokens', 'morphology', 'entities', 'facts']
