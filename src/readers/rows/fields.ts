/** Which column of a row holds what. A column that is named and absent counts as empty, but some text there must be. */
export interface FieldMapping {
  /** A string or a whole number. */
  readonly id?: string
  readonly title?: string
  /** The line above the headline. */
  readonly kicker?: string
  /** The lead. */
  readonly abstract?: string
  /** A list of strings, one a paragraph. */
  readonly paragraphs?: string
  /** All text in one string. */
  readonly body?: string
  /** The page as HTML, read where there is no body and no paragraphs. */
  readonly html?: string
  readonly url?: string
  readonly published_at?: string
  readonly agency?: string
  /** The name of the source, as the dataset calls it. */
  readonly source?: string
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
