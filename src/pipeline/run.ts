import {availableParallelism} from 'node:os'
import type {RawArticle} from '../document/article.js'
import type {Annotated, RefusedRow} from './annotate.js'
import {batched, comesSoon} from './batches.js'
import {runCarefully} from './careful-run.js'
import {inOrder} from './in-order.js'
import {packageRoot} from './package-root.js'
import {checkPackage} from './shipped.js'
import {openAnnotator, type WorkerOptions} from './worker.js'

/** How rows are annotated. */
export interface RunOptions extends WorkerOptions {
  /** Worker threads; as many as the machine has processors if absent. The output is the same for any number. */
  readonly jobs?: number
  /**
   * Seconds that an article may take in a worker thread before it is refused (article/too-slow) and the worker replaced; 120 if absent.
   * Articles that this thread does itself (one job, or a single batch) have no limit.
   */
  readonly timeLimit?: number
}

type Row = RawArticle | RefusedRow

/**
 * Annotates rows in their order, one result a row, each as soon as it and those before it are ready. Holds a few batches a
 * worker at a time, however long the input is. An input of a single batch is done in this thread: starting workers would take
 * longer.
 */
export async function* annotateRows(rows: AsyncIterable<Row>, options: RunOptions): AsyncGenerator<Annotated> {
  const {jobs = availableParallelism(), timeLimit, ...rest} = options
  // Here and not in the workers, where it would cost every article.
  checkPackage()
  const batches = batched(rows)
  const first = await batches.next()
  if (first.done) return
  if (jobs > 1) {
    const second = batches.next()
    if (!(await comesSoon(second)) || !(await second).done) {
      yield* inWorkers(resumed(first.value, second, batches), jobs, timeLimit, rest)
      return
    }
  }
  const annotate = await openAnnotator(rest)
  for (const row of first.value) yield annotate(row)
  for await (const batch of batches) for (const row of batch) yield annotate(row)
}

async function* inWorkers(
  batches: AsyncIterable<Row[]>,
  jobs: number,
  timeLimit: number | undefined,
  options: WorkerOptions,
): AsyncGenerator<Annotated> {
  const worker = new URL('dist/pipeline/worker.js', `file://${packageRoot()}/`).href
  const {workerPool} = await import('./worker-pool.js')
  const {run, close} = workerPool(worker, options, jobs)
  try {
    for await (const annotated of inOrder(batches, jobs, (batch) => runCarefully(batch, run, timeLimit)))
      yield* annotated
  } finally {
    await close()
  }
}

/** Batches whose first two were asked for already. */
async function* resumed<T>(first: T, second: Promise<IteratorResult<T>>, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first
  const {done, value} = await second
  if (done) return
  yield value
  yield* rest
}
