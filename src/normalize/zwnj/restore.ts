import {isDigit} from '../../text/digits.js'
import type {Change} from '../../text/edits.js'
import {isLetter, separates} from '../../text/letter-units.js'
import {ZWNJ} from '../../text/letters.js'
import {type Habits, lossesOf, noHabits} from './habits.js'
import {eachCompound, isVerb, isWhole, joinOdds} from './join.js'
import type {WordForms} from './word-forms.js'
import {type Word, wordEnd, wordReader} from './words.js'

/** A place where a ZWNJ may be missing. */
interface Gap extends Change {
  /** How many times likelier a ZWNJ belongs here than not, in an article that keeps none. */
  readonly odds: number
  readonly spaced: boolean
}

/** A string with its doubtful places: what can be known before the whole article's habits are. */
export interface Reading {
  readonly gaps: readonly Gap[]
  readonly habits: Habits
}

/** Restores ZWNJ in two steps, so that what one section shows of the writer helps to judge the others. */
export interface ZwnjRepair {
  /** Finds the places. Takes a clean string: single spaces, no idle ZWNJ. */
  read(string: string): Reading
  /** What to change, given the habits of the article: where unsure, nothing. */
  changes(reading: Reading, habits: Habits): Change[]
}

/** From these odds a place says something about the article. */
const SURE = 50
const SPACE = 0x20

/** Restores ZWNJ that was deleted or turned to a space (Academy of Persian Language, Dastur-e Khatt, 2023). */
export function zwnjRepair(forms: WordForms): ZwnjRepair {
  const readWord = wordReader(forms)
  return {
    read: (string) => readString(string, forms, readWord),
    changes({gaps}, habits) {
      const {lost, spaced} = lossesOf(habits)
      return gaps.filter((gap) => gap.odds * (gap.spaced ? spaced : lost) > 1)
    },
  }
}

function readString(string: string, forms: WordForms, readWord: (written: string) => Word): Reading {
  const gaps: Gap[] = []
  const habits = {...noHabits}
  for (let at = 0; at < string.length; ) {
    if (!isLetter(string.charCodeAt(at))) {
      at++
      continue
    }
    at = readRun(string, at, forms, readWord, gaps, habits)
  }
  return {gaps, habits}
}

/** Reads words with single spaces between them from `from` on; returns where they end. */
function readRun(
  string: string,
  from: number,
  forms: WordForms,
  readWord: (written: string) => Word,
  gaps: Gap[],
  habits: {-readonly [Name in keyof Habits]: number},
): number {
  const words: Word[] = []
  const starts: number[] = []
  let at = from
  for (;;) {
    const end = wordEnd(string, at)
    words.push(readWord(string.slice(at, end)))
    starts.push(at)
    at = end
    if (string.charCodeAt(at) !== SPACE || !isLetter(string.charCodeAt(at + 1))) break
    at++
  }
  const odds = new Float64Array(words.length) // of the space behind each word
  for (let i = 0; i + 1 < words.length; i++) {
    eachCompound(words, i, words.length, (spaces, found) => {
      for (let k = 0; k < spaces; k++) odds[i + k] = Math.max(odds[i + k]!, found)
    })
    const digitBefore = i === 0 && isDayBefore(string, from)
    odds[i] = Math.max(odds[i]!, joinOdds(words[i]!, words[i + 1]!, words[i - 1], words[i + 2], digitBefore, forms))
    if (!words[i]!.isContinuous && isVerb(words[i + 1]!, words[i + 2])) odds[i] = 0
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const start = starts[i]!
    habits.kept += word.kept
    if (word.odds > SURE && !word.olderUsage) habits.lost += word.missing.length
    if (!word.olderUsage) habits.lostEvidence += Math.log1p(word.odds)
    for (const index of word.missing) {
      gaps.push({start: start + index, end: start + index, put: ZWNJ, odds: word.odds, spaced: false})
    }
    const pair = odds[i]!
    if (pair === 0) continue
    const space = start + word.written.length
    if (pair > SURE) habits.spaced++
    habits.spacedEvidence += Math.log1p(pair)
    const put = separates(string, space) && !isWhole(word, words[i + 1]!) ? ZWNJ : ''
    gaps.push({start: space, end: space + 1, put, odds: pair, spaced: true})
  }
  return at
}

/** A day of the month in digits right before: ۱۲ می. */
function isDayBefore(string: string, at: number): boolean {
  if (string.charCodeAt(at - 1) !== SPACE) return false
  let start = at - 1
  while (start > 0 && at - 1 - start < 3 && isDigit(string.charCodeAt(start - 1))) start--
  return at - 1 - start === 1 || at - 1 - start === 2
}
