import type {Pattern} from '../candidate.js'
import {personCandidate} from '../person/person-candidate.js'
import {personNameAt} from '../person/person-name.js'
import {entryKinds, hitAt} from '../sentence.js'

const HONORIFIC = entryKinds('honorific')

/** A name behind one or more honorifics: دکتر مریم احمدی‌نژاد, آقای نصیری. Behind a doubtful one (استاد, امیر) only a known name. */
export const personAfterHonorific: Pattern = {
  name: 'person-after-honorific',
  *find(view) {
    for (let at = 0; at < view.words.length; at++) {
      const title = hitAt(view, at, HONORIFIC)
      if (!title) continue
      let next = title.next
      let sure = title.entry.sense === 'sure'
      for (let more = hitAt(view, next, HONORIFIC); more; more = hitAt(view, next, HONORIFIC)) {
        next = more.next
        sure ||= more.entry.sense === 'sure'
      }
      const name = personNameAt(view, next)
      if (name && (sure || (name.proof === 'known' && name.form !== 'given'))) yield personCandidate(view, name)
      at = next - 1
    }
  },
}
