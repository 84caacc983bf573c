/** Words `[first, next)` of one sentence. */
interface Extent {
  readonly first: number
  readonly next: number
}

/** The words that names take, a byte each: 1 where one stands. */
export function takenBy(names: readonly Extent[], length: number): Uint8Array {
  const taken = new Uint8Array(length)
  for (const {first, next} of names) taken.fill(1, first, next)
  return taken
}

/** Whether a name shares a word with others: asked of their words, so that a sentence of thousands of names takes linear time. */
export const meets = (taken: Uint8Array, {first, next}: Extent): boolean => taken.subarray(first, next).includes(1)
