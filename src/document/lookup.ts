/** A table that is asked by word: a Map where it was built, or a column of packed tables. */
export interface Lookup<Value> {
  get(word: string): Value | undefined
}

/** Words that are asked for one at a time: a Set where it was built, or a column of packed tables. */
export interface WordSet {
  has(word: string): boolean
}

/** Words by number: an array where they were built, or a column of packed tables. */
export interface WordList {
  readonly length: number
  at(index: number): string | undefined
}

/** Tables as they are built, Maps and Sets, for those that are asked: what can be packed, and what training reads. */
export type AsBuilt<Tables> = {
  readonly [Name in keyof Tables]: Tables[Name] extends WordSet
    ? ReadonlySet<string>
    : Tables[Name] extends Lookup<infer Value>
      ? ReadonlyMap<string, Value>
      : readonly string[]
}

/** The words of a list, in order. */
export const wordsIn = (list: WordList): string[] => Array.from({length: list.length}, (_, i) => list.at(i)!)
