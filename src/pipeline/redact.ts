import {createHash} from 'node:crypto'
import type {Diagnostic} from '../diagnostic/diagnostic.js'
import type {Metadata, RawArticle} from '../document/article.js'
import type {IdentifierKind} from '../document/identifier.js'
import {redactString} from '../normalize/redact/redact.js'
import {type DraftEdit, editsIn, textPlaces} from '../text/edits.js'
import {type Span, span} from '../text/span.js'
import {spanAt, textOf} from '../text/text.js'
import type {RefusedRow} from './annotate.js'

/** Replaces identifiers in whatever a reader hands over, before anything else sees it. */
export interface Redactor {
  row(row: RawArticle | RefusedRow): RawArticle | RefusedRow
  diagnostic(found: Diagnostic): Diagnostic
}

/**
 * A redactor of some kinds of identifiers. An article's text, metadata, id and addresses are redacted, in addresses only what is no
 * code of the page; an id that was made from the text is made from the redacted one. What a reader says of a bad row is redacted too,
 * for it may quote the row.
 */
export function createRedactor(kinds: readonly IdentifierKind[]): Redactor {
  const wanted: ReadonlySet<IdentifierKind> = new Set(kinds)
  const words = (string: string) => redactString(string, {kinds: wanted})
  const address = (string: string) => redactString(string, {kinds: wanted, isAddress: true})

  function article(row: RawArticle): RawArticle {
    const {string, tokens, replaced} = words(row.raw)
    let count = tokens.length
    const counting = (redact: typeof words) => (text: string) => {
      const found = redact(text)
      count += found.tokens.length
      return found.string
    }
    const metadata = redactedMetadata(row.metadata, counting(words), counting(address))
    const id = counting(address)(idAfter(row.id, row.raw, string))
    if (tokens.length === 0) return {...row, id, metadata, redaction: {count, tokens: []}}
    const text = textOf(string)
    const moved = placesAfter(
      row,
      tokens.map(({start, end}, i) => ({
        start,
        end,
        raw: row.raw.slice(replaced[i]!.start, replaced[i]!.end),
        rule: '',
      })),
      string,
    )
    return {
      ...row,
      id,
      raw: string,
      metadata: {
        ...metadata,
        ...(metadata.images && {
          images: metadata.images.map(({url, caption}) => ({url, caption: caption && moved(caption)})),
        }),
      },
      ...(row.blocks && {blocks: row.blocks.map(({kind, ...block}) => ({kind, ...moved(block)}))}),
      redaction: {count, tokens: tokens.map(({kind, start, end}) => ({kind, ...spanAt(text, start, end)}))},
    }
  }

  const diagnostic = (found: Diagnostic): Diagnostic => ({
    ...found,
    message: words(found.message).string,
    ...(found.expected !== undefined && {expected: words(found.expected).string}),
    ...(found.actual !== undefined && {actual: words(found.actual).string}),
    ...(found.place && {
      place: {...found.place, ...(found.place.id !== undefined && {id: address(found.place.id).string})},
    }),
  })

  return {
    row: (row) =>
      'raw' in row
        ? article(row)
        : {id: row.id === null ? null : address(row.id).string, diagnostics: row.diagnostics.map(diagnostic)},
    diagnostic,
  }
}

/** Rows as they come, redacted. */
export async function* redacted(
  rows: AsyncIterable<RawArticle | RefusedRow>,
  redactor: Redactor | undefined,
): AsyncGenerator<RawArticle | RefusedRow> {
  for await (const row of rows) yield redactor ? redactor.row(row) : row
}

/** Where spans of the old raw text are in the new one. Blocks come in order; captions lie in them, and are asked anew. */
function placesAfter({raw}: RawArticle, edits: readonly DraftEdit[], string: string) {
  const placed = editsIn(textOf(string), edits)
  let last: {start: number; of: ReturnType<typeof textPlaces>} | undefined
  const length = textOf(raw).length
  return ({start, end}: Span): Span => {
    if (!last || start < last.start) last = {start, of: textPlaces(placed)}
    last.start = end
    const from = last.of(start, false)
    const to = last.of(Math.min(end, length), true)
    return span(from as Span['start'], to as Span['end'])
  }
}

/** Hexadecimal digits of the text's checksum in an id that a reader made from it. */
const ID_DIGITS = 16

const hashOf = (raw: string): string =>
  `sha256:${createHash('sha256').update(raw, 'utf8').digest('hex').slice(0, ID_DIGITS)}`

/** The id, made anew where it was made from the text: from the old checksum a short number could be found by trying all of them. */
function idAfter(id: string, raw: string, string: string): string {
  if (string === raw || !id.includes('sha256:')) return id
  const old = hashOf(raw)
  return id.endsWith(old) ? id.slice(0, -old.length) + hashOf(string) : id
}

type Redact = (string: string) => string

function redactedMetadata(metadata: Metadata, words: Redact, address: Redact): Metadata {
  const one = (string: string | null, redact: Redact) => (string === null ? null : redact(string))
  const {updated_at, canonical_url, category, tags, authors, summary, page_type, images} = metadata
  return {
    sourceName: one(metadata.sourceName, words),
    url: one(metadata.url, address),
    file: one(metadata.file, address),
    license: one(metadata.license, words),
    agency: one(metadata.agency, words),
    dateline: one(metadata.dateline, words),
    publishedAt: metadata.publishedAt,
    ...(updated_at !== undefined && {updated_at}),
    ...(canonical_url !== undefined && {canonical_url: one(canonical_url, address)}),
    ...(category && {category: category.map(words)}),
    ...(tags && {tags: tags.map(words)}),
    ...(authors && {authors: authors.map(words)}),
    ...(summary !== undefined && {summary: one(summary, words)}),
    ...(page_type !== undefined && {page_type: one(page_type, words)}),
    ...(images && {images: images.map(({url, caption}) => ({url: address(url), caption}))}),
  }
}
