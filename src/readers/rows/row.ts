import {diagnostic, type Place, type Report} from '../../diagnostic/diagnostic.js'
import type {Metadata, RawArticle} from '../../document/article.js'
import {findMoment} from '../../document/moment.js'
import {readPage} from '../html/page.js'
import {metadataOf} from '../metadata.js'
import type {Source} from '../reader.js'
import {assemble, idOf, type Piece} from './assemble.js'
import {type Columns, readColumns} from './columns.js'
import {defaultFields} from './fields.js'

/**
 * One row as an article; undefined where it is refused, with one error at `place` (and the row's id, where it can be read).
 * A date that cannot be read is a warning, and null.
 */
export function readRow(row: unknown, source: Source, place: Place, report: Report): RawArticle | undefined {
  const fields = source.fields ?? defaultFields
  const columns = readColumns(row, fields, place, report, source.idPrefix)
  if (!columns) return undefined
  const {id, body, paragraphs, html} = columns
  const at = id === undefined ? place : {...place, id: (source.idPrefix ?? '') + id}
  if (body === undefined && paragraphs === undefined && html === undefined && columns.abstract === undefined) {
    const wanted = [fields.body, fields.paragraphs, fields.html, fields.abstract].filter((name) => name !== undefined)
    report(diagnostic('input/missing-field', `The row has no text: none of ${wanted.join(', ')}.`, at))
    return undefined
  }
  const page = html === undefined ? undefined : readPage(html)
  const ofPage = page && body === undefined && paragraphs === undefined
  const {raw, blocks} = ofPage ? page : assemble(piecesOf(columns), '\n\n')
  const own: Partial<Metadata> = {
    ...page?.metadata,
    ...(columns.url !== undefined && {url: columns.url}),
    ...(columns.agency !== undefined && {agency: columns.agency}),
    ...(columns.source !== undefined && {sourceName: columns.source}),
    ...(columns.published_at !== undefined && {publishedAt: dateOf(columns.published_at, at, report)}),
  }
  return {
    id: (source.idPrefix ?? '') + (id ?? idOf(raw)),
    raw,
    metadata: metadataOf(source, own),
    ...(blocks.length > 0 && {blocks}),
    ...(ofPage && page.notArticle && {notArticle: page.notArticle}),
  }
}

function dateOf(value: string, place: Place, report: Report): string | null {
  const moment = findMoment(value)
  if (moment === undefined) {
    report(
      diagnostic('input/unreadable-date', `${JSON.stringify(value.slice(0, 80))} is no date that khabar reads.`, place),
    )
  }
  return moment ?? null
}

/** Kicker, title, lead and paragraphs in reading order, a blank line between. A headline that the text begins with stays where it is. */
function piecesOf({kicker, title, abstract, paragraphs, body}: Columns): Piece[] {
  const pieces: Piece[] = []
  if (filled(kicker)) pieces.push({text: kicker, kind: 'kicker'})
  if (filled(title) && !(body !== undefined && !filled(abstract) && startsWith(body, title)))
    pieces.push({text: title, kind: 'title'})
  if (filled(abstract)) pieces.push({text: abstract, kind: 'lead'})
  for (const text of paragraphs ?? []) if (filled(text)) pieces.push({text, kind: 'paragraph'})
  // A body is a page still to be taken apart: its lines have no kind, and alone it stays character for character.
  if (paragraphs === undefined && body !== undefined) pieces.push({text: body})
  return pieces
}

const filled = (string: string | undefined): string is string => string !== undefined && string.trim() !== ''

/** Whether a text's first line is the headline already, white space and ZWNJ aside. */
function startsWith(text: string, title: string): boolean {
  const plain = (string: string) => string.replace(/[\s\u200c\ufeff]+/g, '')
  return plain(text.slice(0, title.length * 2 + 100)).startsWith(plain(title))
}
