import type {RecordCheck} from './check.js'
import {offsetHint} from './offset-hint.js'
import {isInside, quoted, type RecordSpan, rangeOf, sliceOf} from './spans.js'

/** The text stored with an entity, a fact or an item is the slice of the article's text. */
export const spanText: RecordCheck<'span/text-differs'> = {
  codes: ['span/text-differs'],
  run({record: {entities, facts, extensions = []}, text}, flaw) {
    for (let i = 0; i < entities.length; i++) compare(entities[i]!, 'entities', i, '')
    for (let i = 0; i < extensions.length; i++) compare(extensions[i]!, 'extensions', i, '')
    for (let i = 0; i < facts.length; i++) {
      const fact = facts[i]!
      compare(fact, 'facts', i, '')
      if (fact.item) compare(fact.item, 'facts', i, 'item')
    }

    function compare(span: RecordSpan & {readonly text: string}, list: string, i: number, field: string): void {
      if (!isInside(span, text) || span.start === span.end) return
      const found = sliceOf(text, span)
      if (found === span.text) return
      const name = field ? `${list}[${i}].${field}` : `${list}[${i}]`
      const message = `${name} says ${quoted(span.text)} at ${rangeOf(span)}, but the text there is ${quoted(found)}.`
      const {start, end} = span
      flaw('span/text-differs', `/${list}/${i}${field && `/${field}`}`, message, {
        start,
        end,
        expected: found,
        actual: span.text,
        help: offsetHint(text, span, span.text),
      })
    }
  },
}
