import {phrases} from './phrases.js'
import list from './related.json' with {type: 'json'}
import type {BoilerplateRule} from './rule.js'

const words = phrases(list)

/** Links to other items: a head with a list («اخبار مرتبط»), or one in its own line («بیشتر بخوانید: …»), also inside the body. */
export const related: BoilerplateRule = {
  name: 'boilerplate-related',
  reach(line) {
    if (words.whole(line)) return 'list'
    return words.label(line) || words.start(line) ? 'line' : undefined
  },
}
