import type {Span} from '../text/span.js'
import type {Metadata, SectionKind} from './article.js'

/** A piece of the raw text that belongs to the article. A span of raw, trimmed; line breaks inside are those of a page that wraps its lines. */
export interface RawSection extends Span {
  readonly kind: SectionKind
}

/** A piece of the raw text that is no article, and the rule that says so (`boilerplate-tags`, `repeated-title` …). */
export interface Removal extends Span {
  readonly rule: string
}

/**
 * A raw page taken apart. Sections and removals are ordered, disjoint spans of `raw` in code points; what neither
 * covers is white space between them.
 */
export interface Structured {
  readonly id: string
  readonly raw: string
  readonly metadata: Metadata
  /** BCP 47, where it is not Persian. */
  readonly language?: string
  readonly sections: readonly RawSection[]
  readonly removals: readonly Removal[]
}
