import type {Pattern} from '../candidate.js'
import {seatAt, topicAt} from '../organisation/phrase.js'
import {keyAt, keysBetween} from '../sentence.js'
import offices from './offices.json' with {type: 'json'}

/** Offices, folded, that imply a body: the directorate of the مدیرکل, the command of the فرمانده, the bureau of the رئیس. */
const OFFICES = new Set(offices.ofBodies)

/** The body that an office leaves unsaid, as in PEYMA: مدیرکل [هواشناسی استان قم], فرمانده [انتظامی بروجرد]. A seat must follow. */
export const bodyOfOffice: Pattern = {
  name: 'body-of-office',
  *find(view) {
    for (let at = 0; at < view.words.length; at++) {
      const apart = keyAt(view, at) === offices.director && keyAt(view, at + 1) === offices.general
      if (!apart && !OFFICES.has(keyAt(view, at))) continue
      const first = at + (apart ? 2 : 1)
      const topic = topicAt(view, first)
      const next = seatAt(view, topic.next)
      if (!topic.telling || next === topic.next) continue
      yield {first, next, label: 'ORG', ref: null, key: keysBetween(view, first, next)}
    }
  },
}
