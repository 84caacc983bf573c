import type {Pattern} from '../candidate.js'
import {entryKinds, hitAt, keyAt} from '../sentence.js'

const AGENCY = entryKinds('agency')

/** A paper that opens a row of a review of front pages, also one whose name is a word. ابتکار: بازی تازه */
export const pressByMark: Pattern = {
  name: 'press-by-mark',
  *find(view) {
    const row = hitAt(view, 0, AGENCY)
    if (!row || keyAt(view, row.next) !== ':' || row.next + 1 >= view.words.length) return
    yield {first: 0, next: row.next, label: 'ORG', ref: null, key: row.entry.key}
  },
}
