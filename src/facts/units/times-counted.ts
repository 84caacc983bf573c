import {phrases} from '../words/phrases.js'
import list from './times-counted.json' with {type: 'json'}

/** بار, مرتبه, دفعه after a number. */
export const timesCountedAt = phrases(list, {suffixes: false})
