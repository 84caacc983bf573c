import {toAsciiDigits} from '../../persian/digits.js'
import {fold} from '../../persian/fold.js'
import type {Text} from '../../text/text.js'
import {
  BREAK_CLASS,
  classes,
  DIGIT_CLASS,
  IGNORED_CLASS,
  JOINER_CLASS,
  LATIN_CLASS,
  LETTER_CLASS,
  MARK_CLASS,
  SPACE_CLASS,
} from './classes.js'
import {splitGlued} from './split-glued.js'
import type {Word} from './word.js'

/** A longer run of digits is no number that anyone reads, and exact arithmetic on it would not be linear. */
const LONGEST_NUMBER = 40

const done = new WeakMap<Text, readonly Word[]>()

/** The words of a text, split once for all kinds. */
export function wordsOfText(text: Text): readonly Word[] {
  const known = done.get(text)
  if (known) return known
  const words = splitWords(text.string)
  done.set(text, words)
  return words
}

/** Splits a string at spaces, ZWNJ, marks and changes of script, and number words that are written in one («صدوبیست»). Linear. */
export function splitWords(string: string): Word[] {
  const words: Word[] = []
  let gap: Word['gap'] = 'space'
  let i = 0
  while (i < string.length) {
    const kind = classes[string.charCodeAt(i)]
    const start = i++
    if (kind === SPACE_CLASS) gap = 'space'
    else if (kind === JOINER_CLASS) gap = gap === 'space' ? 'space' : 'zwnj'
    else if (kind === BREAK_CLASS || kind === MARK_CLASS) {
      words.push({text: string[start]!, start, end: i, kind: kind === MARK_CLASS ? 'mark' : 'break', gap})
      gap = 'none'
    } else if (kind !== IGNORED_CLASS) {
      while (i < string.length && classes[string.charCodeAt(i)] === kind) i++
      pushRun(words, string.slice(start, i), start, kind, gap)
      gap = 'none'
    }
  }
  return words
}

function pushRun(words: Word[], run: string, start: number, kind: number | undefined, gap: Word['gap']): void {
  const end = start + run.length
  if (kind === LETTER_CLASS) {
    const text = fold(run, 'words')
    const parts = text.length === run.length ? splitGlued(text, words.at(-1)) : undefined
    if (!parts) words.push({text, start, end, kind: 'letters', gap})
    else {
      let at = start
      for (const part of parts) {
        words.push({text: part, start: at, end: at + part.length, kind: 'letters', gap: at === start ? gap : 'none'})
        at += part.length
      }
    }
  } else if (kind === DIGIT_CLASS && run.length <= LONGEST_NUMBER)
    words.push({text: toAsciiDigits(run), start, end, kind: 'digits', gap})
  else if (kind === LATIN_CLASS) words.push({text: run.toLowerCase(), start, end, kind: 'latin', gap})
  else words.push({text: '', start, end, kind: 'other', gap})
}
