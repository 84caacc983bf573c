import {counted} from '../diagnostic/counted.js'
import type {Diagnostic} from '../diagnostic/diagnostic.js'
import {featureReader} from '../entities/crf/features.js'
import type {CrfModel} from '../entities/crf/tagger.js'
import {templates as standardTemplates} from '../entities/crf/templates.js'
import {createTables} from '../entities/tables.js'
import type {GoldDocument} from '../formats/gold/gold.js'
import type {Resources} from '../pipeline/resources.js'
import {segmenting} from '../pipeline/standard.js'
import {tagSet} from '../tagging/tags.js'
import {compress} from '../tagging/train/compress.js'
import type {Example} from '../tagging/train/example.js'
import {type Epoch, type FitSettings, fitCrf, standardSettings} from '../tagging/train/fit.js'
import {randomOf, shuffle} from '../tagging/train/random.js'
import {examplesOf} from './examples.js'

/** What to train, and how. */
export interface TrainOptions extends Partial<FitSettings> {
  readonly name: string
  readonly version: string
  /** Labels to learn; all that the gold has if absent. */
  readonly labels?: readonly string[]
  /** Feature templates; the standard list if absent. */
  readonly templates?: readonly string[]
  /** Share of the documents that is held out to know when to stop, 0 to below 1. */
  readonly heldOut?: number
}

/** What training came to. */
export interface Trained {
  readonly model: CrfModel
  readonly settings: FitSettings
  /** Scores by label on the held-out part, before it was learnt too. */
  readonly best: Epoch
  readonly sizes: {
    readonly documents: number
    readonly heldOut: number
    readonly sentences: number
    readonly words: number
  }
}

/** What training tells as it goes on: passes of the first fit, which stops early, then of the second, over everything. */
export type Progress = (phase: 'reading' | 'stopping' | 'everything', epoch?: Epoch) => void

/** Fewer documents than this can not be held out from. */
const LEAST = 10

/**
 * Trains a tagger on gold. A part of the documents, drawn by the seed, is held out to find the number of passes; then all of
 * it is learnt with that number. The same gold, resources, options and seed give the same bytes. Throws a RangeError where
 * there is too little gold.
 */
export function train(
  gold: readonly GoldDocument[],
  resources: Resources,
  options: TrainOptions,
  report: (found: Diagnostic) => void,
  progress: Progress,
): Trained {
  const labels = options.labels ?? [...new Set(gold.flatMap(({entities}) => entities.map(({label}) => label)))].sort()
  const templates = options.templates ?? standardTemplates
  const settings = settingsOf(options)
  const tables = createTables(resources.lexicons)
  const reading = {segment: segmenting(resources), tables, features: featureReader(tables, templates), labels}
  progress('reading')
  const read = gold.map((document) => examplesOf(document, reading, report))
  const {learnt, held} = split(read, options.heldOut ?? 0.1, settings.seed)
  const tags = tagSet(labels)
  const named = (examples: readonly Example[]) => examples.some(({tags}) => tags.some((tag) => tag > 0))
  if (gold.length < LEAST || !named(learnt) || !named(held)) {
    throw new RangeError(
      `${counted(gold.length, 'document')}, of which too few have names with the labels ${labels.join(', ')}`,
    )
  }
  const {best} = fitCrf(learnt, held, tags, settings, (epoch) => progress('stopping', epoch))
  const everything = {...settings, epochs: best.epoch}
  const fitted = fitCrf(read.flat(), [], tags, everything, (epoch) => progress('everything', epoch))
  const {name, version} = options
  const all = read.flat()
  return {
    model: {name, version, labels, fromRules: [], templates, weights: compress(fitted, tags.size, 1)},
    settings,
    best,
    sizes: {
      documents: gold.length,
      heldOut: held.length,
      sentences: all.length,
      words: all.reduce((sum, {tags}) => sum + tags.length, 0),
    },
  }
}

/** The settings alone, without what else the options say. */
function settingsOf(options: TrainOptions): FitSettings {
  const given = Object.entries(options).filter(([name, value]) => name in standardSettings && value !== undefined)
  return {...standardSettings, ...Object.fromEntries(given)}
}

/** Documents drawn by the seed are held out whole: sentences of one article know each other. */
function split(read: readonly (readonly Example[])[], share: number, seed: number) {
  const order = read.map((_, i) => i)
  shuffle(order, randomOf(seed))
  const out = new Set(order.slice(0, Math.round(read.length * share)))
  return {
    learnt: read.filter((_, i) => !out.has(i)).flat(),
    held: read.filter((_, i) => out.has(i)).flat(),
  }
}
