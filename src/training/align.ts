import {type Diagnostic, diagnostic} from '../diagnostic/diagnostic.js'
import type {Document} from '../document/document.js'
import type {RuledSentence} from '../entities/rules.js'
import type {GoldDocument, GoldEntity} from '../formats/gold/gold.js'
import {type TaggedSpan, tagsOf} from '../tagging/tags.js'
import {textPlaces} from '../text/edits.js'

/**
 * The right tags for each sentence of an article, from gold spans of its raw text. A span that begins or ends inside a word
 * is widened to the whole word, one that crosses a sentence is left out, and so is what then overlaps; both are reported.
 * Labels that `labels` lacks are no names here.
 */
export function goldTags(
  gold: GoldDocument,
  document: Document<'sentences' | 'tokens'>,
  sentences: readonly RuledSentence[],
  labels: readonly string[],
  report: (found: Diagnostic) => void,
): Uint8Array[] {
  const place = textPlaces(document.edits)
  const spans = gold.entities
    .filter(({label}) => labels.includes(label))
    .map((entity) => ({
      entity,
      start: place(entity.start, false),
      end: place(entity.end, true),
      label: labels.indexOf(entity.label),
    }))
  let next = 0
  return sentences.map(({view: {words}}) => {
    const found: TaggedSpan[] = []
    let from = 0
    for (; next < spans.length && words.length > 0; next++) {
      const {start, end, label} = spans[next]!
      if (start >= words.at(-1)!.end) break
      let first = from
      while (first < words.length && words[first]!.end <= start) first++
      let last = first
      while (last < words.length && words[last]!.start < end) last++
      if (last === first || end > words.at(-1)!.end)
        misaligned(spans[next]!, 'crosses a sentence, or lies between words')
      else {
        if (words[first]!.start !== start || words[last - 1]!.end !== end)
          misaligned(spans[next]!, 'begins or ends inside a word')
        found.push({first, next: last, label})
        from = last
      }
    }
    return tagsOf(found, words.length)
  })

  function misaligned({entity: {start, end}}: {entity: GoldEntity}, what: string) {
    const surface = JSON.stringify([...gold.text].slice(start, end).join(''))
    report(diagnostic('gold/misaligned', `the name ${surface} ${what}`, {id: gold.id, start, end}))
  }
}
