import type {Line} from '../lines.js'
import {anyOf} from '../patterns.js'
import {phrases} from './phrases.js'
import list from './related.json' with {type: 'json'}
import type {BoilerplateRule} from './rule.js'

const words = phrases(list)

/** «اخبار اختصاصی سایت رکنا را از دست ندهید:»: what a line of a few words calls to, by its end and the colon. */
const CALL = new RegExp(`${anyOf(list.ends)} ?:$`)
const MOST_WORDS = 12

/** «این خبر را ببینید: مرقع گلشن …», «از همین نویسنده: …»: a label of a few words that calls to read, or says «the same». */
const LABEL_WORDS = 6
const LONGEST = 180
const HEADLINE = 8
const READ_THIS = new RegExp(`(?:^| )${anyOf(list.calls)}$`)
const THE_SAME = new RegExp(`^${anyOf(list.same)} ${anyOf(list.items)}$`)
function isCalled({folded, text}: Line): boolean {
  if (text.length > LONGEST) return false
  const colon = folded.slice(0, 60).search(/[:؛|»]/)
  if (colon < 4) return false
  const label = folded.slice(0, colon).trim()
  // «متن کامل را بخوانید:» with nothing behind it announces a paragraph.
  if (folded.length - colon < HEADLINE) return false
  return label.split(' ').length <= LABEL_WORDS && (READ_THIS.test(label) || THE_SAME.test(label))
}

/** Links to other items: a head with a list («اخبار مرتبط»), or one in its own line («بیشتر بخوانید: …»), also inside the body. */
export const related: BoilerplateRule = {
  name: 'boilerplate-related',
  reach(line) {
    if (words.whole(line) || (line.words <= MOST_WORDS && CALL.test(line.folded))) return 'list'
    return words.label(line) || words.start(line) || isCalled(line) ? 'line' : undefined
  },
}
