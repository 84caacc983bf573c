import type {Measure} from './measure.js'
import {pages} from './pages.js'
import {records} from './records.js'
import {text} from './text.js'

/** Every measure that runs in Node; those of Python are in peers.py. */
export const measures: readonly Measure[] = [...text, ...pages, ...records]
