import {agencies} from '../persian/agencies.js'
import {isAt, SPACE} from './characters.js'
import {wordBefore} from './words-around.js'

/** The word before the colon: ایرنا, and اسلامی of «خبرگزاری جمهوری اسلامی». */
const lastWords = new Set(agencies.filter(({wire}) => wire).map(({name}) => name.split(' ').at(-1)!))
/** No dateline is longer: «کوالالامپور - خبرگزاری جمهوری اسلامی:». */
const LONGEST = 60

/**
 * Whether the colon at `at` closes a dateline that heads a sentence: «تهران - ایرنا: …», a place, a dash between spaces,
 * an agency. Against the rule that a colon never ends a sentence (DESIGN.md, section 5), but only in this shape: the
 * treebanks of Persian news (UD Seraji, UD PerDT) keep such a label as a unit of its own, since it is no part of any clause.
 */
export function isDateline(string: string, from: number, at: number): boolean {
  if (at - from > LONGEST || !isAt(string, at + 1, SPACE) || !lastWords.has(wordBefore(string, at))) return false
  for (let i = from + 2; i < at; i++) {
    const unit = string.charCodeAt(i)
    if ((unit === 0x2d || unit === 0x2013) && isAt(string, i - 1, SPACE) && isAt(string, i + 1, SPACE)) return true
  }
  return false
}
