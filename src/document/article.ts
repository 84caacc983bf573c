import type {Span} from '../text/span.js'

export const sectionKinds = ['kicker', 'title', 'lead', 'subhead', 'paragraph', 'caption'] as const
export type SectionKind = (typeof sectionKinds)[number]

/** A part of a raw article that markup or a field mapping tells apart. A hint: structure decides. Spans are of `raw`. */
export interface Block extends Span {
  /** What the source calls it; `boilerplate` for navigation, lists of links, comments; `text` for a plain block. */
  readonly kind: SectionKind | 'boilerplate' | 'text'
}

/** What is known about an article besides its text. Every field may be unknown. */
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
  /** Ordered, disjoint; absent where the source has no marks. */
  readonly blocks?: readonly Block[]
}
