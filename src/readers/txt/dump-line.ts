/** One line that a dump of a page shows, without the markup around it. */
export interface DumpLine {
  readonly text: string
  /** Whether an empty line stands before it. */
  readonly gap: boolean
  /** Level of a heading, from 1; 0 for none. */
  readonly heading: number
  /** An item of a list, whose marker is taken away. */
  readonly isItem: boolean
  /** Letters of it that are links, and that are bold, of 1. */
  readonly linked: number
  readonly bold: number
  /** Cells of a table's row that it joins; 0 for none. */
  readonly cells: number
  /** The first row of a table, which names its columns. */
  readonly isTableHead: boolean
  /** Says what the picture above shows. */
  readonly isCaption: boolean
  /** What a link to the home page in it shows: the site's name, or words for that page. */
  readonly home?: string
  /** Belongs to what the dump adds: lists of addresses. */
  readonly isAdded: boolean
}

const PLAIN: Omit<DumpLine, 'text'> = {
  gap: false,
  heading: 0,
  isItem: false,
  linked: 0,
  bold: 0,
  cells: 0,
  isTableHead: false,
  isCaption: false,
  isAdded: false,
}

/** A line with what its markup says; the rest is as in plain text. */
export const dumpLine = (text: string, said: Partial<DumpLine> = {}): DumpLine => ({...PLAIN, ...said, text})
