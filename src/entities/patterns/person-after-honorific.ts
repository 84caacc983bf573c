import {isPersianLetter} from '../../persian/letters.js'
import {particle} from '../../persian/particles.js'
import type {Pattern} from '../candidate.js'
import {keyOf} from '../gazetteer/fold.js'
import {personCandidate} from '../person/person-candidate.js'
import {type PersonName, personNameAt} from '../person/person-name.js'
import {entryKinds, hitAt, keyAt, type SentenceView} from '../sentence.js'
import lists from './person-after-honorific.json' with {type: 'json'}

const NO_FAMILY = entryKinds(
  'honorific',
  'role',
  'role-place',
  'organisation-topic',
  'organisation-place',
  'organisation-name',
  'area',
  'facility',
  'country',
)
const GOES_ON = new Set(
  ['،', ':', '(', particle.from, particle.to, particle.object, particle.that, ...lists.prepositions].map(keyOf),
)
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
      if (name && (sure || (name.proof === 'known' && name.form !== 'given')))
        yield personCandidate(view, whole(view, name))
      at = next - 1
    }
  },
}

/** Behind a title and a given name a word of the language is the family name, where the clause goes on behind it: سردار خسرو عروج در … */
function whole(view: SentenceView, name: PersonName): PersonName {
  const {next, form, proof} = name
  if (form !== 'given' || proof !== 'known' || next >= view.words.length) return name
  const key = keyAt(view, next)
  const isWord = isPersianLetter(key[0]) && key.length > 2 && !view.tables.functionWords.has(key)
  if (
    !isWord ||
    view.words[next]!.atoms.length > 1 ||
    hitAt(view, next, NO_FAMILY) ||
    !GOES_ON.has(keyAt(view, next + 1))
  )
    return name
  return {...name, next: next + 1, family: next, form: 'full'}
}
