import {fold} from '../persian/fold.js'
import {ENDS, isBroken, LABELS, type LineSpan, LONG_PIECE} from './link-pieces.js'
import {anyOf} from './patterns.js'
import {trimMarks} from './trim.js'
import words from './wrapped.json' with {type: 'json'}

/** A comma ends a piece of so many letters: «، » alone parts tags. */
export const SHORTEST_PIECE = 12
const NO_LETTER = /[^\p{L}]/u
// «… کرد. (ماده ۳۷)», «… داد. /خانه ملت»: a source may follow the full stop.
const STOPS = /[.؟?!…]/
const CLOSERS = /["'»”)*\]]/
/** «می‌رود»: a verb by its prefix. */
export const PREFIXED_VERB = new RegExp(`^${words.verbPrefixes.map((prefix) => `${prefix}\u200c`).join('|^')}`)

/** A line of a dump, and what shows whether it is a piece of a paragraph. */
export interface PieceLine {
  readonly text: string
  readonly length: number
  readonly gap: boolean
  readonly stops: boolean
  readonly first: string
  readonly isOpen: boolean
  /** Ends as no line does. */
  readonly isCut: boolean
  /** Begins or runs as a sentence does, and does not end as one. */
  readonly isUnfinished: boolean
}

/** Whether a text ends with a full stop, with what closes behind it, or a source in brackets or behind a stroke. */
function hasStop(text: string): boolean {
  if (endsSentence(text)) return true
  const at = text.endsWith(')') ? text.lastIndexOf('(') : text.lastIndexOf('/')
  if (at < 1 || text.length - at > SOURCE) return false
  return (
    (text.endsWith(')') || /^\/ ?[\p{L}\u200c ]{2,24}$/u.test(text.slice(at))) &&
    endsSentence(text.slice(0, at).trimEnd())
  )
}
/** The longest source with its brackets. */
const SOURCE = 62

function endsSentence(text: string): boolean {
  let end = text.length
  while (end > 0 && CLOSERS.test(text[end - 1]!)) end--
  return end > 0 && STOPS.test(text[end - 1]!)
}

/** Reads a line of a dump. */
export function pieceLineOf({start, end, gap}: LineSpan, raw: string): PieceLine {
  const text = raw.slice(start, end)
  const isOpen = !ENDS.test(text)
  return {
    text,
    length: text.length,
    gap,
    // A line of code ends as well.
    stops: hasStop(text) || text.endsWith('>'),
    first: fold(trimMarks(text.split(' ', 1)[0]!, NO_LETTER), 'letters'),
    isOpen,
    isCut: isOpen && isCutOff(text),
    isUnfinished: isOpen && isUnfinished(text),
  }
}

const SUPERLATIVE = new RegExp(`${words.superlative}$`)
const NOT_SUPERLATIVE: ReadonlySet<string> = new Set(words.notSuperlative)
const ALONE: ReadonlySet<string> = new Set(words.alone)
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)

/** «… با بیشترین», «… و», «رئیس» alone, «… از سال‌ها پیش،». */
function isCutOff(text: string): boolean {
  if (LABELS.has(text)) return false
  if (ALONE.has(text) || STARTERS.has(text)) return true
  if (/[(«[]$/.test(text)) return true
  const last = lastWord(text)
  if (last === text) return false
  if (isBroken(text) || (text.length >= SHORTEST_PIECE && text.endsWith('،'))) return true
  return SUPERLATIVE.test(last) && !NOT_SUPERLATIVE.has(last)
}

const STARTERS: ReadonlySet<string> = new Set(words.starters)
const STARTER = new RegExp(`^${anyOf(words.starters)}[ ،]`)
const INSIDE = new RegExp(` ${anyOf(words.inside)} |[.؟!] \\p{L}`, 'u')
/** «شد», «رفته‌اند», «شده است»: what a sentence ends with. */
const FINITE: readonly string[] = [...words.verbs, ...words.endings]

/** «آغاز شده و …», «نگهداری می‌شود.»: the verb of the sentence, in two words. */
export function isCompound(text: string): boolean {
  const [first, second] = text.split(' ', 2)
  if (first === undefined || second === undefined || STARTERS.has(first)) return false
  const bare = trimMarks(second, NO_LETTER)
  return COMPOUND.has(bare) || (text.length < LONG_PIECE && PREFIXED_VERB.test(bare))
}
const COMPOUND: ReadonlySet<string> = new Set([...words.verbs, ...words.participles])

/** Whether a line ends with a verb: «می گشت» is one too. */
function endsWithVerb(text: string): boolean {
  const said = text.replace(/[^\p{L}]{1,4}$/u, '').split(' ')
  const last = said.at(-1)!
  return (
    FINITE.some((verb) => last.endsWith(verb)) ||
    PREFIXED_VERB.test(last) ||
    words.verbPrefixes.includes(said.at(-2) ?? '')
  )
}
/** A shorter line with «که» in it may be a headline. */
const TELLING = 32
const CLOSED = /[)>\]»]$/

/** «وی با همکاری», «مردم خانه‌ها را با کمک»: a sentence without its verb, which Persian puts last. */
const isUnfinished = (text: string): boolean =>
  text.includes(' ') &&
  !CLOSED.test(text) &&
  (STARTER.test(text) || (text.length >= TELLING && INSIDE.test(text))) &&
  !endsWithVerb(text)
