import type {RedactionToken} from '../../document/identifier.js'
import type {Edit} from '../../text/edits.js'
import {offset} from '../../text/span.js'
import {redactionTokens} from './redact.js'

/**
 * Edits with those of the redaction: each token of the raw text is an edit of its own rule (`redact-phone`), whose raw side is the token
 * itself, or adds that rule to the edit that took it. Undoing them gives the redacted raw text; what stood there is nowhere.
 */
export function markRedactions(edits: readonly Edit[], tokens: readonly RedactionToken[]): Edit[] {
  const marked: Edit[] = []
  let next = 0
  let shift = 0 // text offset less raw offset, after the edits passed
  for (const edit of edits) {
    const from = edit.start - shift
    const to = from + [...edit.raw].length
    for (; next < tokens.length && tokens[next]!.end <= from; next++) marked.push(ownEdit(tokens[next]!, shift))
    const rules = [edit.rule]
    for (; next < tokens.length && tokens[next]!.start < to; next++) {
      const rule = ruleOf(tokens[next]!)
      if (!rules.includes(rule)) rules.push(rule)
    }
    marked.push(rules.length > 1 ? {...edit, rule: rules.join('+')} : edit)
    shift = edit.end - to
  }
  for (; next < tokens.length; next++) marked.push(ownEdit(tokens[next]!, shift))
  return marked
}

const ruleOf = ({kind}: RedactionToken): string => `redact-${kind.replace('_', '-')}`

const ownEdit = (token: RedactionToken, shift: number): Edit => ({
  start: offset(token.start + shift),
  end: offset(token.end + shift),
  raw: redactionTokens[token.kind],
  rule: ruleOf(token),
})
