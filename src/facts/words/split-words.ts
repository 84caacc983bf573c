import {toAsciiDigits} from '../../persian/digits.js'
import type {Text} from '../../text/text.js'
import {BREAK, classes, DIGIT, IGNORED, JOINER, LATIN, LETTER, MARK, SPACE} from './classes.js'
import {splitGlued} from './split-glued.js'
import type {Word} from './word.js'

/** A longer run of digits is no number that anyone reads, and exact arithmetic on it would not be linear. */
const LONGEST_NUMBER = 40

const VOWEL_MARKS = /[\u064b-\u0655\u0670]/g
/** Letters that pages mix for one sound, each for one: سدۀ, مائة, يك, كيلو. */
const VARIANTS = /[\u06c0\u0629\u064a\u0649\u0643]/g
const FOLDED: Readonly<Record<string, string>> = {
  '\u06c0': '\u0647',
  '\u0629': '\u0647',
  '\u064a': '\u06cc',
  '\u0649': '\u06cc',
  '\u0643': '\u06a9',
}
const irregular = new Uint8Array(0x10000)
for (let unit = 0x600; unit < 0x700; unit++)
  if (/[\u064b-\u0655\u0670\u06c0\u0629\u064a\u0649\u0643]/.test(String.fromCharCode(unit))) irregular[unit] = 1

const done = new WeakMap<Text, readonly Word[]>()

/** The words of a text, split once for all kinds. */
export function wordsOf(text: Text): readonly Word[] {
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
    if (kind === SPACE) gap = 'space'
    else if (kind === JOINER) gap = gap === 'space' ? 'space' : 'zwnj'
    else if (kind === BREAK || kind === MARK) {
      words.push({text: string[start]!, start, end: i, kind: kind === MARK ? 'mark' : 'break', gap})
      gap = 'none'
    } else if (kind !== IGNORED) {
      while (i < string.length && classes[string.charCodeAt(i)] === kind) i++
      pushRun(words, string.slice(start, i), start, kind, gap)
      gap = 'none'
    }
  }
  return words
}

function pushRun(words: Word[], run: string, start: number, kind: number | undefined, gap: Word['gap']): void {
  const end = start + run.length
  if (kind === LETTER) {
    const text = isPlain(run) ? run : run.replace(VOWEL_MARKS, '').replace(VARIANTS, (letter) => FOLDED[letter]!)
    const parts = text.length === run.length ? splitGlued(text, words.at(-1)) : undefined
    if (!parts) words.push({text, start, end, kind: 'letters', gap})
    else {
      let at = start
      for (const part of parts) {
        words.push({text: part, start: at, end: at + part.length, kind: 'letters', gap: at === start ? gap : 'none'})
        at += part.length
      }
    }
  } else if (kind === DIGIT && run.length <= LONGEST_NUMBER)
    words.push({text: toAsciiDigits(run), start, end, kind: 'digits', gap})
  else if (kind === LATIN) words.push({text: run.toLowerCase(), start, end, kind: 'latin', gap})
  else words.push({text: '', start, end, kind: 'other', gap})
}

/** Whether every letter stands as the word lists spell it. */
function isPlain(run: string): boolean {
  for (let i = 0; i < run.length; i++) if (irregular[run.charCodeAt(i)]) return false
  return true
}
