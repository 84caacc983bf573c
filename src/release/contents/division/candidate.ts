import type {SplitName} from '../splits.js'

/** The place of a record in a release. */
export interface Standing {
  /** Name of its near-duplicate group. */
  readonly cluster: string
  readonly split: SplitName
}

/** An article that may be released: what its division needs to know of it. */
export interface ArticleToPlace {
  readonly id: string
  /** Raw file it came from, if any. */
  readonly file: string | null
  /** What exact duplicates share. */
  readonly print: string
  /** ISO day of publication, or null. */
  readonly day: string | null
  /** Where the release before has it; undefined for a new one. */
  readonly before: Standing | undefined
}

/** What becomes of a candidate: its place, or why it is left out. */
export type PlacingResult =
  | Standing
  | {readonly left: 'release/duplicate-text'; readonly twin: string}
  | {readonly left: 'release/bridges-splits'; readonly reason: string}
