import type {Numeral} from '../numerals/numeral.js'
import {isUnit} from '../units/units.js'
import type {Word} from '../words/word.js'
import {article} from './article.js'
import {address, latinName, longCode, phone, plate, plus, tiedName, typed} from './codes.js'
import {citation, code, lane, law, model, name, phoneHead, site, street, verse} from './headed.js'
import {
  fold,
  give,
  hyperbole,
  idiom,
  lung,
  no,
  onceAgain,
  overnight,
  pronoun,
  round,
  safar,
  some,
  weekday,
} from './idioms.js'
import {abbreviation, cited, listNumber, note} from './lists.js'
import type {Refusal} from './refusal.js'
import {title} from './title.js'

/** Every reason for which a number is no fact; the first that holds is given. */
export const refusals: readonly Refusal[] = [
  listNumber,
  note,
  cited,
  abbreviation,
  phone,
  plate,
  longCode,
  address,
  latinName,
  plus,
  typed,
  tiedName,
  title,
  weekday,
  law,
  verse,
  citation,
  phoneHead,
  code,
  name,
  site,
  street,
  lane,
  model,
  onceAgain,
  overnight,
  hyperbole,
  idiom,
  fold,
  round,
  give,
  no,
  lung,
  safar,
  some,
  pronoun,
  article,
]

const ofDigits = refusals.filter(({written}) => written !== 'letters')
const ofLetters = refusals.filter(({written}) => written !== 'digits')

/** A numeral that is no fact, and why. */
export interface Refused {
  readonly numeral: Numeral
  readonly reason: string
}

/** Numerals that may be facts, and those that may not, each with its reason. «مواد ۵ و ۶» share theirs. */
export function sift(words: readonly Word[], numerals: readonly Numeral[]): {kept: Numeral[]; refused: Refused[]} {
  const kept: Numeral[] = []
  const refused: Refused[] = []
  for (const numeral of numerals) {
    const reason = reasonOf(words, numeral) ?? inherited(words, numeral, refused.at(-1))
    if (reason) refused.push({numeral, reason})
    else kept.push(numeral)
  }
  return {kept, refused}
}

function reasonOf(words: readonly Word[], numeral: Numeral): string | undefined {
  const asked = words[numeral.first]!.kind === 'digits' ? ofDigits : ofLetters
  for (const refusal of asked) if (refusal.holds(words, numeral)) return refusal.reason
  return undefined
}

const NUMBERED = new Set(['law', 'verse', 'phone', 'code', 'name', 'citation'])

function inherited(words: readonly Word[], numeral: Numeral, last: Refused | undefined): string | undefined {
  if (!last || !NUMBERED.has(last.reason) || numeral.first !== last.numeral.next + 1) return undefined
  const listed = /^[و،تا,/-]+$/.test(words[last.numeral.next]!.text)
  return listed && numeral.magnitude === '1' && !isUnit(words, numeral.unitAt) ? last.reason : undefined
}
