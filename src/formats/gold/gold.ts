import type {GoldFormat} from './format.js'
import {inlineMarks} from './inline-marks.js'
import {iob2} from './iob2.js'
import {records} from './records.js'

export type {GoldDocument, GoldEntity, GoldFormat} from './format.js'

/** Every format, in the order in which a file is tried. */
export const goldFormats: readonly GoldFormat[] = [records, inlineMarks, iob2]

const BEGINNING = 20_000

/** The format that a file's content looks like, or undefined. */
export const goldFormatOf = (content: string): GoldFormat | undefined =>
  goldFormats.find((format) => format.fits(content.slice(0, BEGINNING)))
