import {morphologyResource} from '../../../pipeline/morphology.js'
import type {LoadedPlugin} from '../../../pipeline/plugins/load.js'
import {SHIPPED_MORPHOLOGY, shippedFolder} from '../../../pipeline/resources.js'
import {type Resources, standardStageNames} from '../../../pipeline/standard.js'
import {toolkitVersion} from '../../../pipeline/version.js'
import {schemaVersion} from '../../../records/schemas.js'
import type {
  ArticleRecord,
  ReleaseCounts as Counts,
  DatasetConfiguration,
  ReleaseManifest,
} from '../../../records/types.js'
import {duplicateParameters} from '../duplicates/parameters.js'
import {addTally, type NameCounts, type Sizes, sortedTally} from '../sizes.js'
import type {Previous} from '../versions/previous.js'

/** Counts records as they pass. */
export interface Counter {
  add(record: Sizes & Pick<ArticleRecord, 'split'>): void
  counts(): ReleaseManifest['counts']
  /** Entities by label and facts by kind, of all parts. */
  tallies(): Tallies
}

/** What a release has of each label and kind. */
export interface Tallies {
  readonly entity_labels: NameCounts
  readonly fact_kinds: NameCounts
}

/** The form of releases that this version builds (`layout` in the manifest's schema says what each has). */
export const layout = 3

/** A counter that has seen nothing yet. */
export function createCounter(): Counter {
  const zero = (): {-readonly [Name in keyof Counts]: number} => ({
    articles: 0,
    sentences: 0,
    tokens: 0,
    entities: 0,
    facts: 0,
  })
  const labels = new Map<string, number>()
  const kinds = new Map<string, number>()
  const counts = {total: zero(), train: zero(), validation: zero(), test: zero()}
  return {
    add({split, ...sizes}) {
      addTally(labels, sizes.labels)
      addTally(kinds, sizes.kinds)
      for (const part of split ? [counts.total, counts[split]] : [counts.total]) {
        part.articles++
        part.sentences += sizes.sentences
        part.tokens += sizes.tokens
        part.entities += sizes.entities
        part.facts += sizes.facts
      }
    },
    counts: () => counts,
    tallies: () => ({entity_labels: sortedTally(labels), fact_kinds: sortedTally(kinds)}),
  }
}

/** What a build knows of a release when its records are counted. */
export interface ManifestFacts {
  readonly configuration: DatasetConfiguration
  readonly inputs: ReleaseManifest['inputs']
  readonly resources: Resources
  readonly plugins: readonly LoadedPlugin[]
  readonly previous: Previous | undefined
  readonly removedIds: readonly string[]
  readonly documents: NonNullable<ReleaseManifest['documents']>
  readonly takedown?: ReleaseManifest['takedown']
  readonly counts: ReleaseManifest['counts']
  readonly tallies: Tallies
  readonly example: ReleaseManifest['example']
  readonly dropped: ReleaseManifest['dropped']
}

/** Everything that decided the bytes of a release; no time, no machine. */
export function createManifest(facts: ManifestFacts): ReleaseManifest {
  const {configuration, inputs, resources, plugins, previous, removedIds, takedown, documents} = facts
  const {counts, tallies, example, dropped} = facts
  return {
    schema_version: schemaVersion,
    toolkit_version: toolkitVersion,
    layout,
    dataset: configuration.name,
    version: configuration.version,
    // A checksum of a page and its redacted text together give a short number away.
    inputs: configuration.redact ? inputs.map((input) => ({...input, sha256: null})) : inputs,
    ...versionsOf(resources, configuration, plugins),
    counts,
    ...tallies,
    ...(example && {example}),
    documents,
    dropped,
    duplicates: duplicateParameters,
    previous: previous ? {version: previous.version, sha256: previous.sha256} : null,
    removed_ids: removedIds,
    ...(takedown && {takedown}),
    configuration,
  }
}

/** The stages, word lists, models and plugins that made the annotation. */
export const versionsOf = (
  resources: Resources,
  {structure}: DatasetConfiguration,
  plugins: readonly LoadedPlugin[] = [],
): Pick<ReleaseManifest, 'stages' | 'lexicons' | 'models' | 'plugins'> => ({
  stages: standardStageNames(resources, structure ?? 'news'),
  lexicons: [...resources.lexicons.values()].map(resourceOf),
  models: [
    ...(resources.tagger ? [resourceOf(resources.tagger)] : []),
    morphologyResource(shippedFolder(SHIPPED_MORPHOLOGY)),
  ],
  ...(plugins.length > 0 && {plugins: plugins.map(resourceOf)}),
})

const resourceOf = ({name, version, sha256}: Resource): Resource => ({name, version, sha256})

type Resource = ReleaseManifest['lexicons'][number]
