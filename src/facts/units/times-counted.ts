import {phrases} from '../words/phrases.js'

/** بار, مرتبه, دفعه behind a number. */
export const timesCountedAt = phrases({بار: true, مرتبه: true, دفعه: true}, {suffixes: false})
