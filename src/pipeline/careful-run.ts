import type {Code} from '../diagnostic/codes.js'
import {diagnostic} from '../diagnostic/diagnostic.js'
import {failureOf} from '../diagnostic/failure.js'
import {articlePlace} from '../diagnostic/place.js'
import type {RawArticle} from '../document/article.js'
import {type Annotated, type RefusedRow, refused} from './annotate.js'

type Row = RawArticle | RefusedRow

/** Runs a batch in a worker. It rejects where the worker dies, or when the signal ends it. `started` is called when its turn comes. */
export type RunBatch = (rows: readonly Row[], signal: AbortSignal, started: () => void) => Promise<Annotated[]>

/** Seconds that a batch may take before its rows are tried one by one, and that one row may take: far above any real article. */
const TIME_LIMIT = 120

/**
 * Runs a batch so that no row costs another: where the batch takes longer than `limit` seconds, or its worker dies, each row is tried
 * alone, and the one that fails again is refused (article/too-slow, article/worker-died). The worker is replaced each time.
 */
export async function runCarefully(rows: readonly Row[], run: RunBatch, limit = TIME_LIMIT): Promise<Annotated[]> {
  const {done, failure} = await attempt(rows, run, limit)
  if (done) return done
  if (rows.length === 1) return [refusedFor(rows[0]!, failure!)]
  const results: Annotated[] = []
  for (const row of rows) results.push(...(await runCarefully([row], run, limit)))
  return results
}

interface Failure {
  readonly code: Code
  readonly message: string
}

/** Either what was done, or why it was not. */
interface Outcome {
  readonly done?: Annotated[]
  readonly failure?: Failure
}

async function attempt(rows: readonly Row[], run: RunBatch, limit: number): Promise<Outcome> {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const started = () => {
    timer ??= setTimeout(() => controller.abort(), limit * 1000)
  }
  try {
    return {done: await run(rows, controller.signal, started)}
  } catch (error) {
    const failure: Failure = controller.signal.aborted
      ? {code: 'article/too-slow', message: `Annotating this article took longer than ${limit} seconds.`}
      : {code: 'article/worker-died', message: `The worker thread ended on this article: ${failureOf(error)}.`}
    return {failure}
  } finally {
    clearTimeout(timer)
  }
}

function refusedFor(row: Row, {code, message}: Failure): Annotated {
  if (!('raw' in row)) return refused(row.id, row.diagnostics)
  return refused(row.id, [diagnostic(code, message, articlePlace(row))])
}
