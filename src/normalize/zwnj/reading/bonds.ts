import {functionWords} from '../../../persian/function-words.js'
import {ZWNJ} from '../../../persian/letters.js'
import {participles} from '../../../persian/verbs.js'
import contract from '../evidence/contract.json' with {type: 'json'}
import exceptions from '../evidence/exceptions.json' with {type: 'json'}
import {type JoinedKind, joinedKind, pluralSuffixes, suffixesOf} from '../evidence/suffixes.js'
import {isContinuous} from '../evidence/verbs.js'

const plurals = new Set(pluralSuffixes)
const plural = pluralSuffixes[0]!
const grammar = new Set(Object.values(functionWords).flat())
const unbound = new Set(contract.unbound)
/** «غربالگری»: joined, but after ه. */
const joinedSuffixes = new Set(contract.joinedSuffixes)
const insideNames = new Set(contract.insideNames)

/**
 * What a writer sets apart by a ZWNJ: شاهین‌شهر. All plurals of a word are one (استان‌های, استان‌ها), so that any of them shows
 * how the others are written.
 */
export const bondOf = (left: string, right: string): string => left + ZWNJ + (plurals.has(right) ? plural : right)

/**
 * Whether two parts with a ZWNJ are one word wherever they are neighbours. به کار beside به‌کار and انجام شده beside
 * انجام‌شده are not: there the sentence decides.
 */
export const isSameAnywhere = (left: string, right: string): boolean =>
  left.length > 1 &&
  right.length > 1 &&
  !grammar.has(left) &&
  !grammar.has(right) &&
  !unbound.has(left) &&
  !insideNames.has(left) &&
  !insideNames.has(right) &&
  !joinedSuffixes.has(right) &&
  !isContinuous(left) &&
  !participles.has(right) &&
  suffixesOf(left).length === 0 &&
  suffixesOf(right).length === 0

/** The ending that a word sets off, where others join it: not after ه, where everyone sets it off. */
export const setOffKind = (left: string, right: string): JoinedKind | undefined =>
  left.endsWith(exceptions.silentHe) ? undefined : joinedKind(right)

/** The bond that a word written as one lacks; undefined where its letters may be another word: مشاورهای is مشاور and های too. */
export const solidBond = (left: string, right: string): string | undefined =>
  joinedKind(right) || isSameAnywhere(left, right) ? bondOf(left, right) : undefined
