import months from '../../persian/months.json' with {type: 'json'}
import {decimal} from '../../text/decimal.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './join.json' with {type: 'json'}
import type {Numeral} from './numeral.js'

const afterEstimates = new Set(list.after_estimates)
const numbered = new Set(list.numbered)
const monthNames = new Set([...months.persian, ...months.gregory, ...months.islamic].flat())
const ONE = decimal(1)

/** «دو سه نفر», «چهار پنج روز», «ده پانزده سال»: two near number words side by side. */
export function isEstimate(left: Numeral, right: Numeral): boolean {
  if (left.written !== 'words' || right.written !== 'words' || left.next !== left.first + 1) return false
  // «روز چهارم پنجمین دوره» are two ranks
  if (left.form === 'ordinal' && right.suffix === w.ordinalEndingIn) return false
  const [low, high] = [Number(left.value), Number(right.coefficient)]
  if (low === 10 || low === 20) return high === 12 || high === low + 5 || high === low + 10
  // «هفتاد هشتاد نفر»
  if (low > 20 && low < 100) return low % 10 === 0 && high === low + 10
  return low >= 1 && low < 10 && (high === low + 1 || (low === 3 && high === 5))
}

/** «۳، ۴ گل», «هشتاد، نود میلیون», «دو- سه ماه»: an estimate, where no longer list goes on after it. */
export function isListedEstimate(words: readonly Word[], left: Numeral, right: Numeral): boolean {
  if (left.form !== 'cardinal' || left.next !== left.first + 1) return false
  const [low, high] = [Number(left.value), Number(right.coefficient)]
  const near =
    (low >= 1 && low < 10 && high === low + 1) ||
    (low >= 10 && low < 100 && low % 10 === 0 && high === low + 10) ||
    (low >= 10 && low < 30 && high === low + 1 && isCountedTogether(words, left, right))
  const [before, after] = [words[left.first - 1], words[right.next]]
  // «در بند ۳، ۴ مورد»: the first is the number of the clause
  if (left.written === 'digits' && numbered.has(before?.text ?? '')) return false
  const goesOn =
    after?.kind !== 'letters' ||
    after.text === w.and ||
    /^[،,-]$/.test(before?.text ?? '') ||
    (before?.text === w.and && words[left.first - 2]?.upos !== 'VERB')
  return near && !goesOn && (right.magnitude !== ONE || !afterEstimates.has(after.text))
}

/** «۱۳، ۱۴ بازیکن»; «روزهای ۱۲، ۱۳ آذر» and «شماره‌های ۱۲، ۱۳ مجله» are two each. */
const isCountedTogether = (words: readonly Word[], left: Numeral, right: Numeral): boolean =>
  left.written === 'digits' &&
  right.written === 'digits' &&
  words[right.next]?.upos === 'NOUN' &&
  !monthNames.has(words[right.next]!.text) &&
  !list.plural_endings.some((ending) => words[left.first - 1]?.text.endsWith(ending))
