import {DIGIT, isAt, SPACE, TERMINAL} from './characters.js'

const NEWLINE = 0x0a
/** A reference is no longer: (سوره بقره، آیه ۲۵۵). */
const LONGEST = 60

/**
 * Behind what belongs to a sentence though it stands behind its stop, a blank before it or not: the number of a footnote
 * (شد.[۱], شد. [xiv]), or a reference in round brackets that ends the line, «شد. (عنکبوت/۲)»: without a final mark of
 * its own it is no sentence. `at` itself where neither follows.
 */
export function noteEnd(string: string, at: number, end: number): number {
  const open = isAt(string, at, SPACE) && string.charCodeAt(at) !== NEWLINE ? at + 1 : at
  const unit = string.charCodeAt(open)
  if (unit === 0x5b) return footnoteEnd(string, open, at)
  return unit === 0x28 && open > at ? referenceEnd(string, open, at, end) : at
}

function footnoteEnd(string: string, open: number, none: number): number {
  let to = open + 1
  while (to < open + 8 && (isAt(string, to, DIGIT) || isRoman(string.charCodeAt(to)))) to++
  return to > open + 1 && string.charCodeAt(to) === 0x5d ? to + 1 : none
}

const isRoman = (unit: number): boolean =>
  unit === 0x69 || unit === 0x76 || unit === 0x78 || unit === 0x6c || unit === 0x63 || unit === 0x64 || unit === 0x6d

function referenceEnd(string: string, open: number, none: number, end: number): number {
  const limit = Math.min(end, open + LONGEST)
  for (let at = open + 1; at < limit; at++) {
    if (isAt(string, at, TERMINAL)) return none
    if (string.charCodeAt(at) === 0x29) {
      const behind = at + 1
      return behind >= end || string.charCodeAt(behind) === NEWLINE ? behind : none
    }
  }
  return none
}
