import type {Pattern} from '../candidate.js'
import {seatAt, topicAt} from '../organisation/phrase.js'
import {entryKinds, hitAt, keyAt, keysBetween} from '../sentence.js'
import offices from './offices.json' with {type: 'json'}

const PORTFOLIO = entryKinds('portfolio')
const MINISTERS = new Set(offices.ministers)
const FORMER = new Set(offices.former)

/** The ministry in a minister's title, with the country (PEYMA): وزیر [آموزش و پرورش], وزیر [خارجه فرانسه]; and وزارت with its head. */
export const ministryOfMinister: Pattern = {
  name: 'ministry-of-minister',
  *find(view) {
    for (let at = 0; at < view.words.length; at++) {
      if (!MINISTERS.has(keyAt(view, at))) continue
      // وزیر سابق اطلاعات
      const from = FORMER.has(keyAt(view, at + 1)) ? at + 2 : at + 1
      const portfolio = hitAt(view, from, PORTFOLIO)
      if (!portfolio) continue
      // وزیر تجارت و بازرگانی: what ministries of other countries deal with.
      const next = seatAt(view, Math.max(portfolio.next, topicAt(view, from).next))
      const first = keyAt(view, at) === offices.ministry ? at : from
      yield {first, next, label: 'ORG', ref: null, key: offices.ministry + keysBetween(view, from, next)}
    }
  },
}
