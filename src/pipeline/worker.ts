import {workerData} from 'node:worker_threads'
import type {RawArticle} from '../document/article.js'
import {type Annotated, type AnnotatorOptions, createAnnotator, type Refusal} from './annotate.js'
import {loadResources} from './resources.js'
import {type PipelineOptions, standardPipeline} from './standard.js'

export type WorkerOptions = PipelineOptions & AnnotatorOptions

/** An annotator of the standard pipeline, its resources loaded. */
export function standardAnnotator(options: WorkerOptions): (row: RawArticle | Refusal) => Annotated {
  return createAnnotator(standardPipeline(loadResources(), options), options)
}

let annotate: ((row: RawArticle | Refusal) => Annotated) | undefined

/** What a worker thread does with one batch. Piscina hands the options over in `workerData`, with a word of its own first. */
export default function annotateBatch(rows: readonly (RawArticle | Refusal)[]): Annotated[] {
  const {options} = (Array.isArray(workerData) ? workerData[1] : workerData) as {options: WorkerOptions}
  annotate ??= standardAnnotator(options)
  return rows.map(annotate)
}
