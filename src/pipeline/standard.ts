import {diagnostic} from '../diagnostic/diagnostic.js'
import type {Annotator} from '../document/document.js'
import {type LayerName, layerNames, type PluginName} from '../document/layers.js'
import type {AnyStage} from '../document/stage.js'
import {createEntities} from '../entities/entities.js'
import {tablesOf} from '../entities/tables.js'
import {createFacts, facts} from '../facts/facts.js'
import {normalizeDocument} from '../normalize/document.js'
import {createNormalizer, type Normalizer} from '../normalize/normalize.js'
import {plainNormalizer} from '../normalize/plain.js'
import {markRedactions} from '../normalize/redact/mark.js'
import {sentences} from '../segment/sentences.js'
import {tokens} from '../segment/tokens.js'
import {type LanguageMode, type StructureMode, structure, structureVersion} from '../structure/structure.js'
import {sha256} from '../text/sha256.js'
import {morphologyStage} from './morphology-stage.js'
import {MOST_PIECES, piecesIn} from './pieces.js'
import {createPipeline, type Opening, type Pipeline} from './pipeline.js'
import type {OwnedStage} from './plugins/extend.js'
import {factKindOf} from './plugins/fact-kind.js'
import type {AnnotatingPlugin} from './plugins/plugin.js'
import type {Lexicons, Resources} from './resources.js'

export type {Resources}

/** How pages are read. */
export interface PipelineOptions {
  /** `news` takes a page apart; `none` takes every line as a paragraph. */
  readonly structure: StructureMode
  /** The layers wanted; those that they need are made too, and left out of the record. All if absent. */
  readonly only?: readonly (LayerName | PluginName)[]
  /** `any` takes texts of other languages, with sentences and tokens alone; they are refused if absent. */
  readonly language?: LanguageMode
  /** IANA name of the zone in which «today» is the day of publication; Asia/Tehran if absent. */
  readonly timeZone?: string
}

/** What is made of the same resources is made once: arranging a lexicon takes longer than the first hundred articles. */
function oncePer<From extends object, Made>(make: (resources: From) => Made): (resources: From) => Made {
  const made = new WeakMap<From, Made>()
  return (resources) => {
    const known = made.get(resources) ?? make(resources)
    made.set(resources, known)
    return known
  }
}

/** The stages that ship, in order. */
export const standardStages: (resources: Resources) => readonly AnyStage[] = oncePer((resources) => [
  sentences,
  tokens,
  morphologyStage(resources.morphology, resources.tables),
  createEntities(tablesOf(resources.tables.names), resources.tagger?.of),
  facts,
])

/** The normalizer that ships, for strings too: `normalize(raw)` gives the text and what was changed. */
export const standardNormalizer: (resources: Lexicons) => Normalizer = oncePer((resources) =>
  createNormalizer(resources.tables.repair),
)

/** The longest article that is taken, in UTF-16 units: about 7 MB of Persian in UTF-8. Its record is ten times as long. */
const LONGEST = 1 << 22

/** Pages with their structure found and their text normalized: what the first stage starts from. */
export function standardOpening(resources: Lexicons, mode: StructureMode, language: LanguageMode = 'fa'): Opening {
  const normalizer = standardNormalizer(resources)
  const annotatorsWith = ({name, version}: Normalizer): Annotator[] => [
    {layer: 'sections', name: `structure-${mode}`, version: structureVersion},
    {layer: 'edits', name, version},
  ]
  return {
    annotators: annotatorsWith(normalizer),
    open(article, report) {
      if (article.raw.length > LONGEST) {
        const found = `the article has ${article.raw.length} characters; the limit is ${LONGEST}`
        report(diagnostic('input/too-large', found, {id: article.id}))
        return undefined
      }
      // A short text has no more of them than characters.
      const pieces = article.raw.length > MOST_PIECES ? piecesIn(article.raw) : 0
      if (pieces > MOST_PIECES) {
        const found = `the article has ${pieces} words and marks; the limit is ${MOST_PIECES}`
        report(diagnostic('input/too-large', found, {id: article.id}))
        return undefined
      }
      const structured = structure(article, mode, report, language)
      if (!structured) return undefined
      const {id, language: foreign} = structured
      const fitting = foreign === undefined ? normalizer : plainNormalizer
      const {text, edits, sections, images} = normalizeDocument(structured, fitting, report)
      const marked = article.redaction ? markRedactions(edits, article.redaction.tokens) : edits
      const redacted = article.redaction && {redacted: article.redaction.count}
      const metadata = {...structured.metadata, ...(images.length > 0 && {images})}
      const document = {
        id,
        sha256: sha256(article.raw),
        ...redacted,
        metadata,
        text,
        edits: marked,
        sections,
        layers: {},
      }
      return foreign === undefined
        ? {...document, annotators: []}
        : {...document, language: foreign, annotators: annotatorsWith(plainNormalizer)}
    },
  }
}

