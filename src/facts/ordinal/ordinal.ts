import type {Item} from '../../document/layers.js'
import {slice, spanAt, type Text} from '../../text/text.js'
import {itemAt} from '../context/item.js'
import {draft, type FactKind} from '../kind/kind.js'
import type {Numeral} from '../numerals/numeral.js'
import {isUnit} from '../units/units.js'
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
    for (const numeral of numerals) {
      if (!isRank(words, numeral) && (numeral.form !== 'ordinal' || isAdverb(words, numeral))) continue
      yield draft(text, words, 'ordinal', [numeral.first, numeral.next], {
        value: numeral.value,
        min: numeral.min,
        max: numeral.max,
        item:
          numeral.suffix === w.ordinalEndingIn
            ? itemAt(text, words, numeral.next)
            : nounBefore(text, words, numeral.first),
      })
    }
  },
}

/** «رتبه ۱۷», «مقام یک»: a plain number after the word for a rank. */
const isRank = (words: readonly Word[], {form, value, first, unitAt, magnitude}: Numeral): boolean =>
  form === 'cardinal' &&
  value !== null &&
  magnitude === '1' &&
  /^[1-9]\d*$/.test(value) &&
  sets.ranked.has(words[first - 1]?.text ?? '') &&
  !isUnit(words, unitAt)

/** «اول باید …», «نخست گفت», «نخست‌وزیر». */
function isAdverb(words: readonly Word[], {first, next}: Numeral): boolean {
  const {text} = words[first]!
  if (next !== first + 1 || (text !== w.first && text !== w.foremost)) return false
  return words[next]?.text === w.minister || words[next]?.text === w.ministerial || isStop(words[first - 1])
}

function nounBefore(text: Text, words: readonly Word[], first: number): Item | null {
  if (isStop(words[first - 1]) && !sets.stops_that_are_ranked.has(words[first - 1]?.text ?? '')) return null
  let start = first - 1
  while (start > 0 && words[start]!.gap === 'zwnj') start--
  const span = spanAt(text, words[start]!.start, words[first - 1]!.end)
  return {...span, text: slice(text, span)}
}
