/** A batch ends at this many rows or UTF-16 units: large enough to hide the hand-over, small enough to stay in the cache. */
const BATCH_ROWS = 16
const BATCH_UNITS = 1 << 16
/** A batch ends this many milliseconds after its first row where no more come: below what a person notices. */
const PAUSE = 20

/**
 * Rows in batches, in order. A batch ends when it is full, when the input ends, or when the input pauses: whoever sends a row
 * through a pipe and waits for its record gets it.
 */
export async function* batched<Row extends object>(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  const iterator = rows[Symbol.asyncIterator]()
  let next = iterator.next()
  try {
    while (true) {
      const first = await next
      if (first.done) return
      const batch = [first.value]
      let units = unitsOf(first.value)
      const paused = pause()
      next = iterator.next()
      while (batch.length < BATCH_ROWS && units < BATCH_UNITS) {
        // An error comes in its turn: after the rows before it.
        const result = await Promise.race([next.catch(() => undefined), paused.promise])
        if (!result || result.done) break
        batch.push(result.value)
        units += unitsOf(result.value)
        next = iterator.next()
      }
      paused.end()
      // Nobody waits for it until the next round.
      next.catch(() => {})
      yield batch
    }
  } finally {
    // Where it is left early, the input may never come to an end: its closing is not waited for.
    iterator.return?.().catch(() => {})
  }
}

/** Whether a promise settles within a pause of the input. */
export async function comesSoon(promise: Promise<unknown>): Promise<boolean> {
  const paused = pause()
  const settled = await Promise.race([promise.then(() => true), paused.promise.then(() => false)])
  paused.end()
  return settled
}

function pause(): {promise: Promise<undefined>; end(): void} {
  let timer: NodeJS.Timeout | undefined
  const promise = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PAUSE)
  })
  return {promise, end: () => clearTimeout(timer)}
}

const unitsOf = (row: object): number => ('raw' in row && typeof row.raw === 'string' ? row.raw.length : 0)
