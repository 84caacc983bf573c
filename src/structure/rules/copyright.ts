import type {Line} from '../lines.js'
import {anyOf} from '../patterns.js'
import list from './copyright.json' with {type: 'json'}
import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'

const words = phrases(list)

/** «این نوشته جایگزین ویزیت پزشک نیست.»: what a page will not be taken for. */
const DISCLAIMER = new RegExp(
  `^[^\\p{L}]{0,4}(?:${anyOf(list.note)} ?:? ?)?${list.this} ${anyOf(list.texts)} (?:\\p{L}+ ){0,6}${anyOf(list.takenFor)} (?:\\p{L}+ ){1,6}${anyOf(list.not)}$`,
  'u',
)

const isDisclaimer = ({folded, words: count}: Line): boolean =>
  count <= 18 && DISCLAIMER.test(folded.endsWith('.') ? folded.slice(0, -1) : folded)

/** «هشدار: این نقد پایان فیلم را لو می‌دهد.»: whom a review warns. */
const WARNED = new RegExp(`^[^\\p{L}]{0,4}(?:${anyOf(list.note)} ?[:؛!-] ?)?${list.this} ${anyOf(list.texts)} `, 'u')
const PLOT = new RegExp(`(?: |^)${anyOf(list.plots)}(?: |$)`)
const TELLS = new RegExp(` ${anyOf(list.tells)}[.!]?$`)
const isSpoiler = ({folded, words: count}: Line): boolean =>
  count <= 18 && WARNED.test(folded) && PLOT.test(folded) && TELLS.test(folded)

/** Rights, hosting and design of the site, which stand at its foot. */
export const copyright: BoilerplateRule = {
  name: 'boilerplate-copyright',
  reach: (line) =>
    words.start(line) ||
    words.inside(line) ||
    words.label(line) ||
    words.whole(line) ||
    isDisclaimer(line) ||
    isSpoiler(line)
      ? 'line'
      : undefined,
}
