import type {Candidate} from './candidate.js'
import {placeKinds} from './gazetteer/entry.js'
import {hitAt, keyAt, type SentenceView} from './sentence.js'

const LATIN = /^[A-Za-z][\w.&-]*$/
const PERSIAN = /^[\p{L}\u200c]+$/u
const SHORTEST = 2

/**
 * The short form that a body has in brackets behind it, one word in Latin letters or one that ordinary text does not have: سازمان … (ساتبا),
 * پایگاه خبری انتخاب (Entekhab.ir). The same body, and as probable.
 */
export function* abbreviations(view: SentenceView, found: readonly Candidate[]): Iterable<Candidate> {
  for (const body of found) {
    const at = body.next + 1
    if (body.label !== 'ORG' || keyAt(view, body.next) !== '(' || keyAt(view, at + 1) !== ')') continue
    if (isAbbreviation(view, at)) yield {...body, first: at, next: at + 1}
  }
}

function isAbbreviation(view: SentenceView, at: number): boolean {
  const {text, key} = view.words[at]!
  if (key.length < SHORTEST || hitAt(view, at, placeKinds)) return false
  const {common, functionWords, listed} = view.tables
  return LATIN.test(text) || (PERSIAN.test(text) && !common.has(key) && !functionWords.has(key) && !listed.has(text))
}
