import {particle} from '../../persian/particles.js'
import type {Pattern} from '../candidate.js'
import {placeKinds} from '../gazetteer/entry.js'
import {hitAt, keyAt} from '../sentence.js'
import report from './report.json' with {type: 'json'}

/** From the start of a sentence to its place: به گزارش خبرنگار اجتماعی خبرگزاری دانشجویان ایران از … */
const FARTHEST = 10

/** The place that an agency reports from, also one whose name is a common word: به گزارش تسنیم از میانه، … */
export const placeOfReport: Pattern = {
  name: 'place-of-report',
  *find(view) {
    if (keyAt(view, 0) !== particle.to || keyAt(view, 1) !== report.report) return
    for (let at = 2; at < Math.min(FARTHEST, view.words.length); at++) {
      if (keyAt(view, at) !== particle.from) continue
      const place = hitAt(view, at + 1, placeKinds)
      const mark = place && keyAt(view, place.next)
      if (!place || (mark !== '،' && mark !== ',' && mark !== ':')) continue
      const {first, next, entry} = place
      const ref = entry.sense === 'sure' ? entry.ref : null
      yield {first, next, label: 'LOC', ref, key: ref ?? entry.key, introduces: entry.key}
    }
  },
}
