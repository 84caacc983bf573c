import {parentPort, workerData} from 'node:worker_threads'
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

/** A batch with a number by which the worker says that it has begun. */
export interface WorkerTask {
  readonly task: number
  readonly rows: readonly (RawArticle | RefusedRow)[]
}

/** What a worker thread does with one batch. Piscina hands the options over in `workerData`, with a word of its own first. */
export default function annotateBatch({task, rows}: WorkerTask): Annotated[] {
  const {options} = (Array.isArray(workerData) ? workerData[1] : workerData) as {options: WorkerOptions}
  annotate ??= standardAnnotator(options)
  // Loading is not part of the time that articles are given.
  parentPort?.postMessage({started: task})
  return rows.map(annotate)
}
