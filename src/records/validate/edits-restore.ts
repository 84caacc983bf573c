import {hash} from 'node:crypto'
import {restoreRaw} from '../../text/edits.js'
import {recordSpan} from '../record-span.js'
import type {RecordCheck} from './check.js'
import {isInside} from './spans.js'

/** Text and edits give the raw text back: its SHA-256 is that of the source. */
export const editsRestore: RecordCheck<'edit/does-not-restore'> = {
  codes: ['edit/does-not-restore'],
  run({record: {edits, source}, text}, flaw) {
    let end = 0
    for (const edit of edits) {
      // Reported by the checks of spans; there is no raw text to compare.
      if (!isInside(edit, text) || edit.start < end) return
      end = edit.end
    }
    const raw = restoreRaw(
      text,
      edits.map(({start, end, raw, rule}) => ({...recordSpan({start, end}), raw, rule})),
    )
    const sha256 = hash('sha256', raw)
    if (sha256 === source.sha256) return
    const message = `putting ${edits.length} edits back gives a text of SHA-256 ${sha256.slice(0, 12)}…, but source.sha256 is ${source.sha256.slice(0, 12)}….`
    flaw('edit/does-not-restore', '/edits', message)
  },
}
