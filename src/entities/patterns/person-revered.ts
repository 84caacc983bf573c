import type {Pattern} from '../candidate.js'
import {keyOf} from '../gazetteer/fold.js'
import {keyAt, keysBetween, type SentenceView} from '../sentence.js'
import offices from './offices.json' with {type: 'json'}
import revered from './revered.json' with {type: 'json'}

const TITLES = new Set(revered.titles.map(keyOf))
const NAMES = new Set(revered.names.map(keyOf))
const BLESSINGS = new Set(revered.blessings.map(keyOf))
const LONGEST = 3

/** Imams, prophets and their kin, whose title is a part of the name, and the blessing behind it: امام رضا (ع), حضرت زهرا (س). */
export const personRevered: Pattern = {
  name: 'person-revered',
  *find(view) {
    const {words} = view
    for (let at = 0; at < words.length; at++) {
      if (!TITLES.has(keyAt(view, at))) continue
      let first = at + 1
      if (TITLES.has(keyAt(view, at) + keyAt(view, first))) first++
      for (let next = Math.min(first + LONGEST, words.length); next > first; next--) {
        const key = keysBetween(view, first, next)
        if (!NAMES.has(key)) continue
        const stop = blessingEnd(view, next)
        yield {first: at, next: stop, label: 'PER', ref: null, key: offices.imam + key}
        at = stop - 1
        break
      }
    }
  },
}

/** Behind «(ع)» whether it is one word or three; the place itself where there is none. */
export function blessingEnd(view: SentenceView, at: number): number {
  if (keyAt(view, at) !== '(') {
    const key = keyAt(view, at)
    return key.startsWith('(') && key.endsWith(')') && BLESSINGS.has(key.slice(1, -1)) ? at + 1 : at
  }
  for (let next = at + 2; next <= at + 4; next++) {
    if (keyAt(view, next) === ')') return BLESSINGS.has(keysBetween(view, at + 1, next)) ? next + 1 : at
  }
  return at
}
