import {counted} from '../../diagnostic/counted.js'
import {type Edit, restoreRaw} from '../../text/edits.js'
import {sha256} from '../../text/sha256.js'
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
    // Spans of records are plain numbers: a copy of each edit would take longer than all the rest of this check.
    const raw = restoreRaw(text, edits as readonly unknown[] as readonly Edit[])
    const restored = sha256(raw)
    if (restored === source.sha256) return
    const message = `undoing ${counted(edits.length, 'edit')} gives a text with the SHA-256 ${restored.slice(0, 12)}…, but source.sha256 is ${source.sha256.slice(0, 12)}….`
    flaw('edit/does-not-restore', '/edits', message, {expected: source.sha256, actual: restored})
  },
}
