// The marks whose pairs are tried, and which of them are alike to the rules.
import {noMetadata} from '../../src/document/article.js'
import {standardAnnotator} from '../../src/pipeline/worker.js'
import {readPage} from '../../src/readers/html/page.js'

/** What rules look for most. */
export const marks: readonly string[] = [
  ...' \n\t\r\u200c\u0640\u064b\u00a0\u200f\ufeff\0.,;:!?()[]{}<>"\'&#/\\-_=+*%@|~`^$0aـ،؛؟«»…–٪٫٬۰یهوک😀',
]

const places: readonly ((mark: string) => string)[] = [
  (mark) => `می${mark}شود`,
  (mark) => `آب${mark}`,
  (mark) => `${mark}آب`,
  (mark) => `آب ${mark} آب.`,
  (mark) => `۱۲${mark}۳۴`,
  (mark) => `a${mark}b`,
  (mark) => `آب${mark}${mark}${mark}آب`,
  (mark) => `${mark}۵ نفر`,
  (mark) => `۵${mark} نفر`,
]

/**
 * One mark of each class: two are alike where every place gives the same text, layers and edits but for the mark itself, as plain text and
 * as HTML.
 */
export function unlikeMarks(): string[] {
  const annotate = standardAnnotator({structure: 'news'})
  const recordOf = (raw: string, mark: string, page: object): string => {
    const record = JSON.parse(annotate({id: 'a', raw, metadata: noMetadata, ...page}).line)
    const {text, sections, sentences, tokens, entities, facts, edits, rejected} = record
    const all = JSON.stringify([text, sections, sentences, tokens, entities, facts, edits, rejected?.length])
    return all.replaceAll(JSON.stringify(mark).slice(1, -1), '□')
  }
  const first = new Map<string, string>()
  for (const mark of marks) {
    const seen = places
      .map((place) => recordOf(place(mark), mark, {}) + recordOf('', mark, readPage(`<h1>x</h1><p>${place(mark)}`)))
      .join('\n')
    if (!first.has(seen)) first.set(seen, mark)
  }
  return [...first.values()]
}
