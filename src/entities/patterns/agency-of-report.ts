import {particle} from '../../persian/particles.js'
import type {Pattern} from '../candidate.js'
import {placeKinds} from '../gazetteer/entry.js'
import {keyOf} from '../gazetteer/fold.js'
import {entryKinds, hitAt, keyAt} from '../sentence.js'
import report from './report.json' with {type: 'json'}

const AGENCY = entryKinds('agency')
const BEFORE = new Set(report.sources)
/** What a reporter writes about: خبرنگار اجتماعی فارس. */
const DESKS = new Set(report.desks.map(keyOf))

/** An agency whose name is also a word, where news names its source: به گزارش فارس، خبرنگار مهر. */
export const agencyOfReport: Pattern = {
  name: 'agency-of-report',
  *find(view) {
    for (let at = 1; at < view.words.length; at++) {
      const quoted = keyAt(view, at - 1) === '«' ? 1 : 0
      const before = keyAt(view, at - 1 - quoted)
      const isSource =
        BEFORE.has(before) ||
        (before === particle.from && keyAt(view, at - 2 - quoted) === report.quoting) ||
        (DESKS.has(before) && keyAt(view, at - 2 - quoted) === report.reporter)
      const agency = isSource ? hitAt(view, at, AGENCY) : undefined
      // «گزارش ایران»: the country.
      if (!agency || hitAt(view, at, placeKinds, ({sense}) => sense === 'sure')) continue
      const {next, entry} = agency
      yield {first: at, next, label: 'ORG', ref: null, key: entry.key, introduces: entry.key}
    }
  },
}
