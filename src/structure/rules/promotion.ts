import type {Line} from '../lines.js'
import {anyOf} from '../patterns.js'
import {phrases} from './phrases.js'
import list from './promotion.json' with {type: 'json'}
import type {BoilerplateRule} from './rule.js'

const words = phrases(list)
const polls = phrases({start: list.polls})

/** «در خبرنامه ما نام بنویسید»: the newsletter, and at the end what to do. */
const NEWSLETTER = new RegExp(`${anyOf(list.joins)}[.!]?$`)
const LONGEST = 200
const isNewsletter = ({folded, text}: Line): boolean =>
  text.length <= LONGEST && folded.includes(list.letter) && NEWSLETTER.test(folded)

/** Calls to follow, subscribe or send in: عضویت در خبرنامه, ما را در تلگرام دنبال کنید. */
export const promotion: BoilerplateRule = {
  name: 'boilerplate-promotion',
  reach(line) {
    // «بله» and «خیر» stand under the question.
    if (polls.start(line)) return 'list'
    return words.whole(line) || words.start(line) || words.inside(line) || isNewsletter(line) ? 'line' : undefined
  },
}
