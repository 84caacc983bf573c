import {stat} from 'node:fs/promises'
import {availableParallelism} from 'node:os'
import {Piscina} from 'piscina'
import {type Report, reportAt} from '../../diagnostic/diagnostic.js'
import {inOrder} from '../../pipeline/in-order.js'
import {packageRoot} from '../../pipeline/package-root.js'
import {filePieces, type LinePiece} from '../../readers/lines/lines.js'
import {createDatasetChecks} from '../../records/dataset-checks.js'
import {declaredLabels} from '../contents/declared-labels.js'
import {type CheckedLine, createLineChecker, type RecordSummary} from './check-lines.js'
import {
  bytesToCheck,
  type CheckedPiece,
  type KnownPieces,
  knownPieces,
  type ValidatedPiece,
} from './validated-pieces.js'
import checkPiece, {type Task} from './worker.js'

/** Below so many bytes, starting threads takes longer than they save. */
const WORTH_THREADS = 16 << 20
/** Bytes of a piece for a thread: large enough to hide the hand-over. */
const PIECE = 4 << 20

/** A valid record's summary, with the report that knows its place. */
export interface PlacedSummary {
  readonly summary: RecordSummary
  readonly report: Report
  readonly file: string
}

/**
 * The valid records of files of JSON lines, as summaries. `labels` are those that the entities of a file may have besides the
 * six, by default those that its release declares: each checked alone, in threads where there is enough to do, and
 * against those before it. Whatever is wrong is reported with file and line, in their order. Memory follows the number of
 * ids only. `onRead` is called with the size of each piece that was checked. Pieces that are `known` to be valid are not validated again.
 */
export async function* readSummaries(
  files: readonly string[],
  report: Report,
  labels: (file: string) => readonly string[] = declaredLabels,
  onRead?: (bytes: number) => void,
  known?: KnownPieces,
): AsyncGenerator<PlacedSummary> {
  const whole = createDatasetChecks()
  for await (const [file, lines] of checkedPieces(files, labels, onRead, known)) {
    for (const {line, found, summary} of lines) {
      for (const one of found) report(one)
      if (!summary) continue
      const at = reportAt(report, {file, line})
      whole.check(summary, at, {file, line})
      yield {summary, report: at, file}
    }
  }
}

async function* checkedPieces(
  files: readonly string[],
  labels: (file: string) => readonly string[],
  onRead: (bytes: number) => void = () => {},
  known: KnownPieces = () => undefined,
): AsyncGenerator<[file: string, lines: CheckedLine[]]> {
  const threads = availableParallelism()
  let bytes = 0
  for (const file of files) bytes += (await bytesToCheck(file, known(file))) ?? (await stat(file)).size
  if (threads > 1 && bytes >= WORTH_THREADS) {
    yield* inThreads(files, labels, threads, onRead, known)
    return
  }
  for (const file of files) {
    const check = createLineChecker(labels(file))
    for await (const piece of piecesOf(file, undefined, known(file))) {
      yield [file, 'lines' in piece ? piece.lines : [...check(piece, file)]]
      onRead('lines' in piece ? piece.size : (piece.bytes?.length ?? 0))
    }
  }
}

/** The pieces of a file: those that are known to be valid, if they are, and else as they are read. */
async function* piecesOf(
  file: string,
  chunk: number | undefined,
  known: readonly ValidatedPiece[] | undefined,
): AsyncGenerator<LinePiece | CheckedPiece> {
  if ((await bytesToCheck(file, known)) === undefined) yield* filePieces(file, chunk)
  else yield* knownPieces(file, known!)
}

/** Idle threads are let go after so long; until then they keep the code that was compiled for the last file. */
const IDLE = 5_000

let pool: Piscina<Task, CheckedLine[]> | undefined

/** Checks a piece in a thread; where that dies (out of memory, or by a fault of its own), in this one. */
export const orHere =
  (run: (task: Task) => Promise<CheckedLine[]>) =>
  (task: Task): Promise<CheckedLine[]> =>
    run(task).catch(() => checkPiece(task))

/** The threads of this process. They do not keep it from ending. */
function sharedPool(threads: number): {run(task: Task): Promise<CheckedLine[]>} {
  pool ??= new Piscina<Task, CheckedLine[]>({
    filename: new URL('dist/release/validate/worker.js', `file://${packageRoot()}/`).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE,
    // One piece at a time: another thread may be free for the next.
    concurrentTasksPerWorker: 1,
  })
  const {run} = pool
  return {run: orHere((task) => run.call(pool, task))}
}

async function* inThreads(
  files: readonly string[],
  labels: (file: string) => readonly string[],
  threads: number,
  onRead: (bytes: number) => void,
  known: KnownPieces,
): AsyncGenerator<[file: string, lines: CheckedLine[]]> {
  const {run} = sharedPool(threads)
  async function* tasks(): AsyncGenerator<Task | (CheckedPiece & {readonly file: string})> {
    for (const file of files)
      for await (const piece of piecesOf(file, PIECE, known(file)))
        yield 'lines' in piece ? {...piece, file} : {...piece, file, labels: labels(file)}
  }
  yield* inOrder(tasks(), threads, async (task) => {
    const size = 'lines' in task ? task.size : (task.bytes?.length ?? 0)
    const lines = 'lines' in task ? task.lines : await run(task)
    onRead(size)
    return [task.file, lines] as [string, CheckedLine[]]
  })
}
