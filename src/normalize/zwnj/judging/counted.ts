import type {WrittenWord} from '../reading/written-word.js'

/** Something that occurs, and how often. */
export interface Counted<Value> {
  one: Value
  times: number
}

/** So many occurrences are evidence of a loss: whoever writes دستبند writes it ten times, and that is not ten times the evidence. */
export const MOST_TIMES = 2

/** Words by their letters: two readings of the same letters are the same. */
export function counted(words: readonly WrittenWord[]): Counted<WrittenWord>[] {
  const found = new Map<string, Counted<WrittenWord>>()
  for (const word of words) {
    const known = found.get(word.written)
    if (known) known.times++
    else found.set(word.written, {one: word, times: 1})
  }
  return [...found.values()]
}

/** The words alone. */
export const valuesOf = (all: readonly Counted<WrittenWord>[]): WrittenWord[] => all.map(({one}) => one)
