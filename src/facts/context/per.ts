import {mayStart} from '../numerals/read-numeral.js'
import {phrases} from '../words/phrases.js'
import type {Word} from '../words/word.js'
import {isStop} from './item.js'
import units from './per.json' with {type: 'json'}

const unitAt = phrases<string>(units, {suffixes: false})
const ADVERBS = new Map([
  ['روزانه', 'd'],
  ['سالانه', 'a'],
  ['سالیانه', 'a'],
  ['ماهانه', 'mo'],
  ['ماهیانه', 'mo'],
  ['هفتگی', 'wk'],
  ['ساعتی', 'h'],
  ['روزی', 'd'],
  ['سالی', 'a'],
  ['ماهی', 'mo'],
  ['کیلویی', 'kg'],
  ['متری', 'm2'],
  ['نفری', '{نفر}'],
])
const MOST_WORDS_BACK = 6
/** What may stand between the counted noun and its amount: «هر کیلو گوشت را به حدود ۵۰۰ هزار تومان». */
const BETWEEN = new Set(['در', 'به', 'را', 'روز', 'سال', 'ماه', 'هفته', 'ساعت', 'هم', 'نیز', 'معادل', 'متوسط'])
/** Behind these a time word names one time and no rate: در سال گذشته. */
const ONE_TIME = new Set([
  'گذشته',
  'جاری',
  'آینده',
  'قبل',
  'بعد',
  'نخست',
  'اول',
  'دوم',
  'آخر',
  'اخیر',
  'مبارک',
  'تحصیلی',
  'مالی',
  'زراعی',
  'پیش',
  'های',
])

/**
 * A rate's denominator in UCUM, or in braces what else is counted: «هر سکه ۲۰ میلیون تومان» is per {سکه}. Looks before
 * the amount (`first`, with its approximator) for هر and روزانه, behind it (`next`) for «در روز», «برای هر نفر».
 */
export function perOf(words: readonly Word[], first: number, next: number): string | null {
  return behind(words, next) ?? before(words, first) ?? null
}

function behind(words: readonly Word[], next: number): string | undefined {
  const link = words[next]?.text
  if (link === 'برای' || link === 'به' || link === 'در' || link === 'از') {
    const each = link === 'به' && words[next + 1]?.text === 'ازای' ? next + 2 : next + 1
    if (words[each]?.text === 'هر') return counted(words, each + 1)?.per
  }
  if (link !== 'در' && link !== 'بر') return undefined
  const unit = unitAt(words, next + 1)
  const after = unit && words[unit.next]
  if (!unit || (link === 'در' && !/^(d|h|min|s|wk|mo|a)$/.test(unit.value))) return undefined
  const named = after?.kind === 'letters' && after.gap !== 'none' && (ONE_TIME.has(after.text) || mayStart(after))
  return named || after?.kind === 'digits' ? undefined : unit.value
}

function before(words: readonly Word[], first: number): string | undefined {
  for (let i = first - 1; i >= 0 && i >= first - MOST_WORDS_BACK; i--) {
    const word = words[i]!
    if (word.kind !== 'letters' || mayStart(word)) return undefined
    const adverb = i >= first - 2 ? ADVERBS.get(word.text) : undefined
    if (adverb) return adverb
    if (word.text === 'هر') {
      const found = counted(words, i + 1)
      return found && found.next <= first ? found.per : undefined
    }
    if (isStop(word) && !BETWEEN.has(word.text)) return undefined
  }
  return undefined
}

/** «هر کدام», «هر یک», «هر چند» count nothing. */
const NO_NOUN = /^(کدام|یک|چند|گاه|چه|دو|سه|گونه|حال)$/

/** What هر counts: a unit, else the next noun. */
function counted(words: readonly Word[], at: number): {per: string; next: number} | undefined {
  const start = words[at]?.text === 'یک' ? at + 1 : at
  const unit = unitAt(words, start)
  if (unit) return {per: unit.value, next: unit.next}
  const noun = words[start]
  return noun?.kind === 'letters' && !mayStart(noun) && !NO_NOUN.test(noun.text)
    ? {per: `{${noun.text}}`, next: start + 1}
    : undefined
}
