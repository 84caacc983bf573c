import type {Numeral} from '../numerals/numeral.js'
import {isUnit} from '../units/units.js'
import type {Word} from '../words/word.js'
import {type Refusal, singleWord} from './refusal.js'

const MARK = /^[.)ـ_–-]$/

/** The number of a list item: «۲. …», «۳- …», «۴) …», «سه. …» that begin a line, «1- سنندج 2- مریوان» within one. */
export const listNumber: Refusal = {
  reason: 'list',
  holds: (words, numeral) => isItemOfLine(words, numeral) || isItemWithin(words, numeral),
}

function isItemOfLine(words: readonly Word[], numeral: Numeral): boolean {
  const {first, next, written, ends} = numeral
  const before = words[first - 1]
  const mark = words[next]
  const after = words[next + 1]
  if ((before && before.kind !== 'break') || !mark || ends !== null || next !== first + 1) return false
  if (written !== 'digits') return /^[.)]$/.test(mark.text) && mark.gap === 'none' && after?.gap === 'space'
  // «10 - HILTON»: apart, a dash needs a name behind it
  const touches = mark.gap === 'none' || (/^[_–-]$/.test(mark.text) && after?.gap === 'space')
  return MARK.test(mark.text) && touches && after?.kind !== 'digits' && !isUnit(words, next + 1)
}

function isItemWithin(words: readonly Word[], {first, next, written, ends, unitAt}: Numeral): boolean {
  const mark = words[next]
  const after = words[next + 1]
  const divided = words[first]!.gap === 'space' && mark?.text === '-' && mark.gap === 'none'
  const plain = written === 'digits' && ends === null && next === first + 1 && words[first]!.text.length < 3
  return divided && plain && after?.kind === 'letters' && unitAt === next && !isUnit(words, next + 1)
}

/**
 * A note's number: in brackets behind a full stop, a quotation or right behind a word («… است.(۱۰)», «مفتی‌ها(۳)»), and
 * whatever stands alone in square brackets.
 */
export const note: Refusal = {
  reason: 'note',
  written: 'digits',
  holds(words, {first, next}) {
    const open = words[first - 1]
    const before = words[first - 2]
    if (words[first]!.kind !== 'digits' || !/^[)\]]$/.test(words[next]?.text ?? '')) return false
    if (open?.text === '[') return words[next]!.text === ']'
    if (open?.text !== '(') return false
    // «دایی (۲۰)»: a minute, an age or a note, who can say
    const short = words[first]!.text.length < 4 && next === first + 1
    return /^[.»"؟!]$/.test(before?.text ?? '') || (short && before?.kind === 'letters')
  },
}

const YEAR = /^1[234]\d\d$/

/** «(مجلسی، ۱۴۰۳: ۶ / ۲۱۴)», «(همان: ۲۵۴)», «(الرحمن / ۲۰)»: year, volume, page and verse of what is cited. */
export const cited: Refusal = {
  reason: 'citation',
  written: 'digits',
  holds(words, {first, next, form}) {
    if (words[first]!.kind !== 'digits' || (form !== 'cardinal' && form !== 'parts')) return false
    const [before, source] = [words[first - 1], words[first - 2]]
    const [after, page] = [words[next], words[next + 1]]
    if (before?.text === ':' && (YEAR.test(source?.text ?? '') || source?.text === 'همان')) return true
    if (YEAR.test(words[first]!.text) && after?.text === ':' && page?.kind === 'digits' && page.gap === 'space')
      return true
    const apart = before?.text === '/' && before.gap === 'space' && words[first]!.gap === 'space'
    return apart && source?.kind === 'letters' && (/^[)؛،]$/.test(after?.text ?? '') || after?.kind === 'break')
  },
}

/** «سی.ان.ان»: a letter's name in an abbreviation. */
export const abbreviation: Refusal = {
  reason: 'homograph',
  written: 'letters',
  holds(words, numeral) {
    const [dot, after] = [words[numeral.next], words[numeral.next + 1]]
    const tied = dot?.text === '.' && dot.gap === 'none' && after?.kind === 'letters' && after.gap === 'none'
    return tied && singleWord(words, numeral) !== undefined
  },
}
