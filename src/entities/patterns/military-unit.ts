import type {Pattern} from '../candidate.js'
import {keyOf} from '../gazetteer/fold.js'
import {knownBodyAt, seatAt} from '../organisation/phrase.js'
import {keyAt, keysBetween, type SentenceView} from '../sentence.js'
import {unknownNameAt} from '../unknown-name.js'
import lists from './military-unit.json' with {type: 'json'}

const HEADS = new Set(lists.heads.map(keyOf))
const NAMES = new Set(lists.names.map(keyOf))
/** What a unit is: زرهی, تکاور. */
const KINDS = new Set(lists.kinds.map(keyOf))
const NUMBER = /^[\d۰-۹٠-٩]{1,3}$/
const MOST = 4

/** A unit of an army by its number, with its name, kind and seat, and the greater unit behind it: لشکر ۳۱ عاشورا, تیپ ۷۰۳ لشکر ۲۰. */
export const militaryUnit: Pattern = {
  name: 'military-unit',
  *find(view) {
    for (let at = 0; at < view.words.length; at++) {
      const next = unitAt(view, at, MOST)
      if (next === undefined) continue
      yield {first: at, next, label: 'ORG', ref: null, key: keysBetween(view, at, next)}
      at = next - 1
    }
  },
}

function unitAt(view: SentenceView, at: number, depth: number): number | undefined {
  if (depth === 0 || !HEADS.has(keyAt(view, at))) return undefined
  const number = NUMBER.test(view.words[at + 1]?.text ?? '') ? at + 2 : at + 1
  let next = number
  while (KINDS.has(keyAt(view, next))) next++
  if (NAMES.has(keyAt(view, next))) next++
  else if (next > at + 1) next = unknownNameAt(view, next) ?? next
  if (next === at + 1) return undefined
  const greater = unitAt(view, next, depth - 1) ?? knownBodyAt(view, next)
  const end = greater ?? seatAt(view, next)
  // «گردان زرهی» is a kind of unit.
  const isNamed = number > at + 1 || NAMES.has(keyAt(view, next - 1))
  return isNamed ? end : undefined
}
