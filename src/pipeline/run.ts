import {availableParallelism} from 'node:os'
import {Piscina} from 'piscina'
import type {RawArticle} from '../document/article.js'
import type {Annotated, Refusal} from './annotate.js'
import {inOrder} from './in-order.js'
import {packageRoot} from './package-root.js'
import {standardAnnotator, type WorkerOptions} from './worker.js'

/** How rows are annotated. */
export interface RunOptions extends WorkerOptions {
  /** Worker threads; as many as the machine has processors if absent. The output is the same for any number. */
  readonly jobs?: number
}

type Row = RawArticle | Refusal

/** A batch ends at this many rows or UTF-16 units: large enough to hide the hand-over, small enough to stay in the cache. */
const BATCH_ROWS = 16
const BATCH_UNITS = 1 << 16

/**
 * Annotates rows in their order, one result a row. Holds a few batches a worker at a time, however long the input is.
 * An input of a single batch is done in this thread: starting workers would take longer.
 */
export async function* annotateRows(rows: AsyncIterable<Row>, options: RunOptions): AsyncGenerator<Annotated> {
  const {jobs = availableParallelism(), ...rest} = options
  const batches = batched(rows)
  const first = await batches.next()
  if (first.done) return
  const second = jobs > 1 ? await batches.next() : undefined
  if (!second || second.done) {
    const annotate = standardAnnotator(rest)
    for (const row of first.value) yield annotate(row)
    if (jobs > 1) return
    for await (const batch of batches) for (const row of batch) yield annotate(row)
    return
  }
  yield* inWorkers(prepend([first.value, second.value], batches), jobs, rest)
}

async function* inWorkers(
  batches: AsyncIterable<Row[]>,
  jobs: number,
  options: WorkerOptions,
): AsyncGenerator<Annotated> {
  const pool = new Piscina<Row[], Annotated[]>({
    filename: new URL('dist/pipeline/worker.js', `file://${packageRoot()}/`).href,
    workerData: {options},
    minThreads: jobs,
    maxThreads: jobs,
    // Room for the longest article that is taken; a tighter limit also makes V8 collect sooner.
    resourceLimits: {maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 1536},
  })
  try {
    for await (const annotated of inOrder(batches, jobs, (batch) => pool.run(batch))) yield* annotated
  } finally {
    await pool.destroy()
  }
}

async function* batched(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = []
  let units = 0
  for await (const row of rows) {
    batch.push(row)
    units += 'raw' in row ? row.raw.length : 0
    if (batch.length >= BATCH_ROWS || units >= BATCH_UNITS) {
      yield batch
      batch = []
      units = 0
    }
  }
  if (batch.length > 0) yield batch
}

async function* prepend<T>(first: readonly T[], rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first
  yield* rest
}
