import {mayStart} from '../words/may-start.js'
import {type PhraseList, type Phrases, phrases} from '../words/phrases.js'
import w from '../words/spelling.json' with {type: 'json'}
import {isStop} from '../words/stops.js'
import list from './classifiers.json' with {type: 'json'}

/** What «تا» leads up to. */
const isUntil = (word: string): boolean => list.until.some((start) => word.startsWith(start))

const closing = new Set(list.closing)
const listed = phrases<string>(list.classifiers)

const find: Phrases<string> = (words, at) => {
  if (
    words[at]?.text === w.until &&
    // «سال ۹۸ تا مرز توقف»
    (words[at - 2]?.text === w.year ||
      isStop(words[at + 1]) ||
      mayStart(words[at + 1]!) ||
      isUntil(words[at + 1]!.text))
  )
    return undefined
  // «هفته ۳۱ سری آ»: a league
  if (words[at]?.text === w.series && words[at + 1]?.text.length === 1) return undefined
  // «پرونده ۱۲۳۴ بسته شد»: the verb close
  if (words[at]?.text === w.closed && closing.has(words[at + 1]?.text ?? '')) return undefined
  return listed(words, at)
}

/** A classifier after a number: نفر, مورد, دستگاه; also نفره, نفری, تایی. «تا» only before a noun: elsewhere it is until. */
export const classifierAt: PhraseList<string> = Object.assign(find, {starts: listed.starts})
