import {isQuestion as isAsked} from './lead.js'
import type {Line} from './lines.js'
import {isProse} from './prose.js'
import {announcesWriter, isNameAlone, isWriterAlone} from './rules/byline.js'

/** «ترانه گندمی:» above the first paragraph, or above what an interviewer asks first. */
export const isWriter = (line: Line, next: Line | undefined): boolean =>
  line.hint !== 'subhead' && isWriterAlone(line) && next !== undefined && (isProse(next) || isQuestion(next))

/** «مهرو نیستانی» under «نگارش از», which a dump of text wrote on a line of its own. */
export const isNamedWriter = (line: Line, above: Line | undefined): boolean =>
  above !== undefined && line.hint !== 'title' && line.hint !== 'kicker' && isNameAlone(line) && announcesWriter(above)

const isQuestion = (line: Line): boolean => line.words >= 3 && /[؟?]$/.test(line.folded)

/** «گلاره خوش‌سخن» between two paragraphs that introduce an interview, with the lines after it: a subhead stands over more of its text. */
export const isInterviewer = ([name, second, ...rest]: readonly Line[]): boolean =>
  name !== undefined &&
  second !== undefined &&
  name.hint !== 'subhead' &&
  isNameAlone(name) &&
  isProse(second) &&
  [0, 1].some((at) => [0, 2].every((n) => rest[at + n] !== undefined && isAsked(rest[at + n]!)))
