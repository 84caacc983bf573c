import {phrases} from './phrases.js'
import list from './promotion.json' with {type: 'json'}
import type {BoilerplateRule} from './rule.js'

const words = phrases(list)

/** Calls to follow, subscribe or send in: عضویت در خبرنامه, ما را در تلگرام دنبال کنید. */
export const promotion: BoilerplateRule = {
  name: 'boilerplate-promotion',
  reach: (line) => (words.whole(line) || words.start(line) || words.inside(line) ? 'line' : undefined),
}
