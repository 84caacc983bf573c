import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'
import list from './views.json' with {type: 'json'}

const words = phrases(list)

/** Counters: بازدید: ۱٬۴۶۸, زمان مطالعه: ۳ دقیقه. */
export const views: BoilerplateRule = {
  name: 'boilerplate-views',
  reach: (line) => (words.label(line) || words.whole(line) ? 'line' : undefined),
}
