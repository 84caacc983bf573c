import {bare, fold, squeeze} from '../fold.js'
import type {Line} from '../lines.js'
import {anyOf} from '../patterns.js'
import {trimMarks} from '../trim.js'
import nouns from './phrases.json' with {type: 'json'}

/** The closed list of a rule, as its JSON file holds it. */
export interface LinePhraseList {
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
export interface LinePhrases {
  whole(line: Line): boolean
  label(line: Line): boolean
  start(line: Line): boolean
  inside(line: Line): boolean
}

/** No line of boilerplate that phrases know is longer; a paragraph that begins alike is. */
const LONGEST = 160
const TRAILING_COUNT = new RegExp(`[([:]?\\d{1,7}[)\\]]?${anyOf(nouns.counted)}?$`)
const MARK = /[^\p{L}\p{N}]/u
const LEADING_COUNT = /^\d{1,5}/
const AFTER_LABEL = /^[:：؛|\-–—=>]/
const AFTER_COUNTED = /^(?:[:：؛|\-–—=>#\d]|[([]\d)/

const key = (phrase: string) => squeeze(bare(fold(phrase)))

/** A phrase without a letter would stand in every line. */
const keysOf = (list: readonly string[] = []) => list.map(key).filter((phrase) => phrase !== '')

/** Phrases by their first letter: a line is compared with the few that can begin it. */
function byFirst(list: readonly string[] = []): (string: string) => readonly string[] {
  const groups = new Map<string, string[]>()
  for (const phrase of keysOf(list)) groups.set(phrase[0]!, [...(groups.get(phrase[0]!) ?? []), phrase])
  return (string) => groups.get(string[0] ?? '') ?? NONE
}
const NONE: readonly string[] = []

interface Forms {
  /** The line without a count before or behind it, each way that it may be a phrase and nothing else. */
  readonly whole: readonly string[]
  /** All of it from its first letter on, without spaces. */
  readonly label: string
}

const known = new WeakMap<Line, Forms>()

/** What every rule compares a line by, made once for all. */
function formsOf(line: Line): Forms {
  let forms = known.get(line)
  if (!forms) {
    const {squeezed, folded} = line
    const whole = [squeezed]
    // A word with a full stop is an answer, not an entry: «بله.»
    if (folded.endsWith('.')) whole.length = 0
    else {
      if (LEADING_COUNT.test(squeezed)) whole.push(squeezed.replace(LEADING_COUNT, ''))
      const end = squeezed.search(TRAILING_COUNT)
      if (end > 0) whole.push(trimMarks(squeezed.slice(0, end), MARK))
    }
    forms = {whole, label: squeeze(folded).replace(/^[^\p{L}\p{N}]+/u, '')}
    known.set(line, forms)
  }
  return forms
}

/** Matchers of a phrase list. Spaces, ZWNJ, letter variants and the marks around a line do not count. */
export function phrases(list: LinePhraseList): LinePhrases {
  const whole = new Set(keysOf(list.whole))
  const label = byFirst(list.label)
  const counted = byFirst(list.counted)
  const start = byFirst(list.start)
  const inside = keysOf(list.inside)
  const short = (line: Line) => line.text.length <= LONGEST
  return {
    whole: (line) => short(line) && formsOf(line).whole.some((form) => whole.has(form)),
    label(line) {
      if (!short(line)) return false
      const string = formsOf(line).label
      const follows = (after: RegExp) => (phrase: string) =>
        string.startsWith(phrase) && after.test(string.slice(phrase.length))
      return label(string).some(follows(AFTER_LABEL)) || counted(string).some(follows(AFTER_COUNTED))
    },
    start: (line) => short(line) && start(line.squeezed).some((phrase) => line.squeezed.startsWith(phrase)),
    inside: (line) => short(line) && inside.some((phrase) => line.squeezed.includes(phrase)),
  }
}
