import {diagnostic, type Place, type Report} from '../../diagnostic/diagnostic.js'
import type {Metadata, RawArticle} from '../../document/article.js'
import {offset, span} from '../../text/span.js'
import {textOf} from '../../text/text.js'
import {carefully} from '../carefully.js'
import {readPage} from '../html/page.js'
import {metadataOf} from '../metadata.js'
import type {Source} from '../reader.js'
import {absentColumns} from './absent-columns.js'
import {assemble, idOf, type SourcePiece} from './assemble.js'
import {bodyMeant, textLength} from './body-meant.js'
import {type ColumnReader, type Columns, columnReader, kindName} from './columns.js'
import {defaultFields, type FieldMapping, fieldsText} from './fields.js'
import {guessFields, isUsual} from './guess.js'
import {isRecord} from './own-row.js'
import {type RowDates, rowDates} from './row-dates.js'
import {unusedColumns} from './unused-columns.js'

/**
 * One row of a file as an article; undefined where it is refused, with one error at `place` (and the row's id, where it can
 * be read). A date that cannot be read is a warning, and null.
 */
export interface RowReader {
  (row: unknown, place: Place): RawArticle | undefined
  /** To be called after the last row: what only a whole file shows is reported. */
  end(): void
}

/** Sets of columns whose guess is kept: files have one or a few. */
const KEPT = 64
/** Columns that a message names. */
const NAMED = 40
/** Longer ids are texts in the wrong column. */
const ID_LIMIT = 512
const CONTROL = /[\0-\x1f\x7f]/
/** The first letter, white space and ZWNJ aside. */
const FIRST = /[^\s\u200c\ufeff]/
const BETWEEN = '\n\n'
/** What only a page has, not a body. */
const WHOLE = /<(?:html|head|body|h1)\b/i

/** A reader of the rows of one file. Where the source names no columns they are guessed, and that is said once. */
export function createRowReader(source: Source, report: Report): RowReader {
  const {idPrefix = '', fields} = source
  const named = fields && {fields, read: columnReader(fields, source)}
  const guessed = new Map<string, {fields: FieldMapping; read: ColumnReader}>()
  let unnamed: {fields: FieldMapping; read: ColumnReader} | undefined
  let told = false
  let listed = false
  const dates = rowDates(source, report)

  const absent = fields && !source.presetFields ? absentColumns(fields) : undefined
  // A preset takes from its corpus what it has a field for.
  const unused = source.presetFields ? undefined : unusedColumns()
  const read = (row: unknown, place: Place): RawArticle | undefined => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      report(diagnostic('input/not-an-object', `The row is ${kindName(row)}, not an object.`, place))
      return undefined
    }
    // Mapped columns are meant; a record taken for a row would lose its edits, and its offsets would be those of the repaired text.
    if (!named && isRecord(row as Readonly<Record<string, unknown>>)) {
      const {id} = row as {id?: unknown}
      const at = typeof id === 'string' && !CONTROL.test(id) && id.length <= ID_LIMIT ? {...place, id} : place
      report(diagnostic('input/already-annotated', 'The row is a record of khabar, not a raw row.', at))
      return undefined
    }
    absent?.see(row)
    const mapping = named ?? guessFor(row)
    const columns = mapping.read(row, place, report, idPrefix)
    if (!columns) return undefined
    const id = columns.id?.trim() || undefined
    const at = id === undefined ? place : {...place, id: idPrefix + id}
    if (id !== undefined && (CONTROL.test(id) || id.length > ID_LIMIT)) {
      report(diagnostic('input/invalid-id', flawOf(id), place))
      return undefined
    }
    if (!hasText(columns)) {
      report(diagnostic('input/missing-field', withoutText(mapping.fields, row), at))
      return undefined
    }
    unused?.see(row, mapping.fields)
    return carefully(at, report, () => articleOf({...columns, ...(id !== undefined && {id})}, source, dates, at))
  }

  const end = () => {
    dates.end()
    const message = absent?.message()
    // It names the columns that there are.
    if (message !== undefined) return report(diagnostic('input/missing-column', message, {file: source.name}))
    const meant = unused?.bodyMessage()
    if (meant !== undefined) report(diagnostic('input/no-body', meant, {file: source.name}))
    const left = unused?.message()
    if (left !== undefined) report(diagnostic('input/unused-columns', left, {file: source.name}))
  }
  return Object.assign(read, {end})

  function guessFor(row: object) {
    const key = Object.keys(row).join('\n')
    const known = guessed.get(key)
    if (known) return known
    // A cell that is empty in this row says nothing of those to come; a row of empty cells says nothing at all.
    const fields = isBlank(row) ? undefined : guessFields(row)
    if (!fields) {
      unnamed ??= {fields: defaultFields, read: columnReader(defaultFields, source)}
      return unnamed
    }
    const made = {fields, read: columnReader(fields, source)}
    if (guessed.size < KEPT) guessed.set(key, made)
    if (!told && !isUsual(fields)) {
      told = true
      const message = `Fields guessed from the names of the columns: --fields '${fieldsText(fields)}'`
      report(diagnostic('input/guessed-fields', message, {...(source.name !== undefined && {file: source.name})}))
    }
    return made
  }

  function withoutText(fields: FieldMapping, row: object): string {
    const wanted = [fields.body, fields.paragraphs, fields.html, fields.abstract].filter((name) => name !== undefined)
    const columns = wanted.length === 0 ? 'body, paragraphs, html, abstract' : wanted.join(', ')
    const said = `The row has no text in ${wanted.length === 1 ? 'the column' : 'any of the columns'} ${columns}`
    if (listed) return `${said}.`
    listed = true
    const names = Object.keys(row)
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : ''
    const {body: _body, paragraphs: _paragraphs, html: _html, ...others} = fields
    const meant = bodyMeant(new Map(Object.entries(row).map(([name, value]) => [name, textLength(value)])), others)
    const advice = meant === undefined ? '' : ` Did you mean body=${JSON.stringify(meant)}?`
    return `${said}; its columns are ${names.slice(0, NAMED).join(', ') || 'none'}${more}.${advice}`
  }
}

