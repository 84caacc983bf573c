import type {Numeral} from '../numerals/numeral.js'
import {measureAt} from '../units/measures.js'
import type {Word} from '../words/word.js'

const BACK = 8
const ANGLES = /^(زاویه|چرخش|چرخید|شیب|دوربین|گردش)$/
const RANKS = /^(درجه‌دار|تحصیلی|علمی)$/

/** A number of degrees, read up to the word `next`. */
export interface Degrees {
  readonly unit: string
  readonly next: number
  /** زیر صفر behind it. */
  readonly negative: boolean
}

/**
 * درجه behind a number: of temperature, unless an angle was spoken of; with «زیر صفر», which makes it negative, or
 * «بالای صفر», which changes nothing. Both belong to the span.
 */
export function degreesAt(words: readonly Word[], numeral: Numeral): Degrees | undefined {
  const at = numeral.unitAt
  const found = measureAt(words, at)
  const scale = found && /^(Cel|\[degF\]|K)$/.test(found.value) ? found : undefined
  if (found ? !scale : words[at]?.text !== 'درجه') return undefined
  let next = scale?.next ?? at + 1
  if (!scale && words[next]?.text === 'ای' && words[next]!.gap === 'zwnj') next++
  if (RANKS.test(words[next]?.text ?? '')) return undefined
  if (words[next + 1]?.text === 'صفر' && /^(زیر|بالای)$/.test(words[next]!.text))
    return {unit: scale?.value ?? 'Cel', next: next + 2, negative: words[next]!.text === 'زیر'}
  // «۱۸۰ درجه فرق دارد»: no weather
  if (!scale && /^(180|360)$/.test(numeral.value ?? '')) return {unit: 'deg', next, negative: false}
  for (let i = at - 1; i >= 0 && i >= at - BACK && words[i]!.kind !== 'break'; i--)
    if (ANGLES.test(words[i]!.text)) return {unit: 'deg', next, negative: false}
  return {unit: scale?.value ?? 'Cel', next, negative: false}
}
