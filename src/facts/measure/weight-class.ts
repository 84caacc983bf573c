import type {Numeral} from '../numerals/numeral.js'
import {measureAt} from '../units/measures.js'
import {isUnit} from '../units/units.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './weight-class.json' with {type: 'json'}

const classes = new Set(list.classes)
/** After these a sign alone says that the number is a class. */
const weights = new Set(list.weights)
const links = new Set(list.links)
const SIGN: Readonly<Record<string, 'at_most' | 'at_least'>> = {'-': 'at_most', '−': 'at_most', '+': 'at_least'}
const MASS = 'kg'
const BACK = 6
const MOST_CLASSES = 6

/** A weight class, its unit and the bound that its sign stands for. */
export interface WeightClass {
  readonly numeral: Numeral
  readonly next: number
  readonly modifier: 'at_most' | 'at_least'
}

/**
 * «وزن ۶۸- کیلوگرم» is up to so much, «وزن ۸۷+ کیلوگرم» from so much: classes of sport, the sign typed on either side of
 * its digits.
 */
export function weightClass(words: readonly Word[], numeral: Numeral): WeightClass | undefined {
  if (numeral.form !== 'cardinal' || numeral.written !== 'digits' || !numeral.value || numeral.ends) return undefined
  const after = words[numeral.next]
  const behind = after?.gap === 'none' ? SIGN[after.text] : undefined
  const before = words[numeral.first]!.gap === 'none' ? SIGN[words[numeral.first - 1]?.text ?? ''] : undefined
  // «-۶۸» was read as negative, its sign is the numeral's first word
  const isNegative = numeral.value.startsWith('-')
  const modifier = behind ?? before ?? (isNegative ? 'at_most' : undefined)
  if (!modifier) return undefined
  const first = !behind && before && !isNegative ? numeral.first - 1 : numeral.first
  const unitAt = behind ? numeral.next + 1 : numeral.next
  const unit = measureAt(words, unitAt)
  const isMass = unit?.value === MASS
  // «در ۶۱- کیلوگرم»: behind its digits a sign before the unit is no dash
  if (isMass ? !behind && !isClass(words, first) : !behind || !isUnitless(words, first, unitAt)) return undefined
  const value = isNegative ? (numeral.value.slice(1) as typeof numeral.value) : numeral.value
  return {numeral: {...numeral, value, first, next: unitAt, unitAt}, next: isMass ? unit.next : unitAt, modifier}
}

/** «وزن ۶۱-», and in a list with others «اوزان ۶۰- و ۶۷- کیلوگرم». */
function isUnitless(words: readonly Word[], first: number, next: number): boolean {
  // «وزن ۵۰۰+ گرم», «وزن ۶۱- ۷۰ کیلوگرم»
  if (words[next]?.kind === 'digits' || isUnit(words, next)) return false
  if (weights.has(words[first - 1]?.text ?? '')) return true
  let at = next
  for (let i = 0; i < MOST_CLASSES && links.has(words[at]?.text ?? ''); i++) {
    if (words[at + 1]?.kind !== 'digits' || words[at + 2]?.gap !== 'none' || !SIGN[words[at + 2]!.text]) return false
    at += 3
    if (measureAt(words, at)?.value === MASS) return true
  }
  return false
}

/** Whether a class of weight is spoken of before, maybe with others between: «اوزان ۶۸-، ۷۴- و ۸۰- کیلوگرم». */
function isClass(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - BACK && words[i]!.kind !== 'break'; i--)
    if (classes.has(words[i]!.text)) return true
  return false
}

/** «ملی‌پوش وزن ۹۲ کیلوگرم ایران»: a class has no contents; «به وزن ۵ کیلوگرم طلا» has. */
export const namesClass = (words: readonly Word[], first: number): boolean =>
  classes.has(words[first - 1]?.text ?? '') && words[first - 2]?.text !== w.to
