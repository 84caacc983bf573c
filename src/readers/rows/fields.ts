/**
 * Which column of a row holds what: a column's name or a path into it (path.ts). A column that is named and absent counts as
 * empty, but some text there must be.
 */
export interface FieldMapping {
  /** A string or a whole number. */
  readonly id?: string
  readonly title?: string
  /** The line above the headline. */
  readonly kicker?: string
  /** The lead, which belongs to the text. */
  readonly abstract?: string
  /** A list of strings, one a paragraph. */
  readonly paragraphs?: string
  /** All text in one string. */
  readonly body?: string
  /** The page, or its body, as HTML, read where there is no body and no paragraphs. */
  readonly html?: string
  readonly url?: string
  readonly published_at?: string
  readonly agency?: string
  /** The name of the source, as the dataset calls it. */
  readonly source?: string
  readonly updated_at?: string
  readonly canonical_url?: string
  /** A list, or a string that is divided into one; tags and authors likewise. */
  readonly category?: string
  readonly tags?: string
  readonly authors?: string
  /** An abstract that is no part of the text. */
  readonly summary?: string
  readonly page_type?: string
  /** A list of addresses, or of objects with a url or src. */
  readonly images?: string
}

export type FieldName = keyof FieldMapping

/** Fields that are one string each. */
const stringFields = [
  'id',
  'title',
  'kicker',
  'abstract',
  'body',
  'html',
  'url',
  'published_at',
  'agency',
  'source',
  'updated_at',
  'canonical_url',
  'summary',
  'page_type',
] as const satisfies readonly FieldName[]

/** Fields that are lists of strings. */
export const listFields = ['category', 'tags', 'authors', 'images'] as const satisfies readonly FieldName[]

/** Every field that a column can be mapped to. */
export const fieldNames: readonly FieldName[] = [...stringFields, ...listFields, 'paragraphs']

/** The values of `date_order`. */
export const dateOrders = ['day-first', 'month-first', 'year-first'] as const

/** How the rows of a source are laid out. All of it may be absent. */
export interface Layout {
  /** Which column holds what; guessed by their names if absent. */
  readonly fields?: FieldMapping
  /** What is replaced in texts, in this order: `{"[n]": "\n"}`. */
  readonly replace?: Readonly<Record<string, string>>
  /** What divides a string into a list, by the list's field: `{"category": "+"}`. */
  readonly split?: Readonly<Partial<Record<(typeof listFields)[number], string>>>
  /** Which number comes first in 3/4/2021; the day if absent. `year-first` reads 03/02/19 as 1403-02-19, which is ambiguous otherwise. */
  readonly date_order?: (typeof dateOrders)[number]
  /** Set where a clock without an offset is that of UTC; else it is Tehran's. */
  readonly time_zone?: 'UTC'
  /** The rows of a JSON file where they are not the whole (a path), or the element of XML that is one. */
  readonly rows?: string
  /** Names of the columns where the file has none: lines, and CSV without a header. */
  readonly columns?: readonly string[]
  /** What divides the columns of a line. */
  readonly separator?: string
  /** Lines that make a record, one a column, where it is not a line. */
  readonly lines_per_record?: number
  /** Of text in another encoding than UTF-8, as the WHATWG's standard names it: windows-1256. */
  readonly encoding?: string
}

/** The columns of `khabar annotate`'s rows on standard input. */
export const defaultFields: FieldMapping = {
  id: 'id',
  body: 'text',
  html: 'html',
  title: 'title',
  published_at: 'published_at',
  url: 'url',
  source: 'source',
}

/** A mapping as `--fields` takes it back: id=code,body=content. */
export const fieldsText = (fields: FieldMapping): string =>
  fieldNames.flatMap((name) => (fields[name] === undefined ? [] : [`${name}=${fields[name]}`])).join(',')
