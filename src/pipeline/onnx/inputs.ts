/** Tokens of a tokenizer for one call of a model, and which word each token belongs to (-1 for the model's own marks). */
export interface Window {
  readonly ids: readonly number[]
  readonly wordOf: readonly number[]
}

/** What a tokenizer makes of a string. */
export type Encode = (text: string, marks: boolean) => readonly number[]

/**
 * Cuts a sentence into windows that a model can take: each word tokenized by itself, the model's marks around each window.
 * A word that alone is longer than a window is cut; its first tokens speak for it.
 */
export function windowsOf(words: readonly string[], encode: Encode, longest: number): Window[] {
  const marks = encode('', true)
  // [CLS] … [SEP], <s> … </s>: the marks around an empty text go half before, half after.
  const before = marks.slice(0, Math.ceil(marks.length / 2))
  const after = marks.slice(before.length)
  const room = Math.max(1, longest - marks.length)
  const windows: Window[] = []
  let ids: number[] = []
  let wordOf: number[] = []
  const close = () => {
    const none = (list: readonly number[]) => list.map(() => -1)
    if (ids.length > 0) {
      windows.push({ids: [...before, ...ids, ...after], wordOf: [...none(before), ...wordOf, ...none(after)]})
    }
    ids = []
    wordOf = []
  }
  for (const [i, word] of words.entries()) {
    const pieces = encode(i === 0 ? word : ` ${word}`, false).slice(0, room)
    if (ids.length + pieces.length > room) close()
    for (const id of pieces) {
      ids.push(id)
      wordOf.push(i)
    }
  }
  close()
  return windows
}

/** Probabilities from a row of scores (softmax). */
export function probabilities(scores: ArrayLike<number>, from: number, size: number): number[] {
  let top = Number.NEGATIVE_INFINITY
  for (let i = 0; i < size; i++) top = Math.max(top, scores[from + i]!)
  const weights = Array.from({length: size}, (_, i) => Math.exp(scores[from + i]! - top))
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map((weight) => weight / sum)
}
