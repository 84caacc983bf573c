import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'
import list from './views.json' with {type: 'json'}

const words = phrases(list)

/** «۶۱.۳K», «1.2 M»: how often the page was read. */
const COUNT = /^\d{1,4}(?:[.,٫]\d)? ?[km]$/i

/** Counters: بازدید: ۱٬۴۶۸, زمان مطالعه: ۳ دقیقه, ۶۱.۳K. */
export const views: BoilerplateRule = {
  name: 'boilerplate-views',
  reach: (line) =>
    words.label(line) || words.whole(line) || COUNT.test(line.folded.slice(0, 12)) ? 'line' : undefined,
}
