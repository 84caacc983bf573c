import {isWhole} from '../../text/decimal.js'
import type {Text} from '../../text/text.js'
import {isListedPerson} from '../context/person.js'
import {draft, type FactDraft, type FactKind} from '../kind/kind.js'
import type {Numeral} from '../numerals/numeral.js'
import {isTimesMore} from '../units/times.js'
import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import list from './score-words.json' with {type: 'json'}

const sport = new Set(list.sport)
const DASHES = new Set(['-', '–', '—', '−', '_', '\u0640'])
/** «با نتیجه دو به یک»: before these به stands for بر. */
const against = new Set(list.against)
const counted = new Set(list.counted)
const past = new Set(list.past)
const ahead = new Set(list.ahead)
const results = new Set(list.results)
const AROUND = 14
const MOST = 250

/** A result: «۳ بر ۱», and «۳-۱» where a match is spoken of. Both numbers are its parts and no facts of their own. */
export const score: FactKind = {
  name: 'score',
  *find({text, words}, numerals) {
    for (const [left, right] of pairs(numerals)) {
      if (right.first !== left.next + 1 || !isPoints(left) || !isPoints(right)) continue
      const link = words[left.next]!
      // «یک بر یک برابر این تیم» is against, whatever follows
      if (link.text !== w.on && isTimesMore(words, right.next)) continue
      const dashed = DASHES.has(link.text) && (link.gap === words[right.first]!.gap || isNil(left, right))
      const to = link.text === w.to && results.has(words[left.first - 1]?.text ?? '')
      if (
        link.text !== w.on &&
        !to &&
        !(
          dashed &&
          !isRange(words, left, right) &&
          (isMatch(words, left.first, right.next) || isBetweenNames(words, left, right))
        )
      )
        continue
      yield scored(text, words, left, right)
    }
    for (const [left, right] of sided(words, numerals)) yield scored(text, words, left, right)
  },
}

function scored(text: Text, words: readonly Word[], left: Numeral, right: Numeral): FactDraft {
  const parts = [left.value!, right.value!]
  return draft(text, words, 'score', [left.first, right.next], {value: parts.join('-'), parts})
}

/** Neighbours, and the two ends of what was taken for a range. */
function* pairs(numerals: readonly Numeral[]): Generator<readonly [Numeral, Numeral]> {
  for (let i = 0; i < numerals.length; i++) {
    const {ends} = numerals[i]!
    if (ends) yield ends
    else if (i + 1 < numerals.length) yield [numerals[i]!, numerals[i + 1]!]
  }
}

/** «صفر- صفر»: the space on one side only. */
const isNil = (left: Numeral, right: Numeral): boolean =>
  left.value === '0' && right.value === '0' && left.written === right.written

const isPoints = ({form, value, magnitude}: Numeral): boolean =>
  form === 'cardinal' &&
  value !== null &&
  magnitude === '1' &&
  isWhole(value) &&
  Number(value) >= 0 &&
  Number(value) <= MOST

/** «۴-۵ مهاجم تازه»: so many of what is counted, and no goals; «۲-۱ بازی را برد» falls. */
function isRange(words: readonly Word[], left: Numeral, right: Numeral): boolean {
  if (results.has(words[left.first - 1]?.text ?? '')) return false
  const after = words[right.next]
  // «۸-۷ مدیرعامل», typed from the right
  if (Number(left.value) - Number(right.value) === 1) return isListedPerson(after) || isCountedThing(words, right.next)
  if (Number(left.value) >= Number(right.value)) return false
  // «باختیم. ۴-۵ اشتباه داشتیم»
  const isCounting =
    isStop(words[left.first - 1]) && Number(right.value) - Number(left.value) === 1 && after?.upos === 'NOUN'
  if (isCounting && !sport.has(after.text) && !ahead.has(after.text) && !against.has(after.text))
    return words[right.next + 1]?.text !== w.object
  if (after?.kind !== 'letters' || !(counted.has(after.text) || isListedPerson(after))) return false
  return words[right.next + 1]?.text !== w.object
}

/** «۴-۳ توپ», «۱۵-۱۴ بازی گذشته»: counted, and no word of results. */
const isCountedThing = (words: readonly Word[], at: number): boolean =>
  counted.has(words[at]?.text ?? '') &&
  (!sport.has(words[at]!.text) || past.has(words[at + 1]?.text ?? '')) &&
  words[at + 1]?.text !== w.object

