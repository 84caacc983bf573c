import type {RecordCheck} from './check.js'
import {type RecordSpan, rangeOf} from './spans.js'

/** Facts are left out: one may lie inside another. */
const flat = ['sections', 'sentences', 'tokens', 'entities', 'edits'] as const

/** The spans of a flat layer ascend and share no code point. */
export const spanOrder: RecordCheck<'span/out-of-order' | 'span/overlap'> = {
  codes: ['span/out-of-order', 'span/overlap'],
  run({record}, flaw) {
    for (const list of flat) {
      const spans: readonly RecordSpan[] = record[list]
      for (let i = 1; i < spans.length; i++) {
        const before = spans[i - 1]!
        const span = spans[i]!
        if (span.start >= before.end || span.start > span.end || before.start > before.end) continue
        const [it, other] = [`${list}[${i}] at ${rangeOf(span)}`, `${list}[${i - 1}] at ${rangeOf(before)}`]
        const also = {start: span.start, end: span.end, related: [`/${list}/${i - 1}`]}
        // What ends before the other begins is only in the wrong place of the list.
        if (span.end <= before.start)
          flaw('span/out-of-order', `/${list}/${i}`, `${it} comes after ${other}: a layer is ordered by start.`, also)
        else
          flaw(
            'span/overlap',
            `/${list}/${i}`,
            `${it} overlaps ${other}: the spans of this layer must not overlap.`,
            also,
          )
      }
    }
    // Layers of plugins may overlap, each other and themselves.
    const {extensions = []} = record
    for (let i = 1; i < extensions.length; i++) {
      const [before, span] = [extensions[i - 1]!, extensions[i]!]
      if (span.start >= before.start) continue
      const message = `extensions[${i}] at ${rangeOf(span)} comes after extensions[${i - 1}] at ${rangeOf(before)}: the list is ordered by start.`
      flaw('span/out-of-order', `/extensions/${i}`, message, {
        start: span.start,
        end: span.end,
        related: [`/extensions/${i - 1}`],
      })
    }
  },
}
