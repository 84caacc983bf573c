import {phrases} from '../words/phrases.js'

/** برابر or چندان behind a number. */
export const timesAt = phrases({برابر: true, چندان: true})
