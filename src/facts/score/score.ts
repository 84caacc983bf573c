import {isWhole} from '../../text/decimal.js'
import {draft, type FactKind} from '../kind/kind.js'
import type {Numeral} from '../numerals/numeral.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './score-words.json' with {type: 'json'}

const sport = new Set(list.sport)
const DASHES = new Set(['-', '–', '—', '−', '\u0640'])
/** «با نتیجه دو به یک»: before these به stands for بر. */
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
      const dashed = DASHES.has(link.text) && link.gap === words[right.first]!.gap
      const to = link.text === w.to && results.has(words[left.first - 1]?.text ?? '')
      if (link.text !== w.on && !to && !(dashed && isMatch(words, left.first, right.next))) continue
      const parts = [left.value!, right.value!]
      yield draft(text, words, 'score', [left.first, right.next], {value: parts.join('-'), parts})
    }
  },
}

/** Neighbours, and the two ends of what was taken for a range. */
function* pairs(numerals: readonly Numeral[]): Generator<readonly [Numeral, Numeral]> {
  for (let i = 0; i < numerals.length; i++) {
    const {ends} = numerals[i]!
    if (ends) yield ends
    else if (i + 1 < numerals.length) yield [numerals[i]!, numerals[i + 1]!]
  }
}

const isPoints = ({form, value, magnitude}: Numeral): boolean =>
  form === 'cardinal' &&
  value !== null &&
  magnitude === '1' &&
  isWhole(value) &&
  Number(value) >= 0 &&
  Number(value) <= MOST

function isMatch(words: readonly Word[], first: number, next: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - AROUND && words[i]!.kind !== 'break'; i--)
    if (sport.has(words[i]!.text)) return true
  for (let i = next; i < words.length && i < next + AROUND && words[i]!.kind !== 'break'; i++)
    if (sport.has(words[i]!.text)) return true
  return false
}
