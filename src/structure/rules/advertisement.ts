import list from './advertisement.json' with {type: 'json'}
import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'

const words = phrases(list)

/** «تبلیغات» heads the advertisers' names; «آگهی: …» is one of them. */
export const advertisement: BoilerplateRule = {
  name: 'boilerplate-advertisement',
  reach(line) {
    if (words.whole(line)) return 'list'
    return words.label(line) || words.start(line) ? 'line' : undefined
  },
}
