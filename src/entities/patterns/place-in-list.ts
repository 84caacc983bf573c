import {particle} from '../../persian/particles.js'
import type {Pattern} from '../candidate.js'
import {placeKinds} from '../gazetteer/entry.js'
import {hitAt, keyAt, type SentenceView} from '../sentence.js'

const JOINTS = new Set([particle.and, '،', ',', '-'])

/** A place whose name is a common word, in a row with one that is not: تبریز، میانه و مراغه. */
export const placeInList: Pattern = {
  name: 'place-in-list',
  *find(view) {
    const ends = surePlaceEnds(view)
    for (let at = 0; at < view.words.length; at++) {
      const place = hitAt(view, at, placeKinds)
      if (place?.entry.sense !== 'cue') continue
      const {first, next, entry} = place
      const after = keyAt(view, next)
      const inRow =
        (JOINTS.has(keyAt(view, at - 1)) && ends.has(at - 1)) ||
        (JOINTS.has(after) && hitAt(view, next + 1, placeKinds)?.entry.sense === 'sure')
      const closed =
        after === '' || after === '.' || after === ')' || JOINTS.has(after) || view.tables.functionWords.has(after)
      if (!inRow || !closed) continue
      const ref = entry.kind === 'country' ? entry.ref : null
      yield {first, next, label: 'LOC', ref, key: ref ?? entry.key, introduces: entry.key}
    }
  },
}

/** Words that stand right behind a place that is no common word. */
function surePlaceEnds(view: SentenceView): Set<number> {
  const ends = new Set<number>()
  for (let at = 0; at < view.words.length; at++) {
    const place = hitAt(view, at, placeKinds)
    if (place && place.entry.sense !== 'cue') ends.add(place.next)
  }
  return ends
}
