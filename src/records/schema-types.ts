// Written by scripts/data/schema-types.ts from schema/v1/record.schema.json; do not edit.

/** Where the caption of a picture stands in the text, or null. */
export type CaptionRecord = {
  /** First code point. */
  readonly start: number
  /** Code point behind the last one. */
  readonly end: number
} | null
/** What is counted or measured. */
export type ItemRecord = {
  /** First code point. */
  readonly start: number
  /** Code point behind the last one. */
  readonly end: number
  /** The slice of the article's text. */
  readonly text: string
} | null
/** TIMEX3's type and value (ISO-TimeML). */
export type TimexRecord = {
  /** TIMEX3 type (ISO-TimeML). */
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value, Gregorian (2023-08-03, P9M). */
  readonly value: string
} | null

/** One annotated Persian news article. All offsets are half-open ranges [start, end) in Unicode code points of `text`. Lists are present, empty where nothing was found; optional scalars are null. */
export interface ArticleRecord {
  /** Version of this schema (semantic versioning). Not the version of the dataset or of the toolkit. */
  readonly schema_version: '1.2.0'
  /** Stable over versions and unique in a dataset: from the source, else from the raw text's SHA-256; for a file its path without the ending. No control characters. */
  readonly id: string
  readonly source: SourceRecord
  /** Language of the text, BCP 47: fa, and another one only where it was asked for; und where it is unknown. */
  readonly language: string
  /** Unit of every start and end in this record: what Python, DuckDB and polars slice strings by. */
  readonly offset_unit: 'unicode_code_point'
  /** Publisher's name as the page writes it (تسنیم), or null. */
  readonly agency: string | null
  /** Place of the report as the page writes it (اردبیل), or null. */
  readonly dateline: string | null
  /** When the article was published: Gregorian day (2023-08-03) or time with its offset from UTC (2023-08-03T18:30:00+03:30), ISO 8601, or null. */
  readonly published_at: string | null
  /** When the source changed the article last, in the form of `published_at`, or null. Since 1.1.0. */
  readonly updated_at?: string | null
  /** Address that the source names as the article's own, where pages have several, or null. Since 1.1.0. */
  readonly canonical_url?: string | null
  /** Categories as the source names them, from general to special; empty where it names none. Since 1.1.0. */
  readonly category?: readonly string[]
  /** Keywords as the source gives them. Since 1.1.0. */
  readonly tags?: readonly string[]
  /** Names of writers, reporters and photographers as the source gives them. Since 1.1.0. */
  readonly authors?: readonly string[]
  /** The source's own abstract where it is no part of the article's text, as it came, or null. Since 1.1.0. */
  readonly summary?: string | null
  /** What the source says that the page is (article, NewsArticle, video), or null. Since 1.1.0. */
  readonly page_type?: string | null
  /** Pictures of the article in their order. Since 1.1.0. */
  readonly images?: readonly ImageRecord[]
  /** The article in normalization form C, its sections joined by one newline. */
  readonly text: string
  /** What each line of the text is: ordered, disjoint, one newline between two. */
  readonly sections: readonly SectionRecord[]
  /** Ordered and disjoint, each inside one section, together covering all its non-space characters. */
  readonly sentences: readonly SentenceRecord[]
  /** Words, numbers and marks: ordered and disjoint, each inside one sentence; ZWNJ stays inside a token. */
  readonly tokens: readonly TokenRecord[]
  /** Named things: ordered and disjoint. */
  readonly entities: readonly EntityRecord[]
  /** Number-bearing expressions with exact values. Two of them overlap only where one encloses the other. */
  readonly facts: readonly FactRecord[]
  /** Spans of layers that plugins made, by start; each layer is named in `annotators`. Since 1.2.0. */
  readonly extensions?: readonly ExtensionRecord[]
  /** What was changed on the way from the raw text: ordered and disjoint. Putting every `raw` back gives the text whose SHA-256 is `source.sha256`. */
  readonly edits: readonly EditRecord[]
  /** Who made each layer. */
  readonly annotators: readonly AnnotatorRecord[]
  /** Group of near-duplicate articles in the release that this one belongs to; null outside a release. */
  readonly cluster: string | null
  /** Part of the release that holds the article; null outside a release. */
  readonly split: 'train' | 'validation' | 'test' | null
}
/** Where the raw text came from. */
export interface SourceRecord {
  /** Name of the source as the dataset calls it (fars), or null. */
  readonly name: string | null
  /** Address of the page as the source gives it, or null. */
  readonly url: string | null
  /** Path of the file that the article came from, relative to the dataset, with / between folders, or null. */
  readonly file: string | null
  /** SHA-256 of the raw text in UTF-8, 64 lower-case hexadecimal digits: of the text that the edits restore, which is the page's own, or the redacted one where `redacted` is above 0. */
  readonly sha256: string
  /** Licence of the raw text, an SPDX expression where there is one, or null where it is unknown. */
  readonly license: string | null
  /** How many personal identifiers of the page (phone numbers, national ids …) were replaced by tokens before it was read, its metadata included; null where the dataset is not redacted. The checksum of the page itself is published only where this is 0 or null: from it and the redacted text, a short number could be found by trying all of them. Since 1.2.0. */
  readonly redacted?: number | null
}
/** A picture of the article. */
export interface ImageRecord {
  /** Address of the picture as the source gives it. */
  readonly url: string
  readonly caption: CaptionRecord
}
/** A part of the article: never holds a newline. */
export interface SectionRecord {
  /** First code point. */
  readonly start: number
  /** Code point behind the last one. */
  readonly end: number
  /** What the section is in the page. */
  readonly kind: 'kicker' | 'title' | 'lead' | 'subhead' | 'paragraph' | 'caption'
}
/** A unit of writing. */
export interface SentenceRecord {
  /** First code point. */
  readonly start: number
  /** Code point behind the last one. */
  readonly end: number
}
/** A word, number or mark. */
export interface TokenRecord {
  /** First code point. */
  readonly start: number
  /** Code point behind the last one. */
  readonly end: number
  /** Part of speech as Universal Dependencies names it, or null. Since 1.1.0. */
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
  /** Dictionary form as Universal Dependencies has it, or null. Since 1.1.0. */
  readonly lemma?: string | null
}
/** A named thing. */
export interface EntityRecord {
  /** Unique in the article: e1, e2 … */
  readonly id: string
  /** First code point. */
  readonly start: number
  /** Code point behind the last one. */
  readonly end: number
  /** The slice of the article's text. */
  readonly text: string
  /** PER, LOC, ORG, FAC, EVENT, PRODUCT, or a label that the dataset declares. Letters, digits, _ and -, so that IOB2 and brat can carry it. */
  readonly label: string
  /** Joins the mentions of one thing in this article: c1, c2 …; null where it stands alone and unresolved. */
  readonly cluster: string | null
  /** ISO 3166-1 alpha-2 or ISO 3166-2 code of a country or province, else null. */
  readonly ref: string | null
  /** Name of the annotator that made it; stands in `annotators` with the layer entities. */
  readonly annotator: string
  /** Probability, 0 to 1; null where the annotator gives none. */
  readonly score: number | null
}
/** A number-bearing expression with its exact value. */
export interface FactRecord {
  /** Unique in the article: f1, f2 … */
  readonly id: string
  /** First code point. */
  readonly start: number
  /** Code point behind the last one. */
  readonly end: number
  /** The slice of the article's text: numeral, magnitude, unit or classifier. */
  readonly text: string
  /** What the number says; a kind that begins with x- is a plugin's (since 1.2.0). A range, an approximation and a change are properties, not kinds. */
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
  /** The exact value in `unit`: a decimal (-12.5) or ratio (2/3); a date in its own calendar (1402-05-12, 1402, 1402-SP, 136 for a decade, 1402-01/1402-09 for months in one phrase); a time on a 24-hour clock (18:30); a score (3-1). Null for a range, a vague number and a part of the day (صبح). */
  readonly value: string | null
  /** Lower end of a range or of a vague number, in the form and unit of `value`; null where there is none. */
  readonly min: string | null
  /** Upper end of a range, in the form and unit of `value`; null where there is none. */
  readonly max: string | null
  /** How the words around it change the value: TIMEX3's modifiers in words, or null. */
  readonly modifier: 'approx' | 'more_than' | 'less_than' | 'at_least' | 'at_most' | 'start' | 'mid' | 'end' | 'vague' | null
  /** UCUM for measures, durations and ages (km, Cel, a, mo, h); % for percent; the Persian classifier for counts (نفر); toman, rial or ISO 4217 for money; null where there is none. */
  readonly unit: string | null
  /** Denominator of a rate, in UCUM or in braces ({سکه}), or null. */
  readonly per: string | null
  /** ISO 4217 code; IRR for toman and rial. Null for other kinds than money, and where no unit is said. */
  readonly currency: string | null
  /** `value` in `currency`, an exact number; a toman is 10 IRR. */
  readonly currency_value: string | null
  /** `min` in `currency`, an exact number. */
  readonly currency_min: string | null
  /** `max` in `currency`, an exact number. */
  readonly currency_max: string | null
  readonly item: ItemRecord
  /** Whether the value is one of a rise or a fall, or null. */
  readonly change: 'increase' | 'decrease' | null
  /** Part in a change: start (from), result (to) or difference (by), or null. */
  readonly role: 'from' | 'to' | 'by' | null
  /** Calendar of `value`, `min` and `max` of a date; null for other kinds. */
  readonly calendar: 'persian' | 'gregory' | 'islamic' | null
  /** A date as Gregorian day (2023-08-03), or as interval first/last with both days included (EDTF); null for other kinds and where it cannot be resolved. */
  readonly iso: string | null
  readonly timex: TimexRecord
  /** The sides of a score in the order of the text; empty for other kinds. */
  readonly parts: readonly string[]
  /** Id of the fact that encloses this one, or null. */
  readonly within: string | null
}
/** A span of a layer that a plugin made. */
export interface ExtensionRecord {
  /** Name of the layer: x- and lower-case letters, digits and hyphens (x-hashtags). */
  readonly layer: string
  /** First code point. */
  readonly start: number
  /** Code point behind the last one. */
  readonly end: number
  /** The slice of the article's text. */
  readonly text: string
  /** Class of the span as the plugin names it, or null. */
  readonly label: string | null
  /** What the span means in a form of the plugin's own, JSON where it has parts, or null. */
  readonly value: string | null
}
/** `text[start, end)` stands where `raw` stood. */
export interface EditRecord {
  /** First code point of what stands in the text. */
  readonly start: number
  /** Code point behind the last one; equal to start where a piece was removed. */
  readonly end: number
  /** What stood there in the raw text; empty where something was inserted. */
  readonly raw: string
  /** The rule that changed it; where several did, their names in order, joined by +. */
  readonly rule: string
}
/** Who made a layer. */
export interface AnnotatorRecord {
  /** The list of this record that it made; morphology: upos and lemma of the tokens; x- and a name: the layer of that name in `extensions` (since 1.2.0). */
  readonly layer: 'sections' | 'sentences' | 'tokens' | 'morphology' | 'entities' | 'facts' | 'edits' | `x-${string}`
  /** Name of a rule set, a model or a person. */
  readonly name: string
  /** Version of the rule set or model; for a person the date or round of the annotation. */
  readonly version: string
}
