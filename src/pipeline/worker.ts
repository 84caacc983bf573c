import {workerData} from 'node:worker_threads'
import type {RawArticle} from '../document/article.js'
import {type Annotated, type AnnotatorOptions, createAnnotator, type RefusedRow} from './annotate.js'
import {loadResources, type ResourceOptions} from './resources.js'
import {type PipelineOptions, standardPipeline} from './standard.js'

export type WorkerOptions = PipelineOptions & AnnotatorOptions & ResourceOptions

/** An annotator of the standard pipeline, its resources loaded. */
export function standardAnnotator(options: WorkerOptions): (row: RawArticle | RefusedRow) => Annotated {
  const resources = loadResources(options)
  // A model may know labels beyond those of the schema.
  const labels = [...(options.labels ?? []), ...(resources.tagger?.labels ?? [])]
  return createAnnotator(standardPipeline(resources, options), {...options, labels})
}

let annotate: ((row: RawArticle | RefusedRow) => Annotated) | undefined

/** What a worker thread does with one batch. Piscina hands the options over in `workerData`, with a word of its own first. */
export default function annotateBatch(rows: readonly (RawArticle | RefusedRow)[]): Annotated[] {
  const {options} = (Array.isArray(workerData) ? workerData[1] : workerData) as {options: WorkerOptions}
  annotate ??= standardAnnotator(options)
  return rows.map(annotate)
}