/** «ایران ۲ - عراق ۱»: the goals stand after the sides' names, and nothing else stands on the line. */
function* sided(words: readonly Word[], numerals: readonly Numeral[]): Generator<readonly [Numeral, Numeral]> {
  for (let i = 0; i + 1 < numerals.length; i++) {
    const [left, right] = [numerals[i]!, numerals[i + 1]!]
    if (!isPoints(left) || !isPoints(right)) continue
    const isDashed = DASHES.has(words[left.next]?.text ?? '')
    // «پدیده صفر - نفت یک»
    const isInWords = left.written === 'words' && right.written === 'words'
    // «مرحله یک - مرحله دو»
    const isRepeated = words[lineStart(words, left.first)]?.text === words[left.next + 1]?.text
    if (isInWords && (!isDashed || isRepeated)) continue
    // «۸- فردین سالاری صفر»
    if ((!isDashed || isRepeated) && right.written !== 'digits' && right.value !== '0') continue
    const isBasketball = isDashed && Number(left.value) >= LEAST_POINTS && Number(right.value) >= LEAST_POINTS
    if (!isBasketball && (Number(left.value) > MOST_GOALS || Number(right.value) > MOST_GOALS)) continue
    // «کارون خوزستان 1 البرز 0»: names and goals are the whole line
    if (!isDashed && !isTableLine(words, left, right)) continue
    if (left.written !== 'digits' && !isName(words, lineStart(words, left.first), left.first)) continue
    const end = words[right.next]
    if (end && end.kind !== 'break' && !/^[.\u060c\u061b()]$/.test(end.text)) continue
    if (
      isName(words, lineStart(words, left.first), left.first) &&
      isName(words, isDashed ? left.next + 1 : left.next, right.first)
    )
      yield [left, right]
  }
}

/** Digits at the end of the line and after the first name, and a name between them. */
function isTableLine(words: readonly Word[], left: Numeral, right: Numeral): boolean {
  const end = words[right.next]
  if (left.written !== 'digits' || right.written !== 'digits' || (end && end.kind !== 'break')) return false
  const start = lineStart(words, left.first)
  return (
    (start === 0 || words[start - 1]!.kind === 'break') &&
    words[start]?.upos === 'PROPN' &&
    words[left.next]?.upos === 'PROPN'
  )
}

const MOST_GOALS = 30
/** «فینیکس ۱۰۷ – نیویورک ۱۲۰»: no side of a whole basketball match has fewer. */
const LEAST_POINTS = 40
const MOST_WORDS_OF_SIDE = 4

function lineStart(words: readonly Word[], at: number): number {
  let start = at
  while (start > 0 && start > at - MOST_WORDS_OF_SIDE - 1 && isPartOfName(words[start - 1]!)) start--
  return start
}

/** Up to four plain words. */
function isName(words: readonly Word[], from: number, to: number): boolean {
  if (from >= to || to - from > MOST_WORDS_OF_SIDE) return false
  for (let i = from; i < to; i++) if (words[i]!.text !== '.' && isStop(words[i])) return false
  return true
}

/** «نفت م.س»: a point within an abbreviation too. */
const isPartOfName = ({kind, text, gap}: Word): boolean => kind === 'letters' || (text === '.' && gap === 'none')

/** «نساجی ۵-۰ ملوان»: a name on either side, and nothing that would be counted. */
function isBetweenNames(words: readonly Word[], left: Numeral, right: Numeral): boolean {
  const [before, after] = [words[left.first - 1], words[right.next]]
  if (left.written !== 'digits' || right.written !== 'digits' || after?.gap !== 'space') return false
  if (Number(left.value) > MOST_GOALS || Number(right.value) > MOST_GOALS) return false
  if (before?.kind !== 'letters' || isUnit(words, right.next) || counted.has(after.text)) return false
  if (before.upos !== 'PROPN' && before.upos !== 'NOUN') return false
  // «۲-۳ ایرانی» are persons, «۲-۱ هانوفر» is a side
  return (
    after.upos === 'PROPN' ||
    (before.upos === 'PROPN' && isWholeLine(words, left.first, right.next)) ||
    (after.upos === 'NOUN' && before.upos === 'PROPN' && Number(left.value) >= Number(right.value))
  )
}

/** «هلند 0 - 2 اونیون برلین»: a name on either side, and nothing else on the line. */
function isWholeLine(words: readonly Word[], first: number, next: number): boolean {
  const start = lineStart(words, first)
  let end = next
  while (end < next + MOST_WORDS_OF_SIDE && words[end]?.kind === 'letters' && !isStop(words[end])) end++
  const [before, after] = [words[start - 1], words[end]]
  return (before === undefined || before.kind === 'break') && (after === undefined || after.kind === 'break')
}

function isMatch(words: readonly Word[], first: number, next: number): boolean {
  if (against.has(words[next]?.text ?? '')) return true
  for (let i = first - 1; i >= 0 && i >= first - AROUND && words[i]!.kind !== 'break'; i--)
    if (sport.has(words[i]!.text)) return true
  for (let i = next; i < words.length && i < next + AROUND && words[i]!.kind !== 'break'; i++)
    if (sport.has(words[i]!.text)) return true
  return false
}
