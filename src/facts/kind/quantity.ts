import type {FactKindName} from '../../document/layers.js'
import type {Text} from '../../text/text.js'
import {changeOf, isChange} from '../context/change.js'
import {itemAt} from '../context/item.js'
import {itemBefore} from '../context/item-before.js'
import {isSizeInPercent, itemOfAdjective, itemOfCount} from '../context/item-of-adjective.js'
import {itemOfList} from '../context/item-of-list.js'
import {boundAfter, boundAfterItem, boundOf, passedBound} from '../context/modifier.js'
import {isNominal} from '../context/nominal.js'
import {perOf} from '../context/per.js'
import {amountOf} from '../numerals/amount.js'
import type {Numeral} from '../numerals/numeral.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import {wordSets} from '../words/word-sets.js'
import {draft, type FactDraft} from './kind.js'
import list from './quantity.json' with {type: 'json'}

const sets = wordSets(list)

/** «۱۲۶ میلیون یورو از بنفیکا», «یک هفته از پایان فصل»: whence, not what. */
const WHENCE = new Set<FactKindName>(['money', 'duration'])

/** Kinds that say how large something is that may be named before them. */
const SIZES = new Set<FactKindName>(['money', 'percent', 'measure'])

/** Kinds whose amount may be an adjective of the noun before it: «وام ۳۰۰ میلیونی», «جاده ۲۰ کیلومتری». */
const ADJECTIVES = new Set<FactKindName>(['money', 'measure'])

/** Kinds of which a list of things gives one for each. */
const LISTED = new Set<FactKindName>(['money', 'percent', 'measure'])

/** Kinds that may be passed: «از ۱۰۰ نفر گذشت»; a length of time passes by itself. */
const PASSED = new Set<FactKindName>(['money', 'measure', 'count', 'percent'])

/** «قول صددرصد» promises no hundred parts of anything. */
const isWhole = ({value, written}: Numeral): boolean => value === '100' && written === 'words'

/** «صابون ۱۴۲ هزار قالب، برنج ۲۰ تن»: things with a classifier too. */
const isListed = (kind: FactKindName, isSized: boolean, hasUnit: boolean): boolean =>
  (isSized && LISTED.has(kind)) || (kind === 'count' && hasUnit)

const prepositions = new Set(list.prepositions)
const openers = new Set(list.openers)
/** «۲ میلیارد تومان از بدهی‌های باشگاه»: a sum of which the amount is a part. */
const parts = new Set(list.wholes)

/** Whether a word ends what comes before a clause: nothing, a mark, «که». */
const opensClause = (word: Word | undefined): boolean => word?.kind !== 'letters' || openers.has(word.text)

/** A preposition before the number, or before the list that it ends: «با ۸۱، ۷۰ و ۶۴ امتیاز». */
function isLed(words: readonly Word[], first: number): boolean {
  let at = first
  for (let i = 0; i < MOST_LISTED && listLinks.has(words[at - 1]?.text ?? '') && words[at - 2]?.kind === 'digits'; i++)
    at -= 2
  return prepositions.has(words[at - 1]?.text ?? '')
}

const MOST_LISTED = 8
const listLinks = new Set([w.and, '،'])

const isNounBefore = (words: readonly Word[], first: number): boolean =>
  first > 0 && words[first]!.gap === 'space' && words[first - 1]!.upos === 'NOUN' && !isStop(words[first - 1])

/** «۴ درصد کاهش تولید اوپک»: whose production; before a verb it would be the verb's noun. */
const isNamed = (word: Word | undefined): boolean => word?.kind === 'letters' && word.upos === 'PROPN'

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
  // «۲۱ هزار واحد صعود وارد کانال شد»: the verb's noun
  const isSelf = isChange(words[unitEnd]) && unitEnd > numeral.unitAt
  const behindUnit =
    fields.item === undefined && !isSelf
      ? itemAt(text, words, unitEnd, {
          bare: unitEnd === numeral.unitAt,
          of: !WHENCE.has(kind) || (kind === 'money' && parts.has(words[unitEnd + 1]?.text ?? '')),
          persons: kind === 'count' && sets.persons.has(words[numeral.unitAt]?.text ?? '') && unitEnd > numeral.unitAt,
          contents: kind === 'measure' || (kind === 'count' && !sets.persons.has(words[numeral.unitAt]?.text ?? '')),
          device:
            kind === 'count' && unitEnd > numeral.unitAt && !sets.noun_like.has(words[numeral.unitAt]?.text ?? ''),
          had: sets.having.has(words[bound.first - 1]?.text ?? ''),
          led: isLed(words, bound.first),
          timed: kind === 'duration',
          qualifies: isNounBefore(words, bound.first),
          opens: opensClause(words[bound.first - 1]),
          place: words[numeral.first - 1]?.text === w.in && unitEnd === numeral.unitAt,
        })
      : fields.item
  const changed =
    fields.item === undefined &&
    !behindUnit &&
    role === 'by' &&
    isChange(words[unitEnd]) &&
    (!isNominal(words[unitEnd + 1]) || isNamed(words[unitEnd + 2]))
  // «با ۳۰ هزار واحد رشد رکورد تازه‌ای را ثبت کرد»: led, so that what stands before را is the verb's
  const behind = changed
    ? itemAt(text, words, unitEnd + 1, {of: false, contents: true, object: false})
    : (behindUnit ?? null)
  const isSized = SIZES.has(kind) && fields.item === undefined && behind === null
  const sized = isSized ? itemBefore(text, words, bound.first, unitEnd) : behind
  const isPercentOf = kind === 'percent' && sized === null && isSizeInPercent(words[bound.first - 1])
  const qualified = ADJECTIVES.has(kind) || isPercentOf ? itemOfAdjective(text, words, bound.first, unitEnd) : null
  const ofCount = sized === null && kind === 'count' && fields.item === undefined
  const item =
    (isSized ? sized : null) ??
    qualified ??
    sized ??
    (ofCount ? itemOfCount(text, words, bound.first, unitEnd) : null) ??
    (fields.item === undefined &&
    !isWhole(numeral) &&
    isListed(kind, isSized, unitEnd > numeral.unitAt && !sets.persons.has(words[numeral.unitAt]!.text))
      ? itemOfList(text, words, bound.first, unitEnd)
      : null)
  const found = draft(text, words, kind, [numeral.first, spanEnd(numeral, unitEnd)], fields)
  const value = fields.value === undefined ? amountOf(numeral) : fields.value
  const {min = numeral.min, max = numeral.max} = fields
  return Object.assign(found, {
    value,
    min,
    max,
    modifier:
      bound.modifier ??
      boundAfter(words, unitEnd) ??
      (item ? boundAfterItem(words, unitEnd) : null) ??
      (PASSED.has(kind) ? passedBound(words, bound.first, unitEnd) : null),
    change,
    role,
    per,
    item,
  })
}
