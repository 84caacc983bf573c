import type {RecordCheck} from './check.js'
import {offsetHint} from './offset-hint.js'
import {type RecordSpan, rangeOf, spanLists} from './spans.js'

type Codes = 'span/backwards' | 'span/empty' | 'span/outside-text'

/** Every span runs forwards, holds something and ends where the text ends or before. */
export const spansInside: RecordCheck<Codes> = {
  codes: ['span/backwards', 'span/empty', 'span/outside-text'],
  run({record, text}, flaw) {
    const {length} = text
    for (const list of spanLists) {
      const spans: readonly RecordSpan[] = record[list]
      for (let i = 0; i < spans.length; i++) {
        const span = spans[i]!
        if (span.start < span.end && span.end <= length) continue
        if (list === 'edits' && span.start === span.end && span.end <= length) continue
        const text =
          list === 'entities' ? record.entities[i]!.text : list === 'facts' ? record.facts[i]!.text : undefined
        explain(`${list}[${i}]`, `/${list}/${i}`, span, text)
      }
    }
    for (let i = 0; i < record.facts.length; i++) {
      const {item} = record.facts[i]!
      if (!item || (item.start < item.end && item.end <= length)) continue
      explain(`facts[${i}].item`, `/facts/${i}/item`, item, item.text)
    }
    for (const [i, span] of (record.extensions ?? []).entries()) {
      if (span.start < span.end && span.end <= length) continue
      explain(`extensions[${i}]`, `/extensions/${i}`, span, span.text)
    }
    for (const [i, {caption}] of (record.images ?? []).entries()) {
      if (!caption || (caption.start < caption.end && caption.end <= length)) continue
      explain(`images[${i}].caption`, `/images/${i}/caption`, caption, undefined)
    }

    function explain(name: string, pointer: string, span: RecordSpan, stored: string | undefined): void {
      const [code, message] = reason(name, span, length)
      const help = stored === undefined ? undefined : offsetHint(text, span, stored)
      flaw(code, pointer, message, {start: span.start, end: span.end, help})
    }
  },
}

function reason(name: string, span: RecordSpan, length: number): Parameters<(code: Codes, message: string) => void> {
  if (span.start > span.end)
    return ['span/backwards', `${name} starts at ${span.start} and ends before it, at ${span.end}.`]
  if (span.end > length) return ['span/outside-text', `${name} is at ${rangeOf(span)}, but the text ends at ${length}.`]
  return ['span/empty', `${name} starts and ends at ${span.start}: it is empty.`]
}
