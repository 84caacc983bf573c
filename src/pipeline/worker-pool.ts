import {Piscina} from 'piscina'
import type {Annotated} from './annotate.js'
import type {RunBatch} from './careful-run.js'
import type {WorkerTask} from './worker.js'

/** Worker threads that annotate batches. A task that is aborted, or kills its thread, costs that thread; another takes its place. */
export interface WorkerPool {
  readonly run: RunBatch
  close(): Promise<void>
}

/** Starts `threads` workers of a module (a file URL) whose default export takes a WorkerTask; `options` reach it as worker data. */
export function workerPool(filename: string, options: object, threads: number): WorkerPool {
  const pool = new Piscina<WorkerTask, Annotated[]>({
    filename,
    workerData: {options},
    minThreads: threads,
    maxThreads: threads,
    // Old generation: room for the longest article that is taken; a tighter limit also makes V8 collect sooner. Young generation: what Node
    // gives to its main thread. With 8 MB an article's objects are copied several times before they die: a tenth more processor time.
    resourceLimits: {maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 1536},
  })
  const waiting = new Map<number, () => void>()
  let tasks = 0
  pool.on('message', ({started}: {started: number}) => waiting.get(started)?.())
  return {
    async run(rows, signal, started) {
      const task = ++tasks
      waiting.set(task, started)
      try {
        return await pool.run({task, rows}, {signal})
      } finally {
        waiting.delete(task)
      }
    },
    close: () => pool.destroy(),
  }
}
