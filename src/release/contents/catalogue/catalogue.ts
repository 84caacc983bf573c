import type {ReleaseManifest} from '../../../records/types.js'

/** A data file of a release. */
export interface DataFile {
  /** Relative to the release, with `/`. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** All that a catalogue is derived from. Its manifest holds dataset.json, the one description that people write. */
export interface Description {
  readonly manifest: ReleaseManifest
  /** Entity labels of the dataset, in the order of their tags. */
  readonly labels: readonly string[]
  /** The files below `data`, `ner`, `jsonl` and `csv`, in order of path. */
  readonly files: readonly DataFile[]
}

/** A file that tells people or machines what a release holds. */
export interface Catalogue {
  readonly file: string
  /** Its content; the same description gives the same bytes. */
  write(description: Description): string
}

export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** The files of one folder. */
export const filesIn = (files: readonly DataFile[], folder: string): readonly DataFile[] =>
  files.filter(({path}) => path.startsWith(`${folder}/`))

/** An object without the keys whose value is undefined or an empty list. */
export const withoutEmpty = <T extends object>(object: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  ) as Partial<T>
