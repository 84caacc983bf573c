import type {Pattern} from '../candidate.js'
import {type Entry, placeKinds} from '../gazetteer/entry.js'
import {entryKinds, hitAt} from '../sentence.js'
import offices from './offices.json' with {type: 'json'}

const OFFICE = entryKinds('role-place')

/** The place where an office is held, also one whose name is a common word: شهردار میانه; استاندار اردبیل means the province. */
export const placeOfOffice: Pattern = {
  name: 'place-of-office',
  *find(view) {
    for (let at = 0; at < view.words.length; at++) {
      const office = hitAt(view, at, OFFICE)
      if (!office) continue
      const governor = office.entry.key.endsWith(offices.governor)
      const place =
        (governor ? hitAt(view, office.next, PROVINCE) : undefined) ?? hitAt(view, office.next, placeKinds, isTown)
      if (!place) continue
      const {first, next, entry} = place
      const ref = governor || entry.sense !== 'shared' ? entry.ref : null
      yield {first, next, label: 'LOC', ref, key: ref ?? entry.key, introduces: entry.key}
    }
  },
}

const PROVINCE = entryKinds('province')
/** «بخشدار مرکزی» holds the central district of a county, not the province. */
const isTown = ({kind, sense}: Entry) => kind !== 'province' || sense !== 'cue'
