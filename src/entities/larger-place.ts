import type {Entry} from './gazetteer/entry.js'
import lists from './patterns/place-with-head.json' with {type: 'json'}
import {entryKinds, hitAt, keyAt, type SentenceView} from './sentence.js'

const LARGER = entryKinds('country', 'province')
const COUNTRY = entryKinds('country')

/**
 * The end of a place's name with the country or province right behind it (موصل عراق, شهرستان نطنز استان اصفهان); `next` itself
 * where there is none. Of a province only the country counts, and a country has none.
 */
export function largerPlaceEnd(view: SentenceView, next: number, kind: Entry['kind'] | undefined): number {
  if (kind === 'country' || kind === 'region') return next
  const head = keyAt(view, next) === lists.province ? next + 1 : next
  const larger = hitAt(view, head, kind === 'province' ? COUNTRY : LARGER, ({sense}) => sense !== 'cue')
  return larger ? larger.next : next
}
