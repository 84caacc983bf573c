/** Text by code points alone (`khabar/text`): spans as Python, DuckDB and polars count them, and edits that give the raw text back. */
export {type Edit, restoreRaw} from './edits.js'
export {contains, type Offset, offset, overlaps, type Span, span} from './span.js'
export {findAll, type Match, slice, type Text, textOf} from './text.js'
