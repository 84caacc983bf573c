import type {Span} from '../text/span.js'

/** Kinds of personal identifiers, as "redact" of dataset.json names them. */
export const identifierKinds = ['phone', 'national_id', 'card', 'iban', 'email'] as const
export type IdentifierKind = (typeof identifierKinds)[number]

/** A token that stands for an identifier in a raw text. */
export interface RedactionToken extends Span {
  readonly kind: IdentifierKind
}

/** What was replaced in a raw article before anything else was done with it. */
export interface Redaction {
  /** Identifiers of the text and of the metadata. */
  readonly count: number
  /** Those of the text: spans of the new `raw`, ordered. */
  readonly tokens: readonly RedactionToken[]
}
