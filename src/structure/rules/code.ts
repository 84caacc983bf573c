import {anyOf} from '../patterns.js'
import list from './code.json' with {type: 'json'}
import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'

const words = phrases(list)
// «258 258», «۹۹۱۲/۶۱۲۳», «م ج/ ۱۲۳»: desks and editors sign by numbers.
const NUMBERS = /^[\p{L}\p{M}]{0,2}\s?[\p{L}]?\s?[/\\*]?\s?\d{2,}(?:[\s/\\*_-]+\d+)*(?:[\s/\\*]\p{L}{1,3})?$/u
/** «۱ از ۲۴», «[تصویر ۱ از ۱۸]», «[عکس]»: the place in a gallery, and of a picture in a dump of text. */
const PLACE = new RegExp(
  `^[[(]?(?:${anyOf(list.pictures)} )?\\d{1,3} (?:${list.of}|/) \\d{1,3}[\\])]?$|^[[(]?${anyOf(list.pictures)}(?: \\d{1,3})?[\\])]$|^${anyOf(list.pictures)} \\d{1,3}$`,
)
const PLACE_WORDS = 6
/** «م.ر», «ن/ص/۸۶»: the initials of desks. */
const INITIALS = /^\p{L}{1,2}(?: ?[./] ?[\p{L}\d]{1,5}){1,4}[./]?$/u
const ADDRESS = /^(?:https?:\/\/|www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,6}(?:\/\S*)?$/i

/** «[logo.gif]»: what Lynx prints of a picture. */
const PICTURE = /^\[[\w.%()+-]{1,70}\.(?:jpe?g|png|gif|webp|svg|bmp|avif)\]$/i

/** News codes, short links, and the codes by which desks sign. */
export const code: BoilerplateRule = {
  name: 'boilerplate-code',
  reach(line) {
    if (words.label(line) || words.whole(line)) return 'line'
    if (line.words <= PLACE_WORDS && PLACE.test(line.folded)) return 'caption'
    // Few lines have these signs, and classes of letters take longer to compile than to run.
    return line.folded.length <= 80 &&
      ((/\d\d/.test(line.folded) && NUMBERS.test(line.folded)) ||
        (/[./]/.test(line.folded) && INITIALS.test(line.folded)) ||
        PICTURE.test(line.text) ||
        ADDRESS.test(line.folded))
      ? 'line'
      : undefined
  },
}
