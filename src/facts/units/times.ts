import {phrases} from '../words/phrases.js'
import list from './times.json' with {type: 'json'}

/** برابر or چندان after a number. */
export const timesAt = phrases(list)
