// Written by scripts/data/schema-types.ts from schema/v1/record.schema.json; do not edit.

/** Span of an image's caption in the text, or null. */
export type CaptionRecord = {
  /** Offset of the first code point. */
  readonly start: number
  /** Offset after the last code point (exclusive). */
  readonly end: number
} | null
/** What is counted or measured. */
export type ItemRecord = {
  /** Offset of the first code point. */
  readonly start: number
  /** Offset after the last code point (exclusive). */
  readonly end: number
  /** Text of the span: `text` of the article from start to end. */
  readonly text: string
} | null
/** TIMEX3 type and value (ISO-TimeML). */
export type TimexRecord = {
  /** TIMEX3 type (ISO-TimeML). */
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value, Gregorian (2023-08-03, P9M). */
  readonly value: string
} | null

/** One annotated Persian news article. All spans are half-open ranges [start, end) in Unicode code points of `text`. Lists are always present and may be empty; optional scalars may be null. */
export interface ArticleRecord {
  /** Version of this schema (semantic versioning). Not the version of the dataset or of the toolkit. */
  readonly schema_version: '1.2.0'
  /** Stable across versions and unique in a dataset: the id that the source gives, the path of the file without its extension, or else made from the SHA-256 of the raw text. Contains no control characters. */
  readonly id: string
  readonly source: SourceRecord
  /** BCP 47 tag of the text's language: fa, or another one if languages other than Persian were allowed; und if it is unknown. */
  readonly language: string
  /** Unit of every start and end in this record: the one by which Python, DuckDB and polars slice strings. */
  readonly offset_unit: 'unicode_code_point'
  /** Publisher's name as the page writes it (تسنیم), or null. */
  readonly agency: string | null
  /** Place from which the article was reported, as the page writes it (اردبیل), or null. */
  readonly dateline: string | null
  /** When the article was published: Gregorian day (2023-08-03) or time with its offset from UTC (2023-08-03T18:30:00+03:30), ISO 8601, or null. */
  readonly published_at: string | null
  /** When the source last changed the article, in the same form as `published_at`, or null. Since 1.1.0. */
  readonly updated_at?: string | null
  /** Canonical URL of the article as the source gives it, or null. Since 1.1.0. */
  readonly canonical_url?: string | null
  /** Categories as the source names them, from general to specific; empty if it names none. Since 1.1.0. */
  readonly category?: readonly string[]
  /** Keywords as the source gives them. Since 1.1.0. */
  readonly tags?: readonly string[]
  /** Names of writers, reporters and photographers as the source gives them. Since 1.1.0. */
  readonly authors?: readonly string[]
  /** The source's own abstract if it is not part of the article's text, unchanged, or null. Since 1.1.0. */
  readonly summary?: string | null
  /** Type of the page according to the source (article, NewsArticle, video), or null. Since 1.1.0. */
  readonly page_type?: string | null
  /** Images of the article, in order. Since 1.1.0. */
  readonly images?: readonly ImageRecord[]
  /** Text of the article in Unicode normalization form C (NFC); its sections are joined by one newline. */
  readonly text: string
  /** The lines of the text and the role of each: in order, without overlap, separated by one newline. */
  readonly sections: readonly SectionRecord[]
  /** Sentences, in order and without overlap. Each lies inside one section; together they cover all of its non-space characters. */
  readonly sentences: readonly SentenceRecord[]
  /** Words, numbers and punctuation marks, in order and without overlap. Each lies inside one sentence; a ZWNJ is part of its token. */
  readonly tokens: readonly TokenRecord[]
  /** Named entities, in order and without overlap. */
  readonly entities: readonly EntityRecord[]
  /** Numeric expressions with exact values. Two of them overlap only if one encloses the other. */
  readonly facts: readonly FactRecord[]
  /** Spans of layers made by plugins, ordered by start; `annotators` lists each layer. Since 1.2.0. */
  readonly extensions?: readonly ExtensionRecord[]
  /** Changes that were made to the raw text, in order and without overlap. Replacing each span with its `raw` restores the text whose SHA-256 is `source.sha256`. */
  readonly edits: readonly EditRecord[]
  /** The annotator of each layer: a rule set, a model or a person. */
  readonly annotators: readonly AnnotatorRecord[]
  /** Id of the group of near-duplicates that the article belongs to in the release; null outside a release. */
  readonly cluster: string | null
  /** Split of the release that contains the article; null outside a release. */
  readonly split: 'train' | 'validation' | 'test' | null
}
/** Where the raw text came from. */
export interface SourceRecord {
  /** Name of the source in this dataset (fars), or null. */
  readonly name: string | null
  /** URL of the page as the source gives it, or null. */
  readonly url: string | null
  /** Path of the file that the article was read from, relative to the dataset folder, with / as the separator, or null. */
  readonly file: string | null
  /** SHA-256 of the raw text in UTF-8, as 64 lower-case hexadecimal digits. The raw text is what the edits restore: the text of the page, or its redacted text if `redacted` is above 0. */
  readonly sha256: string
  /** Licence of the raw text, an SPDX expression if there is one; null if it is unknown. */
  readonly license: string | null
  /** Number of personal identifiers (phone numbers, national ids …) in the page and its metadata that were replaced with tokens before annotation; null if the dataset is not redacted. If it is above 0, the checksum of the original page is not published: together with the redacted text, it would allow a short number to be found by trying all of them. Since 1.2.0. */
  readonly redacted?: number | null
}
/** An image of the article. */
export interface ImageRecord {
  /** URL of the image as the source gives it. */
  readonly url: string
  readonly caption: CaptionRecord
}
/** A part of the article; it contains no newline. */
export interface SectionRecord {
  /** Offset of the first code point. */
  readonly start: number
  /** Offset after the last code point (exclusive). */
  readonly end: number
  /** Role of the section in the page. */
  readonly kind: 'kicker' | 'title' | 'lead' | 'subhead' | 'paragraph' | 'caption'
}
/** A sentence. */
export interface SentenceRecord {
  /** Offset of the first code point. */
  readonly start: number
  /** Offset after the last code point (exclusive). */
  readonly end: number
}
/** A word, a number or a punctuation mark. */
export interface TokenRecord {
  /** Offset of the first code point. */
  readonly start: number
  /** Offset after the last code point (exclusive). */
  readonly end: number
  /** Part of speech (UPOS tag of Universal Dependencies), or null. Since 1.1.0. */
  readonly upos?:
    | 'ADJ'
    | 'ADP'
    | 'ADV'
    | 'AUX'
    | 'CCONJ'
    | 'DET'
    | 'INTJ'
    | 'NOUN'
    | 'NUM'
    | 'PART'
    | 'PRON'
    | 'PROPN'
    | 'PUNCT'
    | 'SCONJ'
    | 'SYM'
    | 'VERB'
    | 'X'
    | null
  /** Lemma (dictionary form) as in Universal Dependencies, or null. Since 1.1.0. */
  readonly lemma?: string | null
}
/** A named entity. */
export interface EntityRecord {
  /** Unique in the article: e1, e2 … */
  readonly id: string
  /** Offset of the first code point. */
  readonly start: number
  /** Offset after the last code point (exclusive). */
  readonly end: number
  /** Text of the span: `text` of the article from start to end. */
  readonly text: string
  /** PER, LOC, ORG, FAC, EVENT, PRODUCT, or a label that the dataset declares. Consists of letters, digits, _ and -, so that IOB2 and brat can represent it. */
  readonly label: string
  /** Id shared by all mentions of the same entity in this article: c1, c2 …; null for a single mention that was not resolved. */
  readonly cluster: string | null
  /** ISO 3166-1 alpha-2 or ISO 3166-2 code of a country or province, or null. */
  readonly ref: string | null
  /** Name of its annotator; `annotators` lists that name with the layer entities. */
  readonly annotator: string
  /** Probability from 0 to 1; null if the annotator gives none. */
  readonly score: number | null
}
/** A numeric expression with its exact value. */
export interface FactRecord {
  /** Unique in the article: f1, f2 … */
  readonly id: string
  /** Offset of the first code point. */
  readonly start: number
  /** Offset after the last code point (exclusive). */
  readonly end: number
  /** Text of the span: numeral, magnitude, unit or classifier. */
  readonly text: string
  /** What the number expresses; kinds that begin with x- come from plugins (since 1.2.0). Ranges, approximations and changes are properties, not kinds. */
  readonly kind:
    | 'count'
    | 'percent'
    | 'fraction'
    | 'multiple'
    | 'money'
    | 'measure'
    | 'duration'
    | 'age'
    | 'date'
    | 'time'
    | 'frequency'
    | 'ordinal'
    | 'score'
    | `x-${string}`
  /** The exact value in `unit`: a decimal (-12.5) or a ratio (2/3); a date in its own calendar (1402-05-12, 1402, 1402-SP, 136 for a decade, 1402-01/1402-09 for several months); a time on a 24-hour clock (18:30); a score (3-1). Null for ranges, vague numbers and parts of the day (صبح). */
  readonly value: string | null
  /** Lower bound of a range or of a vague number, in the form and unit of `value`; null if there is none. */
  readonly min: string | null
  /** Upper bound of a range, in the form and unit of `value`; null if there is none. */
  readonly max: string | null
  /** How the surrounding words modify the value (after the modifiers of TIMEX3), or null. */
  readonly modifier: 'approx' | 'more_than' | 'less_than' | 'at_least' | 'at_most' | 'start' | 'mid' | 'end' | 'vague' | null
  /** UCUM for measures, durations and ages (km, Cel, a, mo, h); % for percent; the Persian classifier for counts (نفر); toman, rial or an ISO 4217 code for money; null if there is none. */
  readonly unit: string | null
  /** Denominator of a rate, in UCUM or in braces ({سکه}), or null. */
  readonly per: string | null
  /** ISO 4217 code; IRR for toman and rial. Null for kinds other than money, and if the text states no unit. */
  readonly currency: string | null
  /** `value` in `currency`, an exact number; a toman is 10 IRR. */
  readonly currency_value: string | null
  /** `min` in `currency`, an exact number. */
  readonly currency_min: string | null
  /** `max` in `currency`, an exact number. */
  readonly currency_max: string | null
  readonly item: ItemRecord
  /** Whether the value belongs to an increase or a decrease, or null. */
  readonly change: 'increase' | 'decrease' | null
  /** Role in a change: the value before (from), the value after (to) or the difference (by); or null. */
  readonly role: 'from' | 'to' | 'by' | null
  /** Calendar of `value`, `min` and `max` of a date; null for other kinds. */
  readonly calendar: 'persian' | 'gregory' | 'islamic' | null
  /** The date as a Gregorian day (2023-08-03), or as an interval first/last that includes both days (EDTF); null for other kinds and if it cannot be resolved. */
  readonly iso: string | null
  readonly timex: TimexRecord
  /** The numbers of a score in the order of the text; empty for other kinds. */
  readonly parts: readonly string[]
  /** Id of the fact that encloses this one, or null. */
  readonly within: string | null
}
/** A span of a layer made by a plugin. */
export interface ExtensionRecord {
  /** Name of the layer: x- followed by lower-case letters, digits and hyphens (x-hashtags). */
  readonly layer: string
  /** Offset of the first code point. */
  readonly start: number
  /** Offset after the last code point (exclusive). */
  readonly end: number
  /** Text of the span: `text` of the article from start to end. */
  readonly text: string
  /** Class of the span as the plugin names it, or null. */
  readonly label: string | null
  /** Value of the span in a format that the plugin defines (JSON if it has several parts), or null. */
  readonly value: string | null
}
/** One change: `text[start, end)` replaces `raw`. */
export interface EditRecord {
  /** Offset of the first code point of the replacement. */
  readonly start: number
  /** Offset after the last code point of the replacement (exclusive); equal to start if text was removed. */
  readonly end: number
  /** The raw text that was replaced; empty if text was inserted. */
  readonly raw: string
  /** Name of the rule that made the change; several names are joined by +, in the order in which the rules ran. */
  readonly rule: string
}
/** The annotator of a layer. */
export interface AnnotatorRecord {
  /** The list of this record that was annotated; morphology means upos and lemma of the tokens, and a name that begins with x- means that layer in `extensions` (since 1.2.0). */
  readonly layer: 'sections' | 'sentences' | 'tokens' | 'morphology' | 'entities' | 'facts' | 'edits' | `x-${string}`
  /** Name of a rule set, a model or a person. */
  readonly name: string
  /** Version of the rule set or model; for a person the date or round of the annotation. */
  readonly version: string
}
