import {sentenceEnd} from '../words/marks.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import {isPlain} from './head.js'
import heads from './heads.json' with {type: 'json'}
import type {Refusal} from './refusal.js'

const hotlines = new Set(heads.hotlines)
const near = new Set(heads.hotline_near)
const NEAR = 4

/** «با شماره‌گیری ۱۲۳», «اورژانس اجتماعی ۱۲۳», «۱۱۵ اورژانس»: a public service's short number near a word that says so. */
export const hotline: Refusal = {
  reason: 'phone',
  written: 'digits',
  holds(words, numeral) {
    const {first, next} = numeral
    // «تخلفات را به ۱۵۴۰ گزارش کنید»
    if (isAsked(words, numeral.first, numeral.next)) return true
    if (next !== first + 1 || !hotlines.has(words[first]!.text) || !isPlain(words, numeral)) return false
    for (let i = first - 1; i >= 0 && i >= first - NEAR && !isEnd(words[i]!.text, words[i]!.kind); i--)
      if (near.has(words[i]!.text)) return true
    // «با ۱۱۰ تماس بگیرید»
    if (words[first - 1]?.text === w.with && heads.hotline_calls.includes(words[next]?.text ?? '')) return true
    // «۱۲۳ اورژانس اجتماعی»: only right after
    return heads.hotline_services.includes(words[next]?.text ?? '')
  },
}

/** «به ۱۵۴۰ گزارش دهید»: to whom one is asked to report. */
const isAsked = (words: readonly Word[], first: number, next: number): boolean =>
  next === first + 1 &&
  /^\d{3,5}$/.test(words[first]!.text) &&
  words[first - 1]?.text === w.to &&
  heads.hotline_calls.includes(words[next]?.text ?? '') &&
  heads.asking.includes(words[next + 1]?.text ?? '')

const isEnd = (text: string, kind: string): boolean => kind === 'break' || sentenceEnd.test(text)
