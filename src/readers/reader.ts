import type {Report} from '../diagnostic/diagnostic.js'
import type {Metadata, RawArticle} from '../document/article.js'
import type {Layout} from './rows/fields.js'

/** Bytes with a name: a file, standard input, a string in a test. */
export interface Source extends Layout {
  /** The path as shown in diagnostics; without its ending it is the id of a txt or html article. */
  readonly name: string
  /** Opens the bytes from their start. Errors of the system surface when they are read. */
  open(): AsyncIterable<Uint8Array>
  /** Where the file lies, if it is one: formats that are read from their end open it themselves. */
  readonly path?: string
  /** Stands before every id, so that the sources of one dataset keep apart. */
  readonly idPrefix?: string
  /** Set where `fields` are those of a preset, which name columns that only some files of its corpus have. */
  readonly presetFields?: true
  /** Called with the size of each piece of bytes as it is read; formats that are read from their end do not say. */
  readonly onRead?: (bytes: number) => void
  /** What is known of every article of the source; an article's own metadata go before it. */
  readonly metadata?: Partial<Metadata>
}

/**
 * Turns bytes of one format into articles. Flaws of the data are reported: exactly one error for each row or file that is
 * refused, in its place in the order; the others go through. Holds one article at a time, json all of its file.
 */
export interface Reader {
  readonly format: string
  /** With their dot, in lower case. */
  readonly extensions: readonly string[]
  /** Set where the format says itself how its bytes are read; those of others are decoded by the source's `encoding`. */
  readonly decodes?: true
  read(input: Source, report: Report): AsyncIterable<RawArticle>
}
