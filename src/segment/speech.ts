import {isAt, kindAt, MARK, SPACE, STOP} from './characters.js'
import words from './words.json' with {type: 'json'}
import {wordAfter} from './words-around.js'

const {speech} = words
const pasts = (stem: string) => ['', 'م', 'ی', 'یم', 'ید', 'ند'].flatMap((end) => [stem + end, `می\u200c${stem}${end}`])
const presents = (stem: string) => ['د', 'م', 'یم', 'ید', 'ند'].map((end) => `می\u200c${stem}${end}`)

const simple = new Set([...speech.past.flatMap(pasts), ...speech.present.flatMap(presents)])
/** فریاد → the forms of زد, پاسخ → those of داد. */
const light = new Map<string, ReadonlySet<string>>()
for (const {nouns, past, present} of speech.light) {
  const forms = new Set([...pasts(past), ...presents(present)])
  for (const noun of nouns) light.set(noun, forms)
}
const demonstratives = new Set(words.demonstratives)

/** A clause of saying is short: «…؟» یکی از بازدیدکنندگان پس از نشست پرسید. */
const MOST_WORDS = 8

/**
 * Whether a clause of saying that a quotation is the object of begins at `from`: «چرا؟» مسافری با گلایه می‌پرسد. The verb
 * stands at its end or before و; one with a colon, که or an object of its own (این را) says something else.
 */
export function isSpeechClause(string: string, from: number, end: number): boolean {
  let at = from
  let noun = ''
  for (let count = 0; count < MOST_WORDS; count++) {
    while (at < end && isAt(string, at, SPACE)) at++
    const word = wordAfter(string, at)
    if (word === '' || word === 'که' || (count === 0 && demonstratives.has(word))) return false
    at += word.length
    if (simple.has(word) || light.get(noun)?.has(word)) return closesClause(string, at, end)
    noun = word
  }
  return false
}

function closesClause(string: string, from: number, end: number): boolean {
  let at = from
  while (at < end && isAt(string, at, SPACE)) at++
  const unit = string.charCodeAt(at)
  return (
    at >= end ||
    (kindAt(string, at) & (STOP | MARK)) !== 0 ||
    unit === 0x0a ||
    unit === 0x61b ||
    unit === 0x60c ||
    unit === 0x2026 ||
    wordAfter(string, at) === 'و'
  )
}