const isBlank = (row: object): boolean => Object.values(row).every((value) => value === null)

function flawOf(id: string): string {
  const at = CONTROL.exec(id)
  if (!at) return `The id has ${id.length} characters; the limit is ${ID_LIMIT}.`
  const code = id.charCodeAt(at.index).toString(16).toUpperCase().padStart(4, '0')
  return `The id contains the control character U+${code} at position ${at.index}.`
}

const hasText = ({body, paragraphs, html, abstract}: Columns) =>
  body !== undefined || paragraphs !== undefined || html !== undefined || abstract !== undefined

function articleOf(columns: Columns, source: Source, dates: RowDates, at: Place): RawArticle {
  const {id, body, paragraphs, html} = columns
  const page = html === undefined ? undefined : readPage(html)
  const ofPage = page && body === undefined && paragraphs === undefined
  const {raw, blocks} = ofPage ? withHead(columns, page, html!) : assemble(piecesOf(columns), BETWEEN)
  const own = {...page?.metadata, ...described(columns), ...dates.read(columns, at)}
  return {
    id: (source.idPrefix ?? '') + (id ?? idOf(raw)),
    raw,
    metadata: metadataOf(source, own),
    ...(at.line !== undefined && {line: at.line}),
    ...(blocks.length > 0 && {blocks}),
    ...(ofPage && page.notArticle && {notArticle: page.notArticle}),
  }
}

/** What the columns say of the article, but for its days. */
function described(columns: Columns): Partial<Metadata> {
  const {url, agency, source, canonical_url, summary, page_type, category, tags, authors, images} = columns
  return {
    ...(url !== undefined && {url}),
    ...(agency !== undefined && {agency}),
    ...(source !== undefined && {sourceName: source}),
    ...(canonical_url !== undefined && {canonical_url}),
    ...(summary !== undefined && {summary}),
    ...(page_type !== undefined && {page_type}),
    ...(category && {category}),
    ...(tags && {tags}),
    ...(authors && {authors}),
    ...(images && {images: images.map((url) => ({url, caption: null}))}),
  }
}

/** Kicker, title, lead and paragraphs in reading order, a blank line between. A headline that the text begins with stays where it is. */
function piecesOf({kicker, title, abstract, paragraphs, body}: Columns): SourcePiece[] {
  const pieces: SourcePiece[] = []
  if (filled(kicker)) pieces.push({text: kicker, kind: 'kicker'})
  if (filled(title) && !(body !== undefined && !filled(abstract) && startsWith(body, title)))
    pieces.push({text: title, kind: 'title'})
  if (filled(abstract)) pieces.push({text: abstract, kind: 'lead'})
  for (const piece of paragraphs ?? []) if (filled(piece.text)) pieces.push(piece)
  // A body is a page still to be taken apart: its lines have no kind, and alone it stays character for character.
  if (paragraphs === undefined && body !== undefined) pieces.push({text: body})
  return pieces
}

type Taken = Required<Pick<RawArticle, 'raw' | 'blocks'>>

/** A whole page as it is; a body of HTML behind the headline and the lead that other columns hold. */
function withHead(columns: Columns, page: Taken, html: string): Taken {
  const pieces = WHOLE.test(html) ? [] : piecesOf(columns)
  if (pieces.length === 0 || startsWith(page.raw, pieces[0]!.text)) return page
  const head = assemble(pieces, BETWEEN)
  const shift = textOf(head.raw + BETWEEN).length
  const moved = page.blocks.map(({start, end, kind}) => ({...span(offset(start + shift), offset(end + shift)), kind}))
  return {raw: head.raw + BETWEEN + page.raw, blocks: [...head.blocks, ...moved]}
}

const filled = (string: string | undefined): string is string => string !== undefined && string.trim() !== ''

/** Whether a text's first line is the headline already, white space and ZWNJ aside. */
function startsWith(text: string, title: string): boolean {
  // Most do not, and their first letters show it.
  if (FIRST.exec(text)?.[0] !== FIRST.exec(title)?.[0]) return false
  const plain = (string: string) => string.replace(/[\s\u200c\ufeff]+/g, '')
  return plain(text.slice(0, title.length * 2 + 100)).startsWith(plain(title))
}
