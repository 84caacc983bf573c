import type {FactKindName} from '../../document/layers.js'
import type {Text} from '../../text/text.js'
import {changeOf} from '../context/change.js'
import {itemAt} from '../context/item.js'
import {boundAfter, boundAfterItem, boundOf} from '../context/modifier.js'
import {perOf} from '../context/per.js'
import {amountOf} from '../numerals/amount.js'
import type {Numeral} from '../numerals/numeral.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import {draft, type FactDraft} from './kind.js'
import list from './quantity.json' with {type: 'json'}

const sets = wordSets(list)

/** «۱۲۶ میلیون یورو از بنفیکا», «یک هفته از پایان فصل»: whence, not what. */
const WHENCE = new Set<FactKindName>(['money', 'duration'])

/** The end of the fact's span: its own unit's, or its own where it shares the unit of a numeral further right. */
const spanEnd = (numeral: Numeral, unitEnd: number): number =>
  numeral.unitAt === numeral.next ? unitEnd : numeral.next

/**
 * A fact about an amount: value or range, modifier, change, rate and item read off its surroundings. `unitEnd` is the
 * word after its unit; `fields` win over what is read.
 */
export function quantity(
  text: Text,
  words: readonly Word[],
  kind: FactKindName,
  numeral: Numeral,
  unitEnd: number,
  fields: Partial<FactDraft> = {},
): FactDraft {
  const bound = boundOf(words, numeral)
  const {change, role} = changeOf(words, numeral, bound.first, unitEnd)
  const per = fields.per === undefined ? perOf(words, bound.first, unitEnd) : fields.per
  const item =
    fields.item === undefined
      ? itemAt(text, words, unitEnd, {
          bare: unitEnd === numeral.unitAt,
          of: !WHENCE.has(kind) || (kind === 'money' && words[unitEnd + 1]?.text === w.whole),
          persons: kind === 'count' && sets.persons.has(words[numeral.unitAt]?.text ?? '') && unitEnd > numeral.unitAt,
          contents: kind === 'measure' || (kind === 'count' && !sets.persons.has(words[numeral.unitAt]?.text ?? '')),
          device:
            kind === 'count' && unitEnd > numeral.unitAt && !sets.noun_like.has(words[numeral.unitAt]?.text ?? ''),
          had: sets.having.has(words[bound.first - 1]?.text ?? ''),
          place: words[numeral.first - 1]?.text === w.in && unitEnd === numeral.unitAt,
        })
      : fields.item
  const found = draft(text, words, kind, [numeral.first, spanEnd(numeral, unitEnd)], fields)
  const value = fields.value === undefined ? amountOf(numeral) : fields.value
  const {min = numeral.min, max = numeral.max} = fields
  return Object.assign(found, {
    value,
    min,
    max,
    modifier: bound.modifier ?? boundAfter(words, unitEnd) ?? (item ? boundAfterItem(words, unitEnd) : null),
    change,
    role,
    per,
    item,
  })
}
