import type {IdentifierKind} from '../../document/identifier.js'
import {type FindOptions, findIdentifiers} from './find.js'
import type {Identifier} from './identifier.js'
import tokens from './tokens.json' with {type: 'json'}

/** What stands for an identifier of each kind: readable where a number is read, and found by its brackets (U+27E6, U+27E7). */
export const redactionTokens: Readonly<Record<IdentifierKind, string>> = tokens

/** A string in which tokens stand for identifiers; `tokens` are UTF-16 ranges of the new string, `replaced` those of the old. */
export interface RedactedString {
  readonly string: string
  readonly tokens: readonly Identifier[]
  readonly replaced: readonly Identifier[]
}

/** Replaces identifiers of some kinds by their tokens. Linear; what it returns holds none of them any more. */
export function redactString(string: string, options: FindOptions): RedactedString {
  const replaced = findIdentifiers(string, options)
  if (replaced.length === 0) return {string, tokens: [], replaced}
  const pieces: string[] = []
  const placed: Identifier[] = []
  let at = 0
  let length = 0
  for (const {kind, start, end} of replaced) {
    const token = redactionTokens[kind]
    const kept = string.slice(at, start)
    pieces.push(kept, token)
    placed.push({kind, start: length + kept.length, end: length + kept.length + token.length})
    length += kept.length + token.length
    at = end
  }
  return {string: pieces.join('') + string.slice(at), tokens: placed, replaced}
}
