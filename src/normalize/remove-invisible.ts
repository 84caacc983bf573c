import {isLetterOrMark, isMark, separates, ZWNJ} from '../persian/letters.js'
import {change, type LetterRule, range, unitsOf} from './rule.js'

const ZWNJ_UNIT = 0x200c
const ZWJ = 0x200d
const NOT_SIGN = 0xac
const TATWEEL = 0x640

/**
 * Typed or converted for a ZWNJ where they break a word: U+200B; ¬ and the soft hyphen, which Word and old Persian editors
 * have on the ZWNJ's key (Virastar, cleanupZwnj, reads both so); direction marks, which have no work between two letters
 * of one direction and which old Windows rendered as a break (می‎خوانید with U+200E on news sites).
 */
const breaks = new Set([
  0xad,
  0x61c,
  0x200b,
  ZWNJ_UNIT,
  0x200e,
  0x200f,
  NOT_SIGN,
  ...range(0x202a, 0x202e),
  ...range(0x2066, 0x2069),
])
const invisible = new Set([
  ...unitsOf('\u00ad\u061c\u180e\u200b\u200d\u200e\u200f\u2060\ufeff'),
  ...range(0x202a, 0x202e),
  ...range(0x2061, 0x2069),
])

/**
 * Direction marks, soft hyphens, zero-width and word-joining characters, left by editors and page templates. One that
 * breaks a word where letters would join becomes the ZWNJ that it was typed for. A zero-width joiner stays where it
 * shapes a letter (ه‍.) or an emoji.
 */
export const removeInvisible: LetterRule = {
  name: 'remove-invisible',
  units: [...invisible, NOT_SIGN],
  edit(string, at) {
    let end = at
    let broken = false
    for (; belongs(string.charCodeAt(end)); end++) broken ||= breaks.has(string.charCodeAt(end))
    const before = string.charCodeAt(at - 1)
    const after = string.charCodeAt(end)
    const inWord = isInWord(before) && isInWord(after)
    if (inWord) return change(at, end, broken && !isMark(after) && separates(string, at) ? ZWNJ : '')
    if (string.charCodeAt(at) === NOT_SIGN) return undefined
    if (end === at + 1 && string.charCodeAt(at) === ZWJ && isShaped(before)) return undefined
    // Outside words ¬ is a sign of logic, and ZWNJ has a rule of its own.
    while (!invisible.has(string.charCodeAt(end - 1))) end--
    return change(at, end, string.slice(at, end).replaceAll(INVISIBLE, ''))
  },
}

const INVISIBLE = new RegExp(
  `[${[...invisible].map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('')}]`,
  'g',
)

const belongs = (unit: number): boolean => invisible.has(unit) || unit === NOT_SIGN || unit === ZWNJ_UNIT
/** Marks of other scripts too (U+0300 on): NFC may bring one of Arabic before them. */
const isInWord = (unit: number): boolean =>
  isLetterOrMark(unit) || unit === TATWEEL || unit === ZWNJ_UNIT || (unit >= 0x300 && unit <= 0x36f)

/** Letters and pictures that a joiner behind them changes. */
const isShaped = (unit: number): boolean => isLetterOrMark(unit) || (unit >= 0x2190 && unit !== 0x3000)
