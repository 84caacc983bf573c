import type {SectionKind} from '../document/article.js'
import type {Line} from './lines.js'

/** What became of a line. */
export type Part =
  | {readonly line: Line; readonly kind: SectionKind}
  | {readonly line: Line; readonly rule: string}
  /** A paragraph with an end marker behind it: the index of its text where the marker begins. */
  | {readonly line: Line; readonly kind: SectionKind; readonly cut: number; readonly rule: string}

export const keep = (line: Line, kind: SectionKind): Part => ({line, kind})
export const drop = (line: Line, rule: string): Part => ({line, rule})
