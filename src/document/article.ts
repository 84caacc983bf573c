import type {Span} from '../text/span.js'
import type {Redaction} from './identifier.js'

export const sectionKinds = ['kicker', 'title', 'lead', 'subhead', 'paragraph', 'caption'] as const
export type SectionKind = (typeof sectionKinds)[number]

/** A part of a raw article that markup or a field mapping tells apart. A hint: structure decides. Spans are of `raw`. */
export interface Block extends Span {
  /** What the source calls it; `boilerplate` for navigation, lists of links, comments; `text` for a plain block. */
  readonly kind: SectionKind | 'boilerplate' | 'text'
}

/** A picture of an article. */
export interface Image {
  readonly url: string
  /** Where its caption stands: a span of `raw` in a RawArticle, of `text` in a Document; null where it has none. */
  readonly caption: Span | null
}

/** What is known about an article besides its text. Every field may be unknown; those that may be absent are named as in the record. */
export interface Metadata {
  /** Name of the source as the dataset calls it (fars, varzesh3), not the agency as the page writes it. */
  readonly sourceName: string | null
  readonly url: string | null
  /** Path of the file it came from, relative to the dataset. */
  readonly file: string | null
  readonly license: string | null
  /** Publisher's name as written: تسنیم. */
  readonly agency: string | null
  /** Place as written: اردبیل. */
  readonly dateline: string | null
  /** ISO 8601, Gregorian: a day or a time with its offset. */
  readonly publishedAt: string | null
  /** When the source changed it last, in the form of `publishedAt`. */
  readonly updated_at?: string | null
  readonly canonical_url?: string | null
  /** As the source names them, from general to special. */
  readonly category?: readonly string[]
  readonly tags?: readonly string[]
  readonly authors?: readonly string[]
  /** The source's own abstract, which is no part of the text. */
  readonly summary?: string | null
  /** What the source says that the page is: article, NewsArticle, video. */
  readonly page_type?: string | null
  readonly images?: readonly Image[]
}

export const noMetadata: Metadata = {
  sourceName: null,
  url: null,
  file: null,
  license: null,
  agency: null,
  dateline: null,
  publishedAt: null,
}

/** One article as a reader delivers it. */
export interface RawArticle {
  readonly id: string
  /** All text of the page, in reading order, as it came. */
  readonly raw: string
  readonly metadata: Metadata
  /** Line of its file that it came from, from 1, where its format has lines. For diagnostics. */
  readonly line?: number
  /** Ordered, disjoint; absent where the source has no marks. */
  readonly blocks?: readonly Block[]
  /** What the page's shape says that it is instead of an article: `listing` for an index, a section, found items. */
  readonly notArticle?: 'listing'
  /** Where identifiers were replaced, or looked for: `raw` is the redacted text then. */
  readonly redaction?: Redaction
}
