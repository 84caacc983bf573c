import type {Pattern} from '../candidate.js'
import {keyOf} from '../gazetteer/fold.js'
import {seatAt} from '../organisation/phrase.js'
import {entryKinds, hitAt, keyAt} from '../sentence.js'
import lists from './club-of-player.json' with {type: 'json'}

const CLUB = entryKinds('club')
const SPORT = new Set(lists.map(keyOf))

/** A club called by a word of the language, behind those who play for it or what is theirs: بازیکنان نفت, پیراهن سایپا. */
export const clubOfPlayer: Pattern = {
  name: 'club-of-player',
  *find(view) {
    for (let at = 1; at < view.words.length; at++) {
      if (!SPORT.has(keyAt(view, at - 1))) continue
      const club = hitAt(view, at, CLUB, ({sense}) => sense === 'cue')
      if (!club) continue
      const {key} = club.entry
      const next = seatAt(view, club.next)
      yield {
        first: at,
        next,
        label: 'ORG',
        ref: null,
        key: next === club.next ? key : key + keyAt(view, next - 1),
        introduces: key,
      }
    }
  },
}
