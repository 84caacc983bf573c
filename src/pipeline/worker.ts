import {parentPort, workerData} from 'node:worker_threads'
import type {RawArticle} from '../document/article.js'
import {type Annotated, type AnnotatorOptions, createAnnotator, type RefusedRow} from './annotate.js'
import {loadPlugins} from './plugins/load.js'
import type {AnnotatingPlugin} from './plugins/plugin.js'
import {loadResources, type ResourceOptions} from './resources.js'
import {type PipelineOptions, standardPipeline} from './standard.js'

/** What a worker thread must know to annotate: plain data. */
export type WorkerOptions = PipelineOptions &
  AnnotatorOptions &
  ResourceOptions & {
    /** Files of plugins whose stages and kinds of facts take part; they are imported, in each thread. */
    readonly plugins?: readonly string[]
  }

type Annotate = (row: RawArticle | RefusedRow) => Annotated

/** An annotator of the standard pipeline, its resources loaded; `plugins` are those that are loaded already. */
export function standardAnnotator(
  options: Omit<WorkerOptions, 'plugins'>,
  plugins: readonly AnnotatingPlugin[] = [],
): Annotate {
  const resources = loadResources(options)
  // A model may know labels beyond those of the schema.
  const labels = [...(options.labels ?? []), ...(resources.tagger?.labels ?? [])]
  return createAnnotator(standardPipeline(resources, options, plugins), {...options, labels})
}

/** The same with the plugins that the options name. Throws where one cannot be loaded: who starts a run loads them first, and reports it. */
export async function openAnnotator({plugins: files = [], ...options}: WorkerOptions): Promise<Annotate> {
  const reasons: string[] = []
  const plugins = await loadPlugins(files, ({message}) => reasons.push(message))
  if (!plugins) throw new Error(`plugins cannot be loaded: ${reasons.join('; ')}`)
  return standardAnnotator(options, plugins)
}

let opened: Promise<Annotate> | undefined

/** A batch with a number by which the worker says that it has begun. */
export interface WorkerTask {
  readonly task: number
  readonly rows: readonly (RawArticle | RefusedRow)[]
}

/** What a worker thread does with one batch. Piscina hands the options over in `workerData`, with a word of its own first. */
export default async function annotateBatch({task, rows}: WorkerTask): Promise<Annotated[]> {
  const {options} = (Array.isArray(workerData) ? workerData[1] : workerData) as {options: WorkerOptions}
  opened ??= openAnnotator(options)
  const annotate = await opened
  // Loading is not part of the time that articles are given.
  parentPort?.postMessage({started: task})
  return rows.map(annotate)
}
