import {findMoment} from '../../document/moment.js'
import {squeeze} from '../fold.js'
import bylines from './byline.json' with {type: 'json'}
import codes from './code.json' with {type: 'json'}
import dates from './date.json' with {type: 'json'}
import menus from './menu.json' with {type: 'json'}
import type {BoilerplateRule} from './rule.js'
import views from './views.json' with {type: 'json'}

const LABELS = [bylines, codes, dates, menus, views]
  .flatMap(({label}) => label)
  .map((label) => squeeze(label.replaceAll('\u200c', ' ')))
const CODES = codes.counted.map((label) => squeeze(label.replaceAll('\u200c', ' ')))
const either = (labels: readonly string[]) => [...new Set(labels)].sort((a, b) => b.length - a.length).join('|')
/** «کد خبر: ۱۲۳», «کد خبر ۱۲۳». */
const LABEL = new RegExp(`(?:${either(LABELS)}):|(?:${either(CODES)})(?=\\d)`, 'g')
const LONGEST = 220

/** Code, date, desk and writer of an item in one line: «شنبه / ۱۲ خرداد ۱۴۰۳ / ۱۴:۳۵ دسته‌بندی: اصفهان کد خبر: ۱۲۳ خبرنگار: ۷۱۴». */
export const details: BoilerplateRule = {
  name: 'boilerplate-details',
  reach(line) {
    if (line.text.length > LONGEST || !/[:\d]/.test(line.folded)) return undefined
    const labels = squeeze(line.folded).match(LABEL)?.length ?? 0
    return labels >= 2 || (labels === 1 && line.words <= 16 && findMoment(line.text) !== undefined) ? 'line' : undefined
  },
}
