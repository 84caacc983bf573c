import {bare, fold, squeeze} from '../fold.js'
import type {Line} from '../lines.js'

/** The closed list of a rule, as its JSON file holds it. */
export interface PhraseList {
  /** The line is this and nothing else, but for a count: نظرات (۳). */
  readonly whole?: readonly string[]
  /** The line begins so, and a colon, a dash or a bar follows. */
  readonly label?: readonly string[]
  /** The line begins so, and a number may follow too: کد خبر ۱۲۳. */
  readonly counted?: readonly string[]
  /** The line begins so, whatever follows. */
  readonly start?: readonly string[]
  /** The line holds this. */
  readonly inside?: readonly string[]
}

/** How a list of phrases may fit a line: as all of it, as its label, at its start, anywhere in it. */
export interface Phrases {
  whole(line: Line): boolean
  label(line: Line): boolean
  start(line: Line): boolean
  inside(line: Line): boolean
}

/** No line of boilerplate that phrases know is longer; a paragraph that begins alike is. */
const LONGEST = 160
const COUNT = /^[([:]?\d{1,7}[)\]]?(?:نظر|مورد|نفر|بار)?$/
const LEADING_COUNT = /^\d{1,5}/
const AFTER_LABEL = /^[:：؛|\-–—=>]/
const AFTER_COUNTED = /^(?:[:：؛|\-–—=>#\d]|[([]\d)/

const key = (phrase: string) => squeeze(bare(fold(phrase)))

/** A phrase without a letter would stand in every line. */
const keysOf = (list: readonly string[] = []) => list.map(key).filter((phrase) => phrase !== '')

/** Matchers of a phrase list. Spaces, ZWNJ, letter variants and the marks around a line do not count. */
export function phrases(list: PhraseList): Phrases {
  const whole = new Set(keysOf(list.whole))
  const label = keysOf(list.label)
  const counted = keysOf(list.counted)
  const start = keysOf(list.start)
  const inside = keysOf(list.inside)
  const short = (line: Line) => line.text.length <= LONGEST
  return {
    whole(line) {
      // A word with a full stop is an answer, not an entry: «بله.»
      if (!short(line) || line.folded.endsWith('.')) return false
      const {squeezed} = line
      if (whole.has(squeezed) || whole.has(squeezed.replace(LEADING_COUNT, ''))) return true
      const end = squeezed.search(/[([:]?\d{1,7}[)\]]?(?:نظر|مورد|نفر|بار)?$/)
      return (
        end > 0 && COUNT.test(squeezed.slice(end)) && whole.has(squeezed.slice(0, end).replace(/[^\p{L}\p{N}]+$/u, ''))
      )
    },
    label(line) {
      if (!short(line)) return false
      const string = squeeze(line.folded).replace(/^[^\p{L}\p{N}]+/u, '')
      const follows = (after: RegExp) => (phrase: string) =>
        string.startsWith(phrase) && after.test(string.slice(phrase.length))
      return label.some(follows(AFTER_LABEL)) || counted.some(follows(AFTER_COUNTED))
    },
    start: (line) => short(line) && start.some((phrase) => line.squeezed.startsWith(phrase)),
    inside: (line) => short(line) && inside.some((phrase) => line.squeezed.includes(phrase)),
  }
}
