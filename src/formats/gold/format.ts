import type {Diagnostic} from '../../diagnostic/diagnostic.js'
import type {Span} from '../../text/span.js'

/** A hand-labelled name: a span of the gold's own text, in code points. */
export interface GoldEntity extends Span {
  readonly label: string
}

/** A text with its names, as a gold file gives it. */
export interface GoldDocument {
  /** Where it is: the file's name and a number or an id. */
  readonly id: string
  readonly text: string
  /** In order, disjoint. */
  readonly entities: readonly GoldEntity[]
}

/** A format of gold annotation. */
export interface GoldFormat {
  readonly name: string
  /** What a file of it looks like, for messages. */
  readonly looks: string
  /** Whether the beginning of a file looks like it. */
  fits(beginning: string): boolean
  /** Reads a whole file. A line that does not fit is reported as an error with its number, and left out. */
  read(content: string, file: string, report: (found: Diagnostic) => void): GoldDocument[]
}
