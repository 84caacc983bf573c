import type {Item} from '../../document/layers.js'
import {numberWords} from '../../persian/number-words.js'
import {slice, spanAt, type Text} from '../../text/text.js'
import {isSuperlative} from '../context/adjective.js'
import {itemAt} from '../context/item.js'
import {wholeWord} from '../context/whole-word.js'
import {draft, type FactKind} from '../kind/kind.js'
import type {Numeral} from '../numerals/numeral.js'
import {isUnit} from '../units/units.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import list from './ordinal.json' with {type: 'json'}

const sets = wordSets(list)

/** A rank: دومین شهر, رتبه بیست و سوم, ۲۳م. اول and نخست only after the noun that they rank («نفر اول»). */
export const ordinal: FactKind = {
  name: 'ordinal',
  *find({text, words}, numerals) {
    for (let i = 0; i < numerals.length; i++) {
      const numeral = numerals[i]!
      if (!isRank(words, numeral) && (numeral.form !== 'ordinal' || isAdverb(words, numeral))) continue
      yield draft(text, words, 'ordinal', [numeral.first, numeral.next], {
        value: numeral.value,
        min: numeral.min,
        max: numeral.max,
        item:
          numeral.suffix === w.ordinalEndingIn
            ? itemAt(text, words, afterRanks(words, numeral.next), {
                bare: true,
                led: words[numeral.first - 1]?.upos === 'ADP',
                // «گفت: نخستین واقف خداست»
                opens: words[numeral.first - 1]?.text === ':',
              })
            : isPredicate(words, numeral)
              ? null
              : nounBefore(text, words, firstOfList(words, numerals, i)),
      })
    }
  },
}

/** «دومین و سومین شماره», «نخستین و بزرگ‌ترین بندر», «چهارمین و آخرین اردو»: the noun after all of them. */
function afterRanks(words: readonly Word[], next: number): number {
  let at = next
  for (let i = 0; i < MOST_RANKS && words[at]?.text === w.and && isRanking(words, at + 1); i++)
    at = wholeWord(words, at + 1)
  return at
}

/** No list of ranks before one noun is longer; a bound keeps a table of them linear. */
const MOST_RANKS = 6

const isRanking = (words: readonly Word[], at: number): boolean =>
  words[at]?.kind === 'letters' &&
  (sets.rankings.has(words[at]!.text) ||
    isSuperlative(words, at) ||
    (numberWords.get(words[at]!.text)?.kind === 'ordinal' && words[at]!.text.endsWith(w.endingIn)))

/** «رتبه ۱۷», «مقام یک»: a plain number after the word for a rank. */
const isRank = (words: readonly Word[], {form, value, first, unitAt, magnitude}: Numeral): boolean =>
  form === 'cardinal' &&
  value !== null &&
  magnitude === '1' &&
  /^[1-9]\d*$/.test(value) &&
  (sets.ranked.has(words[first - 1]?.text ?? '') ||
    isLeagueWeek(words, first, unitAt) ||
    isPlace(words, first, unitAt)) &&
  !isUnit(words, unitAt)

/** «هفته ۱۹ لیگ»: which week, and not so many. */
const isLeagueWeek = (words: readonly Word[], first: number, next: number): boolean =>
  words[first - 1]?.text === w.week && sets.league.has(words[next]?.text ?? '')

/** «نفر ۵۰ رنکینگ», «دوره ۹۳ مراسم اسکار». */
const isPlace = (words: readonly Word[], first: number, next: number): boolean => {
  const [before, after] = [words[first - 1]?.text ?? '', words[next]?.text ?? '']
  return (sets.person.has(before) && sets.tables.has(after)) || (sets.convened.has(before) && sets.held.has(after))
}

/** «اول باید …», «نخست گفت», «نخست‌وزیر». */
function isAdverb(words: readonly Word[], {first, next}: Numeral): boolean {
  const {text} = words[first]!
  if (next !== first + 1 || (text !== w.first && text !== w.foremost)) return false
  return (
    words[next]?.text === w.minister ||
    words[next]?.text === w.ministerial ||
    (isStop(words[first - 1]) && !sets.stops_that_are_ranked.has(words[first - 1]?.text ?? ''))
  )
}

/** «با ۲۵۰ رأی اول شد»: what was counted is not what is ranked. */
const isPredicate = (words: readonly Word[], {first, next}: Numeral): boolean =>
  sets.copulas.has(words[next]?.text ?? '') &&
  // «کاظمی اول شد», but «نفر اول شد», «قهرمان لیگ هفتم شد»
  ((sets.becoming.has(words[next]!.text) && !sets.becomes.has(words[first - 1]?.text ?? '')) ||
    [first - 2, first - 3].some((at) => words[at] !== undefined && mayStart(words[at]!)) ||
    // «در قاره آسیا سوم است»
    words[first - 1]?.upos === 'PROPN')

/** «دوره اول و دوم»: where the list of ranks begins that shares one noun. */
function firstOfList(words: readonly Word[], numerals: readonly Numeral[], at: number): number {
  let i = at
  while (i > 0 && isRankOfList(numerals[i - 1]!) && numerals[i - 1]!.next === numerals[i]!.first - 1) {
    const link = words[numerals[i]!.first - 1]!.text
    if (link !== w.and && link !== w.or && link !== '،') break
    i--
  }
  return numerals[i]!.first
}

const isRankOfList = ({form, suffix}: Numeral): boolean => form === 'ordinal' && suffix !== w.ordinalEndingIn

function nounBefore(text: Text, words: readonly Word[], first: number): Item | null {
  if (isStop(words[first - 1]) && !sets.stops_that_are_ranked.has(words[first - 1]?.text ?? '')) return null
  if (words[first - 1]!.upos === 'ADV') return null
  // «با ۶ امتیاز دوم گروه شد»: the points are not what is ranked
  if (sets.points.has(words[first - 1]!.text) && words[first - 2] && mayStart(words[first - 2]!)) return null
  let start = wholeFrom(words, first - 1)
  // «ایران سوم»: who is ranked is not the kind of what is ranked
  if (words[first - 1]!.upos === 'PROPN' && start === first - 1 && isAlone(words, start)) return null
  // «جنگ جهانی اول»: an adjective takes its noun along
  if (words[start]!.upos === 'ADJ' && takesNoun(words, start)) start = wholeFrom(words, start - 1)
  // «شورای شهر دوم» is the second council, not the second town
  if (sets.compound.has(`${words[start - 1]?.text} ${words[start]!.text}`)) start--
  const span = spanAt(text, words[start]!.start, words[first - 1]!.end)
  return {...span, text: slice(text, span)}
}

const isAlone = (words: readonly Word[], at: number): boolean =>
  words[at + 1]!.text.endsWith(w.ordinalEnding) &&
  !sets.ranked.has(words[at]!.text) &&
  !sets.becomes.has(words[at]!.text) &&
  (isStop(words[at - 1]) || mayStart(words[at - 1]!))

/** Not «دانش‌آموزان متوسطه اول», which is a school; nor «رضایی منتخب اول», for a name is none of what is ranked. */
const takesNoun = (words: readonly Word[], at: number): boolean =>
  at > 0 && !isStop(words[at - 1]) && words[at - 1]!.upos !== 'PROPN' && !sets.schools.has(words[at]!.text)

/** Where the whole word begins that ends at a word. */
function wholeFrom(words: readonly Word[], at: number): number {
  let start = at
  while (start > 0 && words[start]!.gap === 'zwnj') start--
  return start
}
