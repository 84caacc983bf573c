import {speechOfOne, statementNouns} from '../../persian/speech.js'
import type {Pattern} from '../candidate.js'
import {keyOf} from '../gazetteer/fold.js'
import {familyNameAt} from '../person/family-name.js'
import {personCandidate} from '../person/person-candidate.js'
import {personNameAt} from '../person/person-name.js'
import {keyAt, type SentenceView} from '../sentence.js'
import speech from '../speech.json' with {type: 'json'}

const VERBS = new Set([...speechOfOne, ...statementNouns].map(keyOf))
const OPENINGS = new Set(speech.openings.map(keyOf))

/** A family name that opens a sentence and speaks: نصیری افزود; کریمی با بیان اینکه; نصیری: … (a headline). */
export const personSpeaks: Pattern = {
  name: 'person-speaks',
  *find(view) {
    const name = personNameAt(view, 0)
    if (name?.form !== 'family' || name.next > 2) return
    const known = name.proof === 'known' || familyNameAt(view, 0)?.proof === 'known'
    if (speaks(view, name.next) || (known && keyAt(view, name.next) === ':')) yield personCandidate(view, name)
  },
}

const speaks = (view: SentenceView, at: number) =>
  VERBS.has(keyAt(view, at)) || OPENINGS.has(keyAt(view, at)) || OPENINGS.has(keyAt(view, at) + keyAt(view, at + 1))
