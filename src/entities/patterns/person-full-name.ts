import {particle} from '../../persian/particles.js'
import type {Pattern} from '../candidate.js'
import {personCandidate} from '../person/person-candidate.js'
import {personNameAt} from '../person/person-name.js'
import {keyAt} from '../sentence.js'

/** A given and a family name, with no title: ناصر نصیری, سیدمحمد حسینی. An unknown family name must not be an ordinary word. */
export const personFullName: Pattern = {
  name: 'person-full-name',
  *find(view) {
    for (let at = 0; at < view.words.length; at++) {
      const name = personNameAt(view, at)
      if (name?.form !== 'full') continue
      // «علی و حسن رضا»: a lone pair of given names proves little unless the sentence goes on about them.
      if (name.proof === 'possible' && keyAt(view, name.next) === particle.and) continue
      yield personCandidate(view, name)
      at = name.next - 1
    }
  },
}
