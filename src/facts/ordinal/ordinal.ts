import type {Item} from '../../document/layers.js'
import {slice, spanAt, type Text} from '../../text/text.js'
import {isStop, itemAt} from '../context/item.js'
import {draft, type FactKind} from '../kind/kind.js'
import type {Numeral} from '../numerals/numeral.js'
import {isUnit} from '../units/units.js'
import {wordsOf} from '../words/split-words.js'
import type {Word} from '../words/word.js'

/** A rank: دومین شهر, رتبه بیست و سوم, ۲۳م. اول and نخست only behind the noun that they rank («نفر اول»). */
export const ordinal: FactKind = {
  name: 'ordinal',
  *find({text}, numerals) {
    const words = wordsOf(text)
    for (const numeral of numerals) {
      if (!isRank(words, numeral) && (numeral.form !== 'ordinal' || isAdverb(words, numeral))) continue
      yield draft(text, words, 'ordinal', [numeral.first, numeral.next], {
        value: numeral.value,
        min: numeral.min,
        max: numeral.max,
        item: numeral.suffix === 'مین' ? itemAt(text, words, numeral.next) : nounBefore(text, words, numeral.first),
      })
    }
  },
}

/** «رتبه ۱۷», «مقام یک»: a plain number behind the word for a rank. */
const isRank = (words: readonly Word[], {form, value, first, unitAt, magnitude}: Numeral): boolean =>
  form === 'cardinal' &&
  value !== null &&
  magnitude === '1' &&
  /^[1-9]\d*$/.test(value) &&
  /^(رتبه|رده|مقام|جایگاه|رنک|رنکینگ|سید)$/.test(words[first - 1]?.text ?? '') &&
  !isUnit(words, unitAt)

/** «اول باید …», «نخست گفت», «نخست‌وزیر». */
function isAdverb(words: readonly Word[], {first, next}: Numeral): boolean {
  const {text} = words[first]!
  if (next !== first + 1 || (text !== 'اول' && text !== 'نخست')) return false
  return words[next]?.text === 'وزیر' || words[next]?.text === 'وزیری' || isStop(words[first - 1])
}

function nounBefore(text: Text, words: readonly Word[], first: number): Item | null {
  if (isStop(words[first - 1]) && !/^(سال|ماه|هفته|روز)$/.test(words[first - 1]?.text ?? '')) return null
  let start = first - 1
  while (start > 0 && words[start]!.gap === 'zwnj') start--
  const span = spanAt(text, words[start]!.start, words[first - 1]!.end)
  return {...span, text: slice(text, span)}
}
