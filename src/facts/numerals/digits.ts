import {numberWords} from '../../persian/number-words.js'
import {type Decimal, parseDecimal} from '../../text/decimal.js'
import {currencyAt} from '../units/currencies.js'
import {measureAt} from '../units/measures.js'
import {percentAt} from '../units/percent-signs.js'
import {timesAt} from '../units/times.js'
import type {Word} from '../words/word.js'
import list from './digits.json' with {type: 'json'}

/** More parts than this are a serial number, an IP address, a table. */
const MOST_PARTS = 8
const SEPARATORS = new Set(['٫', '٬', ',', '،', '.', '/'])
/** After these a point before three digits divides thousands: ۱۲.۵۰۰ تومان. */
const wholeUnits = new Set(list.whole_units)

/** «۱۲/۵۰۰ تومان»: before these a slash before three digits divides thousands. */
const slashThousands = new Set(list.slash_thousands)

/** Digits with their separators, read up to the word `next`. */
export interface DigitsReading {
  /** Undefined where the parts are no single number. */
  readonly value: Decimal | undefined
  readonly parts: readonly string[]
  readonly next: number
}

/** Reads digits with their separators at a digits word: 1,250,000, ۲/۵, ۱۲٫۵, 1402/05/12. */
export function readDigits(words: readonly Word[], at: number): DigitsReading {
  const parts = [words[at]!.text]
  let separators = ''
  let next = at + 1
  for (;;) {
    const mark = words[next]
    const digits = words[next + 1]
    if (mark?.gap !== 'none' || digits?.kind !== 'digits' || digits.gap !== 'none') break
    if (!SEPARATORS.has(mark.text) || (mark.text === '،' && digits.text.length !== 3)) break
    if (parts.length < MOST_PARTS) {
      parts.push(digits.text)
      separators += mark.text
    }
    next += 2
  }
  if (parts.length === MOST_PARTS) return {value: undefined, parts, next}
  const turned = parts.length === 1 ? turnedDecimal(words, at) : undefined
  if (turned) return turned
  const isAmount = separators === '/' && isOfUnit(words, next)
  const string = plain(parts, separators, words[next]?.text, isAmount)
  return {value: string === undefined ? undefined : parseDecimal(string), parts, next}
}

/** «بیش از 5/ 1 میلیون نفر»: one and a half, as it is left where the digits after the slash were typed first. */
function turnedDecimal(words: readonly Word[], at: number): DigitsReading | undefined {
  const [decimals, mark, whole] = [words[at]!, words[at + 1], words[at + 2]]
  if (mark?.text !== '/' || mark.gap !== 'none' || whole?.kind !== 'digits' || whole.gap !== 'space') return undefined
  if (decimals.gap === 'none' || decimals.text.length > 2 || whole.text.length > 3) return undefined
  const isAmount = numberWords.get(words[at + 3]?.text ?? '')?.kind === 'magnitude' || isOfUnit(words, at + 3)
  if (!isAmount && !timesAt(words, at + 3)) return undefined
  return {value: parseDecimal(`${whole.text}.${decimals.text}`), parts: [decimals.text, whole.text], next: at + 3}
}

/** What only amounts have: «۱۴۰۲/۵ درصد» is no month. Hours may follow a date. */
const isOfUnit = (words: readonly Word[], at: number): boolean =>
  (percentAt(words, at) ?? currencyAt(words, at) ?? measureAt(words, at)) !== undefined

function plain(
  parts: readonly string[],
  separators: string,
  unit: string | undefined,
  isAmount: boolean,
): string | undefined {
  const [whole = '', second = ''] = parts
  if (parts.length === 1) return whole
  if (parts.length === 2) return twoParts(whole, second, separators, unit, isAmount)
  const last = separators.at(-1)!
  const groups = separators.slice(0, -1)
  if (isGrouped(parts) && isOne(separators)) return parts.join('')
  // 1,250.75: one mark for the groups, another one before the decimals
  if (isOne(groups) && !groups.includes(last) && isGrouped(parts.slice(0, -1)))
    return `${parts.slice(0, -1).join('')}.${parts.at(-1)}`
  return undefined
}

function twoParts(
  whole: string,
  second: string,
  separator: string,
  unit: string | undefined,
  isAmount: boolean,
): string | undefined {
  const grouped = isGrouped([whole, second])
  if (separator === '٫') return `${whole}.${second}`
  if (separator === '.') return grouped && unit && wholeUnits.has(unit) ? whole + second : `${whole}.${second}`
  if (separator === '/' && grouped && unit && slashThousands.has(unit)) return whole + second
  if (separator === '/') return !isAmount && isYearAndMonth(whole, second) ? undefined : `${whole}.${second}`
  return grouped ? whole + second : separator === '،' ? undefined : `${whole}.${second}`
}

const isOne = (marks: string): boolean => marks.split('').every((mark) => mark === marks[0])

/** 1 to 3 digits, then groups of 3: ۱٬۲۵۰٬۰۰۰. A leading zero divides no thousands. */
const isGrouped = ([first = '', ...rest]: readonly string[]): boolean =>
  first.length <= 3 && first[0] !== '0' && rest.every((part) => part.length === 3)

/** 1402/05, and the school and football years 98/99 and 1398/99. */
const isYearAndMonth = (whole: string, second: string): boolean =>
  // 2022/23
  (/^(1[34]|20)\d\d$/.test(whole) &&
    second.length === 2 &&
    Number(second) > 12 &&
    Number(second) === (Number(whole) + 1) % 100) ||
  (/^1[34]\d\d$|^20\d\d$/.test(whole) && /^(0?[1-9]|1[0-2])$/.test(second)) ||
  (whole.length === second.length &&
    whole.length > 1 &&
    whole[0] !== '0' &&
    Number(second) === Number(whole) + 1 &&
    Number(whole) > 80)
