// Written by scripts/data/schema-types.ts from schema/v1/manifest.schema.json; do not edit.

/** The previous release, whose records keep their groups and splits. null for the first release; absent in releases by khabar before 0.2. */
export type ManifestPrevious = {
  /** Its version. */
  readonly version: string
  /** SHA-256 of its SHA256SUMS. */
  readonly sha256: string
} | null

/** manifest.json of a release: everything that determines its content. It contains neither the time of the build nor the machine, so that the same inputs give the same file. */
export interface ReleaseManifest {
  /** Version of the record schema. */
  readonly schema_version: '1.0.0' | '1.1.0' | '1.2.0'
  /** Version of khabar that built the release. */
  readonly toolkit_version: string
  /** Version of the layout of the release: which files and columns it has besides the records, and the wording of its generated texts. Layout 2 added published_at_utc and the position of text after id in data/*.parquet, and datasheet.md, data-statement.md and .zenodo.json; layout 3 has new wording in these, the card and the descriptions of fields. Absent in releases before layout 2. */
  readonly layout?: number
  /** Name of the dataset, as in dataset.json. */
  readonly dataset: string
  /** Version of the data. */
  readonly version: string
  /** Every raw file that was read, in order of path. */
  readonly inputs: readonly ManifestInput[]
  /** The stages that ran, in order. */
  readonly stages: readonly ManifestStage[]
  /** The word lists that the stages used, sorted by name. */
  readonly lexicons: readonly ManifestResource[]
  /** The models that the stages used, sorted by name; absent if there are none. */
  readonly models?: readonly ManifestResource[]
  /** The plugins that were used, in the order of dataset.json; absent if there are none. Their checksums are those of the modules themselves. */
  readonly plugins?: readonly ManifestResource[]
  readonly counts: ManifestCounts
  readonly entity_labels?: ManifestTally
  readonly fact_kinds?: ManifestTally
  readonly example?: ManifestExample
  /** Files that were copied into the release unchanged: guidelines, the text of a licence. Absent before layout 2. */
  readonly documents?: readonly ManifestDocument[]
  /** Articles that were left out, and files that could not be read, by reason. */
  readonly dropped: readonly ManifestDropped[]
  readonly duplicates?: ManifestDuplicates
  readonly previous?: ManifestPrevious
  /** Ids of earlier versions that are no longer in this one, sorted; they are never used again. */
  readonly removed_ids?: readonly string[]
  readonly takedown?: ManifestTakedown
  readonly configuration: DatasetConfiguration
}
/** One raw file. */
export interface ManifestInput {
  /** Path relative to the dataset folder, with / as the separator. */
  readonly path: string
  /** SHA-256 of the file's bytes; null if the dataset is redacted, because together with the redacted text it would allow a short number to be found by trying all of them. */
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
/** Sizes of the release and of its splits. */
export interface ManifestCounts {
  readonly total: ReleaseCounts
  readonly train: ReleaseCounts
  readonly validation: ReleaseCounts
  readonly test: ReleaseCounts
}
/** Sizes of a release or of a split. */
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
/** How often each name occurs. */
export interface ManifestTally {
  [k: string]: number
}
/** The first article of the release, shortened, for the card; absent before layout 2. */
export interface ManifestExample {
  /** Its id. */
  readonly id: string
  /** Its split. */
  readonly split: 'train' | 'validation' | 'test'
  /** The beginning of its text; empty if the release has no text. */
  readonly text: string
  /** Its first entities. */
  readonly entities: readonly ManifestExampleEntity[]
  /** Its first facts. */
  readonly facts: readonly ManifestExampleFact[]
}
/** An entity. */
export interface ManifestExampleEntity {
  /** Offset of the first code point. */
  readonly start: number
  /** Offset after the last code point (exclusive). */
  readonly end: number
  /** Text of the span. */
  readonly text: string
  /** Its label. */
  readonly label: string
}
/** A fact. */
export interface ManifestExampleFact {
  /** Offset of the first code point. */
  readonly start: number
  /** Offset after the last code point (exclusive). */
  readonly end: number
  /** Text of the span. */
  readonly text: string
  /** Its kind. */
  readonly kind: string
  /** Its value, or null. */
  readonly value: string | null
  /** Its unit, or null. */
  readonly unit: string | null
}
/** A file that was copied. */
export interface ManifestDocument {
  /** Path in the release. */
  readonly path: string
  /** Path relative to the dataset folder. */
  readonly source: string
  /** SHA-256 of the file's bytes. */
  readonly sha256: string
}
/** How many were left out for one reason. */
export interface ManifestDropped {
  /** Code of the diagnostic. */
  readonly reason: string
  /** Number of articles. */
  readonly count: number
}
/** How near-duplicates were found: MinHash over word n-grams, candidates by banding, then their exact similarity. Absent if only equal texts were grouped (khabar before 0.2). */
export interface ManifestDuplicates {
  /** Number of words in an n-gram. */
  readonly words: number
  /** Number of bands of the signature: articles that agree in one of them are compared. */
  readonly bands: number
  /** Number of minima in a band. */
  readonly rows: number
  /** Seed of the hash functions. */
  readonly seed: number
  /** Minimum Jaccard similarity of near-duplicates. */
  readonly jaccard: number
  /** Minimum share of the shorter article that is contained in the longer one, if the Jaccard similarity is lower. */
  readonly containment: number
  /** Minimum Jaccard similarity of near-duplicates by containment. */
  readonly containment_jaccard: number
}
/** The takedown list of the dataset that this release was built with; absent if there is none. */
export interface ManifestTakedown {
  /** Articles on the list. */
  readonly entries: number
  /** SHA-256 of the list, takedown.jsonl. */
  readonly sha256: string
}
/** dataset.json with its defaults filled in. */
export interface DatasetConfiguration {
  /** URL or path of this schema, for editors. */
  readonly $schema?: string
  /** Short name: lower-case letters and digits, with - _ or . between them. Used in the names of folders and files. */
  readonly name: string
  /** Human-readable name, on one line. */
  readonly title: string
  /** What the dataset contains and what it is for, in one sentence or more. */
  readonly description: string
  /** Version of the data, three numbers (1.0.0): major for records edited, removed or moved across splits, minor for additions, patch for the same data serialised anew. */
  readonly version: string
  /** Licence of the release, an SPDX expression (CC-BY-4.0; LicenseRef-name for one of your own). */
  readonly license: string
  /** Gregorian day on which this version is published (2026-03-21), for catalogues and citations. A build does not fill in the current date, so that the same inputs always give the same release. */
  readonly date?: string
  /** DOI of the dataset, without https://doi.org/ (10.5281/zenodo.1234567). */
  readonly doi?: string
  /** Keywords of the dataset, in addition to those that every release of khabar has. */
  readonly keywords?: readonly string[]
  /** URL of the dataset's web page. */
  readonly homepage?: string
  /** Who made the dataset, in the order of citation. */
  readonly creators: readonly Creator[]
  /** The raw files, in order. */
  readonly inputs: readonly Input[]
  /** Model that finds names: a model folder (from khabar train, or ONNX) relative to the folder of dataset.json, or "rules" for lexicons and patterns only; the built-in model if absent. */
  readonly model?: string
  /** JavaScript modules with your own stages, kinds of facts or readers (docs/plugins.md), relative to the folder of dataset.json. A build runs their code. */
  readonly plugins?: readonly string[]
  /** "news" (the default) finds headline, lead and boilerplate; "none" takes all of the text as paragraphs. */
  readonly structure?: 'news' | 'none'
  /** IANA name of the time zone in which today, yesterday and weekdays are resolved from `published_at`; Asia/Tehran if absent, with its daylight saving time until 2022. */
  readonly time_zone?: string
  /** Entity labels of this dataset in addition to PER, LOC, ORG, FAC, EVENT and PRODUCT. */
  readonly labels?: readonly string[]
  /** Kinds of personal identifiers that are replaced with tokens (⟦تلفن⟧) in texts and metadata before annotation: Iranian phone numbers, national ids, bank card numbers, Sheba numbers, e-mail addresses. None if absent. */
  readonly redact?: readonly ('phone' | 'national_id' | 'card' | 'iban' | 'email')[]
  readonly responsible_ai?: ResponsibleAi
  /** URL of the folder from which the files of this release can be downloaded; {version} is replaced with the version. croissant.json then contains absolute URLs. */
  readonly base_url?: string
  readonly takedown?: Takedown
  /** Path of the annotation guidelines (.md or .txt), relative to the folder of dataset.json; they are copied into every release. */
  readonly guidelines?: string
  /** Path of a file with the text of the licence, relative to the folder of dataset.json; needed if khabar does not include the text. */
  readonly license_text?: string
  readonly datasheet?: Datasheet
  readonly data_statement?: DataStatement
  readonly splits: SplitConfiguration
}
/** A person or an institution. */
export interface Creator {
  /** Name of a person or an institution. */
  readonly name: string
  /** URL of a web page. */
  readonly url?: string
  /** E-mail address. */
  readonly email?: string
  /** ORCID of a person, as a URL. */
  readonly orcid?: string
  /** Institution of a person. */
  readonly affiliation?: string
}
/** Raw files of one source. */
export interface Input {
  /** Path or glob pattern relative to the folder of dataset.json, with / as the separator; * matches within a name, ** across folders. */
  readonly path: string
  /** Format of the files; detected from the file extension if absent. Formats that begin with x- come from plugins. */
  readonly format?: string
  /** Name of a public corpus that khabar knows (khabar presets), which sets format, columns and licence; the other fields of this input override it. */
  readonly preset?: string
  /** Name of the source: becomes source.name of every record whose page or row does not name its own. */
  readonly source?: string
  /** Licence of these raw texts, written into every record's source.license. */
  readonly license?: string
  /** Prefix of every id from these files, so that the ids of different sources do not collide. */
  readonly id_prefix?: string
  readonly fields?: FieldMapping
  readonly replace?: Replacements
  readonly split?: ListMarks
  /** Which number comes first in 3/4/2021; the day if absent. year-first also reads 03/02/19 as 1403-02-19; without it, such a date is ambiguous and becomes null, with a warning. */
  readonly date_order?: 'day-first' | 'month-first' | 'year-first'
  /** Set to UTC if times without an offset are in UTC; otherwise they are Tehran time. */
  readonly time_zone?: 'UTC'
  /** Path to the rows in a JSON file, or name of the XML element that is a row. */
  readonly rows?: string
  /** Names of the columns, if the file has no header. */
  readonly columns?: readonly string[]
  /** Separator of the columns in a line. */
  readonly separator?: string
  /** Number of lines that make one record, one line per column (format lines). */
  readonly lines_per_record?: number
  /** Name of the text encoding in the WHATWG Encoding Standard (windows-1256); UTF-8 if absent. */
  readonly encoding?: string
}
/** Maps fields to the keys (JSON) or columns (CSV) of a row: a name, or a path as described in docs/readers.md (content[type=p].text, title|headline). Other keys are not read. If "fields" is absent, it is guessed from the names of the columns. */
export interface FieldMapping {
  /** Key of the article's id. */
  readonly id?: string
  /** Key of the headline. */
  readonly title?: string
  /** Key of the lead. */
  readonly abstract?: string
  /** Key of the line above the headline. */
  readonly kicker?: string
  /** Key of a list of paragraphs. */
  readonly paragraphs?: string
  /** Key of the text, with paragraphs separated by line breaks. */
  readonly body?: string
  /** Key of the page's HTML. */
  readonly html?: string
  /** Key of the page's URL. */
  readonly url?: string
  /** Key of the time of publication. */
  readonly published_at?: string
  /** Key of the publisher's name. */
  readonly agency?: string
  /** Key of the source's name, if the rows of one file come from several sources. */
  readonly source?: string
  /** Key of the time of the last change. */
  readonly updated_at?: string
  /** Key of the canonical URL. */
  readonly canonical_url?: string
  /** Key of the categories, a list or a string. */
  readonly category?: string
  /** Key of the keywords, a list or a string. */
  readonly tags?: string
  /** Key of the authors, a list or a string. */
  readonly authors?: string
  /** Key of an abstract that is not part of the text. */
  readonly summary?: string
  /** Key of the type of page. */
  readonly page_type?: string
  /** Key of the images: a list of URLs, or of objects with url or src. */
  readonly images?: string
}
/** Replacements in texts, such as {"[n]": "\n"}. */
export interface Replacements {
  [k: string]: string
}
/** Separators that split a string into a list, by field. */
export interface ListMarks {
  /** Separator of categories. */
  readonly category?: string
  /** Separator of keywords. */
  readonly tags?: string
  /** Separator of authors. */
  readonly authors?: string
  /** Separator of URLs. */
  readonly images?: string
}
/** What only the creators know about the data, for the dataset card and for Croissant's RAI fields. The build adds what khabar knows itself (tools, preprocessing and annotation protocols). */
export interface ResponsibleAi {
  /** How the raw texts were collected (rai:dataCollection). */
  readonly collection?: string
  /** Kinds of collection, such as Web Scraping or Manual Human Curator (rai:dataCollectionType). */
  readonly collection_type?: readonly string[]
  /**
   * First and last day of the collection (rai:dataCollectionTimeFrame).
   *
   * @minItems 1
   * @maxItems 2
   */
  readonly collection_timeframe?: readonly string[]
  /** What the raw texts are and where they are stored (rai:dataCollectionRawData). */
  readonly raw_data?: string
  /** What is missing, and why (rai:dataCollectionMissingData). */
  readonly missing_data?: string
  /** What people annotated or corrected in addition to khabar's automatic annotation (rai:dataAnnotationProtocol). */
  readonly annotation?: readonly string[]
  /** Who annotated or checked (rai:annotatorDemographics). */
  readonly annotator_demographics?: readonly string[]
  /** How many people annotated each article (rai:annotationsPerItem); 0 if absent. */
  readonly annotations_per_item?: number
  /** Whether texts or annotations of the dataset were generated rather than collected (rai:hasSyntheticData). */
  readonly synthetic_data?: boolean
  /** What the dataset is good for (rai:dataUseCases). */
  readonly use_cases?: readonly string[]
  /** What it should not be used for (rai:dataLimitations). */
  readonly limitations?: readonly string[]
  /** Known biases of the data (rai:dataBiases). */
  readonly biases?: readonly string[]
  /** What benefit or harm it may cause (rai:dataSocialImpact). */
  readonly social_impact?: string
  /** Personal and sensitive information in it (rai:personalSensitiveInformation). */
  readonly personal_information?: readonly string[]
  /** Who maintains it, and when new versions are released (rai:dataReleaseMaintenancePlan). */
  readonly maintenance?: string
}
/** How to have an article or personal data removed. */
export interface Takedown {
  /** E-mail address or web page for such requests. */
  readonly contact: string
  /** How a request is handled, and how soon. */
  readonly procedure?: string
}
/** Answers for datasheet.md (Gebru et al., Datasheets for Datasets, 2021), in its seven parts. If an answer is absent, khabar fills in what it knows. */
export interface Datasheet {
  readonly motivation?: DatasheetMotivation
  readonly composition?: DatasheetComposition
  readonly collection?: DatasheetCollection
  readonly preprocessing?: DatasheetPreprocessing
  readonly uses?: DatasheetUses
  readonly distribution?: DatasheetDistribution
  readonly maintenance?: DatasheetMaintenance
}
/** Why the dataset was made. */
export interface DatasheetMotivation {
  /** For what purpose was the dataset created? Was there a specific task or gap? */
  readonly purpose?: string
  /** Who created the dataset, and on behalf of whom? */
  readonly creators?: string
  /** Who funded the creation of the dataset? */
  readonly funding?: string
  /** Any other comments on the motivation? */
  readonly other?: string
}
/** What the dataset consists of. */
export interface DatasheetComposition {
  /** What do the instances represent? Are there several types of them? */
  readonly instances?: string
  /** How many instances are there of each type? */
  readonly count?: string
  /** Does the dataset contain all possible instances, or a sample of a larger set? Is it representative? */
  readonly sampling?: string
  /** What data does each instance consist of? */
  readonly content?: string
  /** Is there a label or target associated with each instance? */
  readonly labels?: string
  /** Is any information missing from instances, and why? */
  readonly missing?: string
  /** Are relations between instances made explicit? */
  readonly relations?: string
  /** Are there recommended splits, and what is the reason for them? */
  readonly splits?: string
  /** Are there errors, sources of noise, or redundancies? */
  readonly errors?: string
  /** Is the dataset self-contained, or does it rely on external resources? Will they remain as they are? */
  readonly external?: string
  /** Does the dataset contain data that might be considered confidential? */
  readonly confidential?: string
  /** Does the dataset contain data that might be offensive, insulting or threatening, or cause anxiety? */
  readonly offensive?: string
  /** Does the dataset identify subpopulations, such as by age or gender? */
  readonly subpopulations?: string
  /** Is it possible to identify individuals, directly or indirectly? */
  readonly identifiable?: string
  /** Does the dataset contain data that might be considered sensitive, such as origin, religion, politics, health? */
  readonly sensitive?: string
  /** Any other comments on the composition? */
  readonly other?: string
}
/** How the data was collected. */
export interface DatasheetCollection {
  /** How was the data associated with each instance acquired? Was it observed, reported or derived? */
  readonly acquisition?: string
  /** What mechanisms or procedures were used to collect the data, and how were they validated? */
  readonly mechanisms?: string
  /** If it is a sample of a larger set, what was the sampling strategy? */
  readonly sampling?: string
  /** Who was involved in the collection, and how were they compensated? */
  readonly people?: string
  /** Over what time was the data collected? Does it match the time in which the data came into being? */
  readonly timeframe?: string
  /** Were ethical review processes conducted? */
  readonly ethical_review?: string
  /** Was the data collected from the individuals directly, or obtained via others? */
  readonly direct?: string
  /** Were the individuals notified about the collection? */
  readonly notified?: string
  /** Did the individuals consent to the collection and use of their data? */
  readonly consent?: string
  /** How can consent be revoked, or data be taken down? */
  readonly revocation?: string
  /** Has the potential impact of the dataset on the individuals been analysed? */
  readonly impact?: string
  /** Any other comments on the collection? */
  readonly other?: string
}
/** How the data was cleaned and labelled. */
export interface DatasheetPreprocessing {
  /** Was the data preprocessed, cleaned or labelled? */
  readonly done?: string
  /** Was the raw data saved in addition? */
  readonly raw_saved?: string
  /** Is the software that did it available? */
  readonly software?: string
  /** Any other comments on the preprocessing? */
  readonly other?: string
}
/** What the dataset is for. */
export interface DatasheetUses {
  /** Has the dataset been used for any tasks already? */
  readonly used?: string
  /** Is there a place that links to papers or systems that use the dataset? */
  readonly repository?: string
  /** What tasks could the dataset be used for? */
  readonly suited?: string
  /** Is there anything in its composition or collection that might affect future uses? */
  readonly impact?: string
  /** Are there tasks for which the dataset should not be used? */
  readonly unsuited?: string
  /** Any other comments on uses? */
  readonly other?: string
}
/** How the dataset is distributed. */
export interface DatasheetDistribution {
  /** Will the dataset be distributed outside the entity that created it? */
  readonly third_parties?: string
  /** How will the dataset be distributed, and does it have a DOI? */
  readonly how?: string
  /** When will the dataset be distributed? */
  readonly when?: string
  /** Under which licence or terms of use will the dataset be distributed? */
  readonly license?: string
  /** Have third parties imposed restrictions on the data? */
  readonly third_party_restrictions?: string
  /** Do export controls or other regulations apply to the dataset? */
  readonly export_controls?: string
  /** Any other comments on the distribution? */
  readonly other?: string
}
/** How the dataset is maintained. */
export interface DatasheetMaintenance {
  /** Who supports, hosts and maintains the dataset? */
  readonly maintainer?: string
  /** How can the maintainer be contacted? */
  readonly contact?: string
  /** Is there an erratum? */
  readonly erratum?: string
  /** Will the dataset be updated, how often, by whom, and how is that announced? */
  readonly updates?: string
  /** If the dataset relates to people, are there limits on the retention of their data? */
  readonly retention?: string
  /** Will older versions continue to be available? */
  readonly older_versions?: string
  /** Can others extend or contribute to the dataset, and how? */
  readonly contributions?: string
  /** Any other comments on the maintenance? */
  readonly other?: string
}
/** Answers for data-statement.md (Bender and Friedman, Data Statements for Natural Language Processing, 2018; schema version 3). If an answer is absent, khabar fills in what it knows. */
export interface DataStatement {
  /** Which texts were selected, and why? */
  readonly curation_rationale?: string
  /** Which datasets is this one made from, and where are they documented? */
  readonly source_datasets?: string
  /** Which varieties of which language do the texts contain (BCP 47 tags and prose)? */
  readonly language_varieties?: string
  /** Who wrote the texts (age, gender, origin, first language, training, as far as known)? */
  readonly language_users?: string
  /** Who annotated or checked the annotation, with what training? */
  readonly annotator_demographic?: string
  /** When, where, in what mode (written or spoken, edited or spontaneous) and for whom were the texts written? */
  readonly linguistic_situation?: string
  /** What are the genre and the topics of the texts? */
  readonly text_characteristics?: string
  /** Are there quality problems in the way the texts were captured? */
  readonly capture_quality?: string
  /** What are the limitations of the dataset? */
  readonly limitations?: string
  /** Are there disclosures to make: funding, conflicts of interest, ethical review? */
  readonly disclosures?: string
  /** Anything else that a user of the texts should know? */
  readonly other?: string
}
/** How groups of near-duplicate articles are assigned to splits. */
export interface SplitConfiguration {
  /** Integer that salts the hash of each group; a different seed gives different splits. */
  readonly seed: number
  readonly ratios: SplitRatios
  /** Gregorian day: groups with an article published after it go to test, the others are assigned by the ratios. */
  readonly test_after?: string
}
/** Share of the groups in each split; they add up to 1. */
export interface SplitRatios {
  /** Share of the training split. */
  readonly train: number
  /** Share of the validation split. */
  readonly validation: number
  /** Share of the test split. */
  readonly test: number
}
