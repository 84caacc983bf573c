import {mkdir} from 'node:fs/promises'
import {dirname} from 'node:path'
import type {Exporter, FileOptions} from '../../formats/exporter.js'
import type {Column, Row} from '../../records/columns.js'

/** A file that rows are handed to as they come. An exporter asks for rows; a sink is told of them: many can be written in one pass. */
export interface Sink<R extends object = Row> {
  /** Hands rows over, waiting where the disk is slower. Throws as the exporter does. */
  push(rows: Iterable<R>): Promise<void>
  /** Waits until the file is whole. Throws as the exporter does. */
  close(): Promise<void>
}

/** Rows that wait for their exporter before `push` waits too. */
const WAITING = 256

/** Opens a file for rows of these columns. */
export function openSink<R extends object>(
  exporter: Pick<Exporter<R>, 'write'>,
  columns: readonly Column[],
  path: string,
  options?: FileOptions,
): Sink<R> {
  let waiting: R[] = []
  let ended = false
  let failure: {readonly error: unknown} | undefined
  let wake = () => {}
  let resume = () => {}

  async function* rows(): AsyncGenerator<R> {
    for (;;) {
      if (waiting.length === 0) {
        if (ended) return
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      const taken = waiting
      waiting = []
      resume()
      yield* taken
    }
  }

  const written = mkdir(dirname(path), {recursive: true})
    .then(() => exporter.write(rows(), columns, path, options))
    .catch((error: unknown) => {
      failure = {error}
      resume()
    })

  return {
    async push(more) {
      for (const row of more) waiting.push(row)
      wake()
      if (waiting.length >= WAITING && !failure)
        await new Promise<void>((resolve) => {
          resume = resolve
        })
      if (failure) throw failure.error
    },
    async close() {
      ended = true
      wake()
      await written
      if (failure) throw failure.error
    },
  }
}
