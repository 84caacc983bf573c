import type {ArticleRecord} from '../../src/records/types.js'
import {slice, textOf} from '../../src/text/text.js'
import {renderFact} from './render-fact.js'

/**
 * A record as an editor reads it: one thing a line, in reading order, so that a change of a rule shows as a change of
 * lines. Edits are folded to one line a rule.
 */
export function render(record: ArticleRecord): string {
  const text = textOf(record.text)
  const at = (span: {start: number; end: number}) => slice(text, span as never)
  const out: string[] = [`agency ${record.agency}`, `dateline ${record.dateline}`, `published_at ${record.published_at}`]
  for (const section of record.sections) {
    out.push('', `[${section.kind}]`)
    for (const sentence of record.sentences) {
      if (sentence.start < section.start || sentence.end > section.end) continue
      const inside = <T extends {start: number; end: number}>(spans: readonly T[]) =>
        spans.filter(({start, end}) => start >= sentence.start && end <= sentence.end)
      out.push(`  ${inside(record.tokens).map(at).join(' ')}`)
      for (const {label, text, cluster, ref} of inside(record.entities)) {
        out.push(`      ${label} ${text}${cluster ? ` ${cluster}` : ''}${ref ? ` ${ref}` : ''}`)
      }
      for (const fact of inside(record.facts)) out.push(`      ${renderFact(fact)}`)
    }
  }
  out.push('', 'edits')
  const rules = new Map<string, string[]>()
  for (const {rule, raw, start, end} of record.edits) {
    const shown = `${visible(raw)}→${visible(at({start, end}))}`
    rules.set(rule, [...(rules.get(rule) ?? []), shown])
  }
  for (const [rule, edits] of [...rules].sort()) {
    const counts = new Map<string, number>()
    for (const edit of edits) counts.set(edit, (counts.get(edit) ?? 0) + 1)
    out.push(`  ${rule}: ${[...counts].map(([edit, n]) => (n > 1 ? `${edit} ×${n}` : edit)).join(' | ')}`)
  }
  return `${out.join('\n')}\n`
}

/** White space and marks that cannot be seen, by name; long pieces by both ends. */
function visible(piece: string): string {
  const named = piece
    .replace(/\u200c/g, '‹zwnj›')
    .replace(/\r?\n/g, '⏎')
    .replace(/\u00a0/g, '‹nbsp›')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0000-\u001f]/g, (mark) => `‹${mark.charCodeAt(0).toString(16)}›`)
  const points = Array.from(named)
  return points.length > 60 ? `${points.slice(0, 40).join('')}…${points.slice(-15).join('')}` : named.replace(/^ +$/, (s) => '␣'.repeat(s.length))
}
