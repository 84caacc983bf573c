// What `npm run bench` measures: one function over one corpus, in a process of its own.

/** What all measures read. */
export interface Corpus {
  /** The project's folder. */
  readonly root: string
  /** A folder for files, removed after the run. */
  readonly work: string
  /** Raw articles, one paragraph a line. */
  readonly articles: readonly string[]
  /** Pages of HTML. */
  readonly pages: readonly string[]
  /** A file with the records of the articles, one a line. */
  readonly records: string
  /** A folder with the packages of others in node_modules, or null. */
  readonly peers: string | null
}

/** Whose work a row shows: khabar's, the least that any program would need, or another library's. */
export type Owner = 'khabar' | 'floor' | 'peer'

/** A measure that is ready to run. */
export interface Prepared {
  run(): unknown
  /** What one run reads: bytes of UTF-8, and articles. */
  readonly bytes: number
  readonly articles: number
}

/** One row of a table. */
export interface Measure {
  readonly name: string
  readonly owner: Owner
  /** Loads and prepares, unmeasured. Throws an error with the message ABSENT where a package of others is not installed. */
  prepare(corpus: Corpus): Promise<Prepared>
}

/** A package of others is not installed: its row says so. */
export const ABSENT = 'ABSENT'

/** What one run gave: seconds of processor time of all threads and of the clock, and the most memory held, in bytes. */
export interface Result {
  readonly processor: number
  readonly clock: number
  readonly memory: number
  readonly bytes: number
  readonly articles: number
  /** Version of a peer, where it is known. */
  readonly version?: string
}
