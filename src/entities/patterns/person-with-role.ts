import {particle} from '../../persian/particles.js'
import type {Pattern} from '../candidate.js'
import {keyOf} from '../gazetteer/fold.js'
import {personCandidate} from '../person/person-candidate.js'
import {personNameAt} from '../person/person-name.js'
import {entryKinds, hitAt, keyAt} from '../sentence.js'
import lists from './person-after-honorific.json' with {type: 'json'}

const ROLE = entryKinds('role', 'role-place')

/** A family name that no ordinary word is, with the role behind it: جلسه با تقوی‌نژاد مدیر … */
export const personWithRole: Pattern = {
  name: 'person-with-role',
  *find(view) {
    for (let at = 0; at < view.words.length; at++) {
      if (!hitAt(view, at, ROLE)) continue
      const first = at - 1
      const name = first >= 0 ? personNameAt(view, first) : undefined
      if (name?.form !== 'family' || name.proof !== 'known' || name.next !== at) continue
      if (first > 0 && !BEFORE.has(keyAt(view, first - 1))) continue
      yield personCandidate(view, name)
    }
  },
}

const BEFORE = new Set(['،', ':', '؛', particle.and, particle.from, particle.to, ...lists.beforeName.map(keyOf)])
