import {mayStart} from '../words/may-start.js'
import {phrases} from '../words/phrases.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import type {Word} from '../words/word.js'
import list from './per.json' with {type: 'json'}
import {wholeWord} from './whole-word.js'

const unitAt = phrases<string>(list.units, {suffixes: false})
const phraseAt = phrases<string>(list.adverb_phrases, {suffixes: false})
const adverbs = new Map(Object.entries(list.adverbs))
const MOST_WORDS_BACK = 6
/** What may stand between the counted noun and its amount: «هر کیلو گوشت را به حدود ۵۰۰ هزار تومان». */
const between = new Set(list.between)
/** After these a time word names one time and no rate: در سال گذشته. */
const eachLinks = new Set(list.each_links)
const oneTime = new Set(list.one_time)

/**
 * A rate's denominator in UCUM, or in braces what else is counted: «هر سکه ۲۰ میلیون تومان» is per {سکه}. Looks before
 * the amount (`first`, with its approximator) for هر and روزانه, after it (`next`) for «در روز», «برای هر نفر».
 */
export function perOf(words: readonly Word[], first: number, next: number): string | null {
  return behind(words, next) ?? before(words, first) ?? null
}

function behind(words: readonly Word[], next: number): string | undefined {
  const link = words[next]?.text
  if (eachLinks.has(link ?? '')) {
    const each = link === w.to && words[next + 1]?.text === w.eachOf ? next + 2 : next + 1
    if (words[each]?.text === w.every) return counted(words, each + 1)?.per
  }
  if (link !== w.in && link !== w.on) return undefined
  const unit = unitAt(words, next + 1)
  const after = unit && words[unit.next]
  if (!unit || (link === w.in && !/^(d|h|min|s|wk|mo|a)$/.test(unit.value))) return undefined
  const named = after?.kind === 'letters' && after.gap !== 'none' && (oneTime.has(after.text) || mayStart(after))
  return named || after?.kind === 'digits' ? undefined : unit.value
}

function before(words: readonly Word[], first: number): string | undefined {
  // «هفته‌ای سه بار»
  const phrase = first > 1 ? phraseAt(words, first - 2) : undefined
  // «بازی ۹۰ دقیقه‌ای دو بازیکن»: so long
  if (phrase?.next === first && words[first - 3] && mayStart(words[first - 3]!)) return undefined
  if (phrase?.next === first) return phrase.value
  for (let i = first - 1; i >= 0 && i >= first - MOST_WORDS_BACK; i--) {
    const word = words[i]!
    if (word.kind !== 'letters' || mayStart(word)) return undefined
    const adverb = i >= first - 2 ? adverbs.get(word.text) : undefined
    if (adverb) return adverb
    if (word.text === w.every) {
      const found = counted(words, i + 1)
      return found && found.next <= first ? found.per : undefined
    }
    if (isStop(word) && !between.has(word.text)) return undefined
  }
  return undefined
}

/** «هر کدام», «هر یک», «هر چند» count nothing. */
const notNouns = new Set(list.not_nouns)

/** What هر counts: a unit, else the next noun. */
function counted(words: readonly Word[], at: number): {per: string; next: number} | undefined {
  const start = words[at]?.text === w.one ? at + 1 : at
  const unit = unitAt(words, start)
  if (unit) return {per: unit.value, next: unit.next}
  const noun = words[start]
  if (noun?.kind !== 'letters' || mayStart(noun) || isStop(noun) || notNouns.has(noun.text)) return undefined
  // «هر دانش‌آموز»
  const next = wholeWord(words, start)
  const parts = words.slice(start, next).map(({text}) => text)
  return {per: `{${parts.join('\u200c')}}`, next}
}
