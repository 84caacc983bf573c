import {isDigit} from '../persian/digits.js'
import {isLetter, isLetterOrMark} from '../persian/letters.js'
import type {Change} from '../text/edits.js'
import domains from './domains.json' with {type: 'json'}
import {change, type TextRule, unitsOf, unitTable} from './rule.js'
import {unitFinder} from './unit-finder.js'

const SPACE = 0x20
const STOP = 0x2e
const COLON = 0x3a
const OPENING = 0xab
const CLOSING = 0xbb
/** The tanwin of «اتفاقاً», which some keyboards set apart from its letter. */
const TANWIN = 0x64b
const nextMark = unitFinder([...unitsOf('،؛:!؟»)]}.«([{'), TANWIN])
const opening = unitTable(unitsOf('«([{'))
/** No word of a name behind its dot: the domain of Iran is written «.ایران». */
const DOMAIN = domains.iran

/** No space before a mark that closes, none behind one that opens (Academy, Dastur-e Khatt, on spacing of marks). */
export const punctuationSpaces: TextRule = {
  name: 'punctuation-spaces',
  units: [SPACE],
  changes(string) {
    const changes: Change[] = []
    const isTurned = beginsTurned(string)
    for (let at = nextMark(string, 0); at >= 0; at = nextMark(string, at + 1)) {
      if (isTurned && isGuillemet(string.charCodeAt(at))) continue
      if (opening[string.charCodeAt(at)] === 1) {
        if (string.charCodeAt(at + 1) === SPACE && at + 2 < string.length) changes.push(change(at + 1, at + 2, ''))
      } else if (string.charCodeAt(at - 1) === SPACE && closes(string, at - 1) && changes.at(-1)?.end !== at) {
        changes.push(change(at - 1, at, ''))
      }
    }
    return changes
  },
}

const isGuillemet = (unit: number): boolean => unit === OPENING || unit === CLOSING

/** Some writers turn the guillemets: »این است« . Which side is inside is then not known by the mark. */
function beginsTurned(string: string): boolean {
  const closing = string.indexOf('»')
  const opening = string.indexOf('«')
  return closing >= 0 && opening > closing
}

/** Whether the mark behind the space at `at` belongs to what stands before the space. */
function closes(string: string, at: number): boolean {
  const mark = string.charCodeAt(at + 1)
  const next = string.charCodeAt(at + 2)
  const before = string.charCodeAt(at - 1)
  if (opening[before] === 1) return false
  if (mark === TANWIN) return isLetter(before) && !isLetterOrMark(next)
  if (mark === STOP) return stops(string, at, before, next)
  // ":)" and ":/" are faces; ۲ : ۱ is a score, written wide on both sides.
  if (mark === COLON) {
    if (next === 0x29 || next === 0x28 || next === 0x2f || isNosedFace(string, at + 2)) return false
    return !(isDigit(before) && next === SPACE && isDigit(string.charCodeAt(at + 3)))
  }
  return true
}

/** The nose and the mouth of ":-)" and ":-D". */
const isNosedFace = (string: string, at: number): boolean => /^-[)(/\\DPpdo|]/.test(string.slice(at, at + 2))

/** «…» and " ..." are no stops; ".NET" and ".5" begin something; «کرد .وی» does not. */
function stops(string: string, at: number, before: number, next: number): boolean {
  if (before === STOP || next === STOP || isWordish(next)) return false
  if (!isLetterOrMark(next)) return true
  return isLetter(before) && isLetter(string.charCodeAt(at + 3)) && !string.startsWith(DOMAIN, at + 2)
}

const isWordish = (unit: number): boolean =>
  isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