/** The pipeline that ships: structure, normalization, and the wanted layers; with the stages and kinds of facts of plugins. */
export function standardPipeline(
  resources: Resources,
  options: PipelineOptions,
  plugins: readonly AnnotatingPlugin[] = [],
): Pipeline {
  const {timeZone, only} = options
  const kinds = plugins.flatMap(({factKinds = []}) => factKinds.map(factKindOf))
  const ships = standardStages(resources)
  const stages =
    timeZone === undefined && kinds.length === 0
      ? ships
      : ships.map((stage) => (stage === facts ? createFacts({timeZone, kinds}) : stage))
  const own = ownStages(plugins, only)
  const wanted = only && [...only.filter(isShipped), ...own.flatMap(({stage}) => stage.requires ?? [])]
  const opening = standardOpening(resources, options.structure, options.language)
  return withFactAnnotators(createPipeline(opening, needed(stages, wanted), own), plugins)
}

const isShipped = (name: string): name is LayerName => (layerNames as readonly string[]).includes(name)

/** The stages of plugins whose layers are wanted; all where nothing is said. */
const ownStages = (plugins: readonly AnnotatingPlugin[], only: PipelineOptions['only']): OwnedStage[] =>
  plugins
    .flatMap((plugin) => (plugin.stages ?? []).map((stage) => ({plugin, stage})))
    .filter(({stage}) => !only || only.includes(stage.layer))

/** Plugins with kinds of facts are among those who made the facts. */
function withFactAnnotators(pipeline: Pipeline, plugins: readonly AnnotatingPlugin[]): Pipeline {
  const more = plugins
    .filter(({factKinds = []}) => factKinds.length > 0)
    .map(({name, version}): Annotator => ({layer: 'facts', name, version}))
  if (more.length === 0) return pipeline
  return (article, report) => {
    const document = pipeline(article, report)
    return document?.layers.facts ? {...document, annotators: [...document.annotators, ...more]} : document
  }
}

/** Every line a paragraph, normalized, with sentences and tokens: what training reads gold with. */
export const segmenting = (resources: Lexicons): Pipeline =>
  createPipeline(standardOpening(resources, 'none', 'assumed'), [sentences, tokens])

/** Name and version of all that touches a text, in order: what a manifest names. */
export function standardStageNames(resources: Resources, mode: StructureMode): {name: string; version: string}[] {
  const {annotators} = standardOpening(resources, mode)
  return [...annotators, ...standardStages(resources)].map(({name, version}) => ({name, version}))
}

/** The stages that make the wanted layers, and those that they need. */
function needed(stages: readonly AnyStage[], only: readonly LayerName[] | undefined): readonly AnyStage[] {
  if (!only) return stages
  const wanted = new Set(only)
  const kept: AnyStage[] = []
  for (const stage of [...stages].reverse()) {
    if (!stage.provides.some((layer) => wanted.has(layer))) continue
    for (const layer of stage.requires) wanted.add(layer)
    kept.unshift(stage)
  }
  return kept
}
