import {headed} from './head.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

/** Page and volume of a citation: ص ۱۶۹, ج۱۶. */
export const pageOfBook: Refusal = headed('citation', heads.citation)
