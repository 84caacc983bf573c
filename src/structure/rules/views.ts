import {anyOf} from '../patterns.js'
import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'
import list from './views.json' with {type: 'json'}

const words = phrases(list)

/** «۶۱.۳K», «1.2 M»: how often the page was read. */
const COUNT = /^\d{1,4}(?:[.,٫]\d)? ?[km]$/i

/** «خواندن ۳ دقیقه», «۴ دقیقه برای خواندن». */
const READING = new RegExp(
  `^(?:${anyOf(list.reading)} ?:? ?\\d{1,3} ${list.minute}|\\d{1,3} ${list.minute} (?:${list.of} )?${anyOf(list.reading)})$`,
)

/** Counters: بازدید: ۱٬۴۶۸, زمان مطالعه: ۳ دقیقه, ۶۱.۳K. */
export const views: BoilerplateRule = {
  name: 'boilerplate-views',
  reach: (line) =>
    words.label(line) ||
    words.whole(line) ||
    COUNT.test(line.folded.slice(0, 12)) ||
    (line.words <= 6 && READING.test(line.folded))
      ? 'line'
      : undefined,
}
