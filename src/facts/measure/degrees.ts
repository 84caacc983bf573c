import type {Numeral} from '../numerals/numeral.js'
import {measureAt} from '../units/measures.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './degrees.json' with {type: 'json'}

const BACK = 8
const angles = new Set(list.angles)
const ranks = new Set(list.ranks)

/** A number of degrees, read up to the word `next`. */
export interface Degrees {
  readonly unit: string
  readonly next: number
  /** زیر صفر after it. */
  readonly negative: boolean
}

/**
 * درجه after a number: of temperature, unless an angle was spoken of; with «زیر صفر», which makes it negative, or
 * «بالای صفر», which changes nothing. Both belong to the span.
 */
export function degreesAt(words: readonly Word[], numeral: Numeral): Degrees | undefined {
  const at = numeral.unitAt
  const found = measureAt(words, at)
  const scale = found && /^(Cel|\[degF\]|K)$/.test(found.value) ? found : undefined
  if (found ? !scale : words[at]?.text !== w.degree) return undefined
  let next = scale?.next ?? at + 1
  if (!scale && words[next]?.text === w.yaAfterHe && words[next]!.gap === 'zwnj') next++
  if (ranks.has(words[next]?.text ?? '')) return undefined
  if (words[next + 1]?.text === w.zero && words[next]!.text in list.of_zero)
    return {unit: scale?.value ?? 'Cel', next: next + 2, negative: words[next]!.text === w.under}
  // «۳۵.۷ درجه عرض شمالی», «عرض جغرافیایی ۳۵ درجه»
  if (!scale && isCoordinate(words, numeral.first, next)) return {unit: 'deg', next, negative: false}
  // «۱۸۰ درجه فرق دارد»: no weather
  if (!scale && /^(180|360)$/.test(numeral.value ?? '')) return {unit: 'deg', next, negative: false}
  for (let i = at - 1; i >= 0 && i >= at - BACK && words[i]!.kind !== 'break'; i--)
    if (angles.has(words[i]!.text)) return {unit: 'deg', next, negative: false}
  return {unit: scale?.value ?? 'Cel', next, negative: false}
}

const coordinates = new Set(list.coordinates)

const isCoordinate = (words: readonly Word[], first: number, next: number): boolean =>
  [next, next + 1, first - 1, first - 2].some((at) => coordinates.has(words[at]?.text ?? ''))
