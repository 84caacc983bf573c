import type {ReleaseManifest} from '../../records/types.js'
import type {Difference} from '../contents/versions/difference.js'

/** How a release is built. */
export interface BuildOptions {
  /** Worker threads; as many as the machine has processors if absent. The release is the same for any number. */
  readonly jobs?: number
  /** Seconds that an article may take in a worker thread before it is refused; 120 if absent. */
  readonly timeLimit?: number
  /** Articles in one file of a split; 100,000 if absent. */
  readonly shardRows?: number
  /** Say what would be released, and write no release. What was annotated is kept for the next build. */
  readonly dryRun?: boolean
  /** Write to `releases/<version>.draft`, which the next draft replaces and which is no version. */
  readonly draft?: boolean
  /** Take the smallest version after the newest one that the change requires, and write it into dataset.json. */
  readonly bump?: boolean
  /** Release what there is although inputs are missing or cannot be read. */
  readonly allowMissing?: boolean
  /** Annotate every article anew, and keep nothing for the next build. */
  readonly noCache?: boolean
  /** Follow symbolic links that leave the folder of the dataset. */
  readonly followLinks?: boolean
  /** Address of the folder from which the release is downloaded, instead of `base_url` in dataset.json. */
  readonly baseUrl?: string
  /** Called as articles pass, with how many there were so far, the bytes of raw files that were read, and those of all. */
  readonly progress?: (articles: number, read: number, total: number) => void
}

/** What came of a build. */
export interface Built {
  /** `unchanged`: the version was released before, and the same bytes came out; with `bump`, no record has changed. */
  readonly status: 'built' | 'draft' | 'dry-run' | 'unchanged'
  /** Folder of the release, or where it would be. */
  readonly path: string
  readonly manifest: ReleaseManifest
  /** What changed since the release before; undefined for the first one. */
  readonly difference: Difference | undefined
}
