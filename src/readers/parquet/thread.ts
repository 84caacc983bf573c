import {Worker} from 'node:worker_threads'
import {packageRoot} from '../../pipeline/package-root.js'
import type {RandomAccess} from '../random-access.js'
import type {FieldMapping} from '../rows/fields.js'
import type {Batch} from './batch.js'
import type {Answer, Request} from './worker.js'

/** A row group is read in parts of 128 MiB: strings of that, twice. */
const LIMITS = {maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 32}

/** A thread that waits for the next file: starting one takes longer than a small file. */
let idle: Worker | undefined

function start(): Worker {
  const file = new URL('dist/readers/parquet/worker.js', `file://${packageRoot()}/`)
  // The options of this process (a loader, a profiler) are not the thread's.
  const worker = new Worker(file, {resourceLimits: LIMITS, execArgv: []})
  worker.on('error', () => {})
  worker.on('exit', () => {
    if (idle === worker) idle = undefined
  })
  return worker
}

/**
 * The rows of a Parquet file, read in a thread of its own. Throws an Error that says why where it is damaged, where a part of it takes
 * longer than `seconds` or where it needs more memory than a thread has; the thread is ended then.
 */
export async function* rowsInThread(
  file: RandomAccess,
  fields: FieldMapping | undefined,
  seconds: number,
): AsyncGenerator<Batch> {
  const worker = idle ?? start()
  idle = undefined
  worker.ref()
  let alive = true
  const asked = async (request: Request): Promise<Batch | undefined> => {
    alive = false
    const answer = await ask(worker, request, seconds)
    alive = true
    if ('failed' in answer) throw new Error(answer.failed)
    return answer.batch
  }
  try {
    await asked({from: file.from, fields})
    for (let batch = await asked('next'); batch; batch = await asked('next')) yield batch
  } finally {
    if (alive && !idle) {
      await asked('close')
      worker.unref()
      idle = worker
    } else await worker.terminate()
  }
}

/** What the thread answers. Rejects where it does not: it is of no more use then. */
function ask(worker: Worker, request: Request, seconds: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      clearTimeout(timer)
      worker.off('message', answered).off('error', failed).off('exit', exited)
      settle()
    }
    const answered = (answer: Answer) => end(() => resolve(answer))
    const failed = (error: NodeJS.ErrnoException) =>
      end(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new Error('it needs too much memory') : error))
    const exited = () => end(() => reject(new Error('its thread ended')))
    const late = () => end(() => reject(new Error(`a part of it takes longer than ${seconds.toFixed(0)} s`)))
    const timer = setTimeout(late, seconds * 1000)
    worker.on('message', answered).on('error', failed).on('exit', exited)
    worker.postMessage(request)
  })
}
