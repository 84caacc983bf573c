import {numberWords} from '../../persian/number-words.js'
import type {Numeral} from '../numerals/numeral.js'
import {measureAt} from '../units/measures.js'
import {percentAt} from '../units/percent-signs.js'
import {mayStart} from '../words/may-start.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './kept-by-head.json' with {type: 'json'}

const notHeads = new Set(list.not_heads)
const hours = new Set(list.hours)
/** A year of either calendar, as سال heads it. */
const PLAUSIBLE_YEAR = /^(1[2-9]|20)\d\d$/

/**
 * The word that keeps a number to itself whatever follows: سال a plausible year («سال ۱۴۰۲ بسته شد», «سال ۱۴۰۲ هزار
 * نفر»), ساعت an hour («ساعت ۲۰ بسته می‌شود»). «ابتدای سال ۱۴ واحد» and «همان ساعت ۴۸ درجه» are quantities.
 */
export function keptByHead(words: readonly Word[], numeral: Numeral): 'year' | 'hour' | undefined {
  const {ends} = numeral
  const {first, value, form, magnitude} = ends ? ends[0] : numeral
  if (form !== 'cardinal' || value === null || magnitude !== '1') return undefined
  const [head, before] = [words[first - 1], words[first - 2]]
  if (notHeads.has(before?.text ?? '') || (before && mayStart(before) && isCounting(before))) return undefined
  if (head?.text === w.year) return PLAUSIBLE_YEAR.test(value) && words[first]!.text.length !== 2 ? 'year' : undefined
  if (!hours.has(head?.text ?? '') || !/^\d\d?$/.test(value) || Number(value) > 24 || ends) return undefined
  // «۹۰ کیلومتر در ساعت ۲۰ کیلومتر», «همان ساعت ۲۰ درجه»
  const unit = numeral.unitAt
  return measureAt(words, unit) || percentAt(words, unit) || words[unit]?.text === w.degree ? undefined : 'hour'
}

/** «۵ ساعت ۳۰ نفر», but «تیر ۱۴۰۲ ساعت ۱۰» and «شنبه اول ساعت ۸» have no number of hours. */
const isCounting = ({kind, text}: Word): boolean =>
  kind === 'digits' ? !PLAUSIBLE_YEAR.test(text) : numberWords.get(text)?.kind !== 'ordinal'
