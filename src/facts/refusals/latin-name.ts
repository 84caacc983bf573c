import {measureAt} from '../units/measures.js'
import {isUnit} from '../units/units.js'
import type {Refusal} from './refusal.js'

const GENERATION = 'G'

/** Digits that touch Latin letters or follow a Latin name: F16, 4G, Windows 10, COVID-19. A unit is no name: 50kg. */
export const latinName: Refusal = {
  reason: 'name',
  written: 'digits',
  holds(words, {first, next}) {
    const before = words[first - 1]
    const after = words[next]
    if (before?.kind === 'latin' && !isUnit(words, next)) return true
    if (before && /^[-–_]$/.test(before.text) && before.gap === 'none' && words[first - 2]?.kind === 'latin')
      return true
    // «اینترنت 4G»: a generation of networks
    const isGeneration = after?.text.toUpperCase() === GENERATION && /^[2-6]$/.test(words[first]!.text)
    return after?.kind === 'latin' && after.gap === 'none' && (isGeneration || !measureAt(words, next))
  },
}
