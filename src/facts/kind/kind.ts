import type {Report} from '../../diagnostic/diagnostic.js'
import type {Fact, FactKindName, PluginName} from '../../document/layers.js'
import {spanAt, type Text} from '../../text/text.js'
import type {Numeral} from '../numerals/numeral.js'
import type {Word} from '../words/word.js'
import type {Anchor} from './anchor.js'

/** A fact before it has an id and knows what encloses it. */
export type FactDraft = Omit<Fact, 'id' | 'within'>

/** What the kinds read: a text with its words, and the day it was published on, by which relative dates are resolved. */
export interface FactSource {
  readonly text: Text
  readonly words: readonly Word[]
  readonly anchor: Anchor | null
}

/** One kind of numeric fact: reads the numerals that no refusal holds, looks around them, says what it found. */
export interface FactKind {
  readonly name: FactKindName | PluginName
  /** Whether it reads the numbers too that a head keeps to itself: years after سال, hours after ساعت. */
  readonly readsHeaded?: true
  find(source: FactSource, numerals: readonly Numeral[], report: Report): Iterable<FactDraft>
}

/**
 * A draft over the words `[first, next)`; fields that are not given are null. One literal with room for `id` and
 * `within`: facts all have one shape, and what is copied field by field ends as a hash table of six times the memory.
 */
export function draft(
  text: Text,
  words: readonly Word[],
  kind: FactKindName,
  [first, next]: readonly [number, number],
  fields: Partial<FactDraft>,
): FactDraft {
  const {start, end} = spanAt(text, words[first]!.start, words[next - 1]!.end)
  const fact: Fact = {
    id: '',
    start,
    end,
    text: text.string.slice(words[first]!.start, words[next - 1]!.end),
    kind,
    value: fields.value ?? null,
    min: fields.min ?? null,
    max: fields.max ?? null,
    modifier: fields.modifier ?? null,
    unit: fields.unit ?? null,
    per: fields.per ?? null,
    currency: fields.currency ?? null,
    currency_value: fields.currency_value ?? null,
    currency_min: fields.currency_min ?? null,
    currency_max: fields.currency_max ?? null,
    item: fields.item ?? null,
    change: fields.change ?? null,
    role: fields.role ?? null,
    calendar: fields.calendar ?? null,
    iso: fields.iso ?? null,
    timex: fields.timex ?? null,
    parts: fields.parts ?? [],
    within: null,
  }
  return fact
}

/** Gives a draft its id and what encloses it, in place: drafts are made once, by `draft`, and end as facts. */
export function factOf(draft: FactDraft, id: string, within: string | null): Fact {
  const fact = draft as {-readonly [Field in keyof Fact]: Fact[Field]}
  fact.id = id
  fact.within = within
  return fact
}
