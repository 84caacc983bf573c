import list from './most-read.json' with {type: 'json'}
import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'

const words = phrases(list)

/** Heads of lists that every page of a site carries: پربیننده‌ترین اخبار, آخرین خبرهای روز. */
export const mostRead: BoilerplateRule = {
  name: 'boilerplate-most-read',
  reach: (line) => (words.whole(line) || words.label(line) || words.start(line) ? 'list' : undefined),
}
