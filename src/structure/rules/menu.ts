import {squeeze} from '../fold.js'
import {anyOf} from '../patterns.js'
import list from './menu.json' with {type: 'json'}
import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'

const words = phrases({whole: [...list.whole, ...list.home], start: list.start, label: list.label})
/** «گروه استان‌ها», «اخبار آذربایجان شرقی»: a desk's or a page's name. */
const DESK = new RegExp(`^${anyOf(list.desks)} [\\u0621-\\u06cc]{2,}(?: [\\u0621-\\u06cc]+){0,2}$`, 'u')
const ENTRIES = new Set([...list.whole, ...list.home].map((word) => squeeze(word.replaceAll('\u200c', ' '))))

/** Entries of a site's menus, one a line or several in a row. */
export const menu: BoilerplateRule = {
  name: 'boilerplate-menu',
  reach(line) {
    if (words.whole(line) || words.start(line)) return 'line'
    if (line.words <= 8 && words.label(line)) return 'line'
    if (line.words <= 4 && DESK.test(line.folded)) return 'line'
    // «سیاسی اقتصادی ورزشی»: nothing but entries, three or more.
    const entries = line.folded.split(' ')
    return entries.length >= 3 && entries.length <= 25 && entries.every((entry) => ENTRIES.has(entry))
      ? 'line'
      : undefined
  },
}
