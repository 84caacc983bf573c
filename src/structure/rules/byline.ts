import {lineOf} from '../lines.js'
import list from './byline.json' with {type: 'json'}
import {phrases} from './phrases.js'
import type {BoilerplateRule} from './rule.js'

const words = phrases(list)
/** A name and perhaps a house: «عکس: رضا سعیدی / ایرنا». More words are a sentence. */
const MOST_WORDS = 12
const LONGEST = 160

/** Who wrote, photographed or edited, and where it was taken from: credits, no part of the article. */
export const byline: BoilerplateRule = {
  name: 'boilerplate-byline',
  reach(line) {
    if (line.words <= MOST_WORDS && (words.label(line) || words.start(line))) return 'line'
    // «گزارش: … | عکاس: …», «نویسنده: … | بازدید: …»
    if (line.text.length > LONGEST || !line.folded.includes('|')) return undefined
    return line.folded.split('|').some((piece) => words.label(lineOf(piece))) ? 'line' : undefined
  },
}
