import {isStop} from '../context/item.js'
import {mayStart} from '../numerals/read-numeral.js'
import {type PhraseList, type Phrases, phrases} from '../words/phrases.js'
import list from './classifiers.json' with {type: 'json'}

/** What «تا» leads up to. */
const UNTIL = /^(پایان|آخر|اواخر|اواسط|اوایل|انتهای|نیمه|کنون|حدود|ظهر|شب|صبح|عصر|زمان)/

const listed = phrases<string>({...Object.fromEntries(list.map((word) => [word, word])), تای: 'تا'})

const find: Phrases<string> = (words, at) => {
  if (
    words[at]?.text === 'تا' &&
    (isStop(words[at + 1]) || mayStart(words[at + 1]!) || UNTIL.test(words[at + 1]!.text))
  )
    return undefined
  return listed(words, at)
}

/** A classifier behind a number: نفر, مورد, دستگاه; also نفره, نفری, تایی. «تا» only before a noun: elsewhere it is until. */
export const classifierAt: PhraseList<string> = Object.assign(find, {starts: listed.starts})
