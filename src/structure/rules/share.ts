import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'
import list from './share.json' with {type: 'json'}

const words = phrases(list)

/** Share bars and page tools: چاپ, ارسال به دوستان, تلگرام واتساپ ایکس. */
export const share: BoilerplateRule = {
  name: 'boilerplate-share',
  reach: (line) => (words.whole(line) || words.label(line) || words.start(line) ? 'line' : undefined),
}
