// Written by scripts/data/schema-types.ts from schema/v1/manifest.schema.json; do not edit.

/** The release before: its records keep their groups and splits. null for the first one; absent where releases did not know of each other (khabar before 0.2). */
export type ManifestPrevious = {
  /** Its version. */
  readonly version: string
  /** SHA-256 of its SHA256SUMS. */
  readonly sha256: string
} | null

/** manifest.json of a release: everything that decided its bytes. It holds no time and no machine, so that the same inputs give the same file. */
export interface ReleaseManifest {
  /** Version of the record schema. */
  readonly schema_version: '1.0.0' | '1.1.0' | '1.2.0'
  /** Version of khabar that built the release. */
  readonly toolkit_version: string
  /** Name of the dataset, as in dataset.json. */
  readonly dataset: string
  /** Version of the data. */
  readonly version: string
  /** Every raw file that was read, in order of path. */
  readonly inputs: readonly ManifestInput[]
  /** The stages that ran, in order. */
  readonly stages: readonly ManifestStage[]
  /** The word lists that the stages used, in order of name. */
  readonly lexicons: readonly ManifestResource[]
  /** The models that the stages used, in order of name; absent where there is none. */
  readonly models?: readonly ManifestResource[]
  readonly counts: ManifestCounts
  /** Articles that were left out, by reason. */
  readonly dropped: readonly ManifestDropped[]
  readonly duplicates?: ManifestDuplicates
  readonly previous?: ManifestPrevious
  /** Ids of earlier versions that are in this one no more, sorted; they are never given again. */
  readonly removed_ids?: readonly string[]
  readonly takedown?: ManifestTakedown
  readonly configuration: DatasetConfiguration
}
/** One raw file. */
export interface ManifestInput {
  /** Path relative to the dataset's folder, with / between folders. */
  readonly path: string
  /** SHA-256 of the file's bytes; null where the dataset is redacted, since from it and the redacted text a short number could be found by trying all of them. */
  readonly sha256: string | null
  /** Size of the file in bytes. */
  readonly bytes: number
}
/** A stage and its version. */
export interface ManifestStage {
  /** Name of the stage. */
  readonly name: string
  /** Version of the stage. */
  readonly version: string
}
/** A word list or model. */
export interface ManifestResource {
  /** Name of the word list or model. */
  readonly name: string
  /** Its version. */
  readonly version: string
  /** SHA-256 of its entries or weights. */
  readonly sha256: string
}
/** Sizes of the release and of its parts. */
export interface ManifestCounts {
  readonly total: ReleaseCounts
  readonly train: ReleaseCounts
  readonly validation: ReleaseCounts
  readonly test: ReleaseCounts
}
/** Sizes of a release or of a part of it. */
export interface ReleaseCounts {
  /** Number of articles. */
  readonly articles: number
  /** Number of sentences. */
  readonly sentences: number
  /** Number of tokens. */
  readonly tokens: number
  /** Number of entity mentions. */
  readonly entities: number
  /** Number of numeric facts. */
  readonly facts: number
}
/** How many articles were left out for one reason. */
export interface ManifestDropped {
  /** Code of the diagnostic that refused them. */
  readonly reason: string
  /** Number of articles. */
  readonly count: number
}
/** How near-duplicates were found: MinHash over word n-grams, candidates by banding, then their exact similarity. Absent where only equal texts were grouped (khabar before 0.2). */
export interface ManifestDuplicates {
  /** Words of an n-gram. */
  readonly words: number
  /** Bands of the signature: articles that agree in one are compared. */
  readonly bands: number
  /** Minima of a band. */
  readonly rows: number
  /** Seed of the hash functions. */
  readonly seed: number
  /** Least Jaccard similarity of near-duplicates. */
  readonly jaccard: number
  /** Least share of the shorter article that the longer one holds, where the Jaccard similarity is lower. */
  readonly containment: number
  /** Least Jaccard similarity of near-duplicates by containment. */
  readonly containment_jaccard: number
}
/** The dataset's list of articles that were taken down, as this release obeyed it; absent where there is none. */
export interface ManifestTakedown {
  /** Articles on the list. */
  readonly entries: number
  /** SHA-256 of the list, takedown.jsonl. */
  readonly sha256: string
}
/** dataset.json as it was resolved, with its defaults filled in. */
export interface DatasetConfiguration {
  /** Address or path of this schema, for editors. */
  readonly $schema?: string
  /** Short name: lower-case letters and digits, with - _ or . between them. Names folders and files. */
  readonly name: string
  /** Name for people, in one line. */
  readonly title: string
  /** What the dataset holds and what it is for, a sentence or more. */
  readonly description: string
  /** Version of the data, three numbers (1.0.0): major for records edited, removed or moved across splits, minor for additions, patch for the same data serialised anew. */
  readonly version: string
  /** Licence of the release, an SPDX expression (CC-BY-4.0; LicenseRef-name for one of your own). */
  readonly license: string
  /** Gregorian day on which this version is published (2026-03-21). Catalogues and citations name it; a build never reads the clock. */
  readonly date?: string
  /** DOI of the dataset, without an address before it (10.5281/zenodo.1234567). */
  readonly doi?: string
  /** Words to find the dataset by, besides those that every release of khabar has. */
  readonly keywords?: readonly string[]
  /** Address of the dataset's page. */
  readonly homepage?: string
  /** Who made the dataset, in the order of citation. */
  readonly creators: readonly Creator[]
  /** The raw files, in order. */
  readonly inputs: readonly Input[]
  /** news finds headline, lead and boilerplate; none takes all of the text as paragraphs. news where it is absent. */
  readonly structure?: 'news' | 'none'
  /** IANA name of the time zone in which today, yesterday and weekdays are counted from `published_at`: Asia/Tehran where it is absent, with summer time as it was kept until 2022. */
  readonly time_zone?: string
  /** Entity labels of this dataset besides PER, LOC, ORG, FAC, EVENT and PRODUCT. */
  readonly labels?: readonly string[]
  /** Kinds of personal identifiers that are replaced by tokens (⟦تلفن⟧) in texts and metadata before anything else is done: Iranian phone numbers, national ids, bank cards, Sheba numbers, e-mail addresses. None where it is absent. */
  readonly redact?: readonly ('phone' | 'national_id' | 'card' | 'iban' | 'email')[]
  readonly responsible_ai?: ResponsibleAi
  readonly splits: SplitConfiguration
}
/** A person or an institution. */
export interface Creator {
  /** Name of a person or an institution. */
  readonly name: string
  /** Address of a page. */
  readonly url?: string
  /** Address of mail. */
  readonly email?: string
  /** ORCID of a person, as an address. */
  readonly orcid?: string
  /** Institution of a person. */
  readonly affiliation?: string
}
/** Raw files of one source. */
export interface Input {
  /** Path or glob relative to the folder of dataset.json, with / between folders; * within a name, ** over folders. */
  readonly path: string
  /** Format of the files; by their ending where it is absent. */
  readonly format?:
    'txt' | 'html' | 'jsonl' | 'json' | 'csv' | 'tsv' | 'lines' | 'xml' | 'xlsx' | 'parquet' | 'warc' | 'zip' | 'tar'
  /** Name of a public corpus that khabar knows (khabar presets): its format, columns and licence; what is said here goes before it. */
  readonly preset?: string
  /** Name of the source, written into every record's source.name. */
  readonly source?: string
  /** Licence of these raw texts, written into every record's source.license. */
  readonly license?: string
  /** Put before every id of these files, so that ids of two sources differ. */
  readonly id_prefix?: string
  readonly fields?: FieldMapping
  readonly replace?: Replacements
  readonly split?: ListMarks
  /** Which number comes first in 3/4/2021; the day where it is absent. */
  readonly date_order?: 'day-first' | 'month-first'
  /** Set where a clock without an offset is that of UTC; else it is Tehran's. */
  readonly time_zone?: 'UTC'
  /** Path to the rows of a JSON file, or name of the XML element that is one. */
  readonly rows?: string
  /** Names of the columns, where the file has no header. */
  readonly columns?: readonly string[]
  /** What divides the columns of a line. */
  readonly separator?: string
  /** Lines that make one record, each a column (format lines). */
  readonly lines_per_record?: number
  /** Encoding of the text by its name in the WHATWG's Encoding Standard (windows-1256); UTF-8 where it is absent. */
  readonly encoding?: string
}
/** Which key of a row (JSON) or column (CSV) holds what: a name, or a path as docs/readers.md describes it (content[type=p].text, title|headline). Keys that are not named are not read; where it is absent they are guessed by their names. */
export interface FieldMapping {
  /** Key of the article's id. */
  readonly id?: string
  /** Key of the headline. */
  readonly title?: string
  /** Key of the lead. */
  readonly abstract?: string
  /** Key of the line over the headline. */
  readonly kicker?: string
  /** Key of a list of paragraphs. */
  readonly paragraphs?: string
  /** Key of the text, its paragraphs divided by line breaks. */
  readonly body?: string
  /** Key of the page's HTML. */
  readonly html?: string
  /** Key of the page's address. */
  readonly url?: string
  /** Key of the time of publication. */
  readonly published_at?: string
  /** Key of the publisher's name. */
  readonly agency?: string
  /** Key of the source's name, where rows of one file come from several. */
  readonly source?: string
  /** Key of the time of the last change. */
  readonly updated_at?: string
  /** Key of the address that the source names as the article's own. */
  readonly canonical_url?: string
  /** Key of the categories, a list or a string. */
  readonly category?: string
  /** Key of the keywords, a list or a string. */
  readonly tags?: string
  /** Key of the authors, a list or a string. */
  readonly authors?: string
  /** Key of an abstract that is no part of the text. */
  readonly summary?: string
  /** Key of what the source says that the page is. */
  readonly page_type?: string
  /** Key of the pictures: a list of addresses, or of objects with url or src. */
  readonly images?: string
}
/** What is replaced in texts, such as {"[n]": "\n"}. */
export interface Replacements {
  [k: string]: string
}
/** What divides a string into a list, by field. */
export interface ListMarks {
  /** Mark between categories. */
  readonly category?: string
  /** Mark between keywords. */
  readonly tags?: string
  /** Mark between authors. */
  readonly authors?: string
  /** Mark between addresses. */
  readonly images?: string
}
/** What only the makers know of the data, for the card and for Croissant's RAI fields. What khabar knows itself (tools, protocols of preparation and annotation) is added by the build. */
export interface ResponsibleAi {
  /** How the raw texts were gathered (rai:dataCollection). */
  readonly collection?: string
  /** Kinds of gathering, such as Web Scraping or Manual Human Curator (rai:dataCollectionType). */
  readonly collection_type?: readonly string[]
  /**
   * First and last day of gathering (rai:dataCollectionTimeFrame).
   *
   * @minItems 1
   * @maxItems 2
   */
  readonly collection_timeframe?: readonly string[]
  /** What the raw texts are and where they stand (rai:dataCollectionRawData). */
  readonly raw_data?: string
  /** What is missing, and why (rai:dataCollectionMissingData). */
  readonly missing_data?: string
  /** What people did to the annotation besides khabar's rules (rai:dataAnnotationProtocol). */
  readonly annotation?: readonly string[]
  /** Who annotated or checked (rai:annotatorDemographics). */
  readonly annotator_demographics?: readonly string[]
  /** What the dataset is good for (rai:dataUseCases). */
  readonly use_cases?: readonly string[]
  /** What it should not be used for (rai:dataLimitations). */
  readonly limitations?: readonly string[]
  /** Known leanings of the data (rai:dataBiases). */
  readonly biases?: readonly string[]
  /** What good or harm it may do (rai:dataSocialImpact). */
  readonly social_impact?: string
  /** Personal and sensitive information in it (rai:personalSensitiveInformation). */
  readonly personal_information?: readonly string[]
  /** Who keeps it, and how versions come (rai:dataReleaseMaintenancePlan). */
  readonly maintenance?: string
}
/** How groups of near-duplicate articles are dealt out. */
export interface SplitConfiguration {
  /** Whole number that the hash of a group is salted with; another seed is another division. */
  readonly seed: number
  readonly ratios: SplitRatios
  /** Gregorian day: groups with an article published after it are in test, the others are dealt out by the ratios. */
  readonly test_after?: string
}
/** Shares of the groups; they add up to 1. */
export interface SplitRatios {
  /** Share of the training part. */
  readonly train: number
  /** Share of the validation part. */
  readonly validation: number
  /** Share of the test part. */
  readonly test: number
}
