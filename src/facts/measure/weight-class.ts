import type {Numeral} from '../numerals/numeral.js'
import {measureAt} from '../units/measures.js'
import w from '../words/spelling.json' with {type: 'json'}
import type {Word} from '../words/word.js'
import list from './weight-class.json' with {type: 'json'}

const classes = new Set(list)
const SIGN: Readonly<Record<string, 'at_most' | 'at_least'>> = {'-': 'at_most', '−': 'at_most', '+': 'at_least'}
const MASS = 'kg'
const BACK = 6

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
  if (unit?.value !== MASS || !isClass(words, first)) return undefined
  const value = isNegative ? (numeral.value.slice(1) as typeof numeral.value) : numeral.value
  return {numeral: {...numeral, value, first, next: unitAt, unitAt}, next: unit.next, modifier}
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
