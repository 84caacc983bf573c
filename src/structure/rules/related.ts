import {anyOf} from '../patterns.js'
import {phrases} from './phrases.js'
import list from './related.json' with {type: 'json'}
import type {BoilerplateRule} from './rule.js'

const words = phrases(list)

/** «اخبار اختصاصی سایت رکنا را از دست ندهید:»: what a line of a few words calls to, by its end and the colon. */
const CALL = new RegExp(`${anyOf(list.ends)} ?:$`)
const MOST_WORDS = 12

/** Links to other items: a head with a list («اخبار مرتبط»), or one in its own line («بیشتر بخوانید: …»), also inside the body. */
export const related: BoilerplateRule = {
  name: 'boilerplate-related',
  reach(line) {
    if (words.whole(line) || (line.words <= MOST_WORDS && CALL.test(line.folded))) return 'list'
    return words.label(line) || words.start(line) ? 'line' : undefined
  },
}
