import type {Word} from '../words/word.js'
import type {Refusal} from './refusal.js'

const MOST_LINES = 6

/** «سیستم ۱-۳-۵-۱»: the lines of a team, three single digits or more with dashes. */
export const formation: Refusal = {
  reason: 'name',
  written: 'digits',
  holds(words, {first}) {
    if (!isLine(words, first)) return false
    let start = first
    while (start > first - 2 * MOST_LINES && isTied(words, start - 1) && isLine(words, start - 2)) start -= 2
    let lines = 1
    for (let at = start; lines < MOST_LINES && isTied(words, at + 1) && isLine(words, at + 2); at += 2) lines++
    return lines > 2
  },
}

const isLine = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'digits' && words[at]!.text.length === 1

const isTied = (words: readonly Word[], at: number): boolean =>
  /^[-–]$/.test(words[at]?.text ?? '') && words[at]!.gap === 'none' && words[at + 1]?.gap === 'none'
