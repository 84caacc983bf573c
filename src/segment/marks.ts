import {DIGIT, isAt, LATIN} from './characters.js'
import {isSayingWord} from './saying.js'
import words from './words.json' with {type: 'json'}
import {skipSpace, wordAfter} from './words-around.js'

const vocatives = new Set(words.vocatives)

/** A question or exclamation mark ends a sentence, but not behind a name that is called: «خدایا! …», «احمد! بیا». */
export function endsAtMark(string: string, from: number, at: number, close: number, spaced: boolean): boolean {
  if (!spaced && (isAt(string, close, LATIN | DIGIT) || string.charCodeAt(close) === 0x3d)) return false // in an address
  if (string.charCodeAt(at) === QUESTION && isIndirect(string, from, at, close)) return false
  return string.charCodeAt(at) !== 0x21 || !isCall(string, from, at)
}

const QUESTION = 0x61f
/** No question is looked at further back, so that a page of questions stays linear. */
const LOOK_BACK = 200
const complementizers = new RegExp(`(?:${words.complementizers.join('|')}) `)

/** «در پاسخ به اینکه چرا باختید؟ اظهار داشت …»: the question is a part of what its verb of saying, which follows, begins with. */
const isIndirect = (string: string, from: number, at: number, close: number): boolean =>
  isSayingWord(wordAfter(string, skipSpace(string, close, string.length))) &&
  complementizers.test(string.slice(Math.max(from, at - LOOK_BACK), at))

/** One word that calls, or two, since the sentence, a colon, a quotation or another call began: «خدایا!», «طلعت خانم!». */
function isCall(string: string, from: number, at: number): boolean {
  let start = at
  let spaces = 0
  while (start > from) {
    const unit = string.charCodeAt(start - 1)
    if (unit === 0x3a || unit === 0x21 || unit === 0xab || unit === 0x22) break
    if (unit === 0x20 && ++spaces > 2) return false
    start--
  }
  const parts = string.slice(start, at).trim().split(' ')
  return parts.length <= 2 && vocatives.has(parts[parts.length - 1]!)
}
