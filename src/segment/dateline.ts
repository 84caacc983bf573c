import {isAt, SPACE} from './characters.js'
import {wordBefore} from './ends.js'
import words from './words.json' with {type: 'json'}

const agencies = new Set(words.agencies)
/** No dateline is longer: «کوالالامپور - خبرگزاری جمهوری اسلامی:». */
const LONGEST = 60

/**
 * Behind the colon of a dateline that heads a sentence («تهران - ایرنا: …»), or `from` where there is none. A dateline
 * is a label of the page, not a clause: the one colon that ends a unit. Between place and agency stands a dash.
 */
export function datelineEnd(string: string, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST)
  let dash = false
  for (let at = from; at < limit; at++) {
    const unit = string.charCodeAt(at)
    if ((unit === 0x2d || unit === 0x2013) && isAt(string, at - 1, SPACE)) dash = true
    else if (unit === 0x3a) {
      return dash && isAt(string, at + 1, SPACE) && agencies.has(wordBefore(string, at)) ? at + 1 : from
    } else if (unit === 0x2e || unit === 0x0a || unit === 0xab) return from
  }
  return from
}
