import contract from '../../evidence/contract.json' with {type: 'json'}
import type {PairRefusal} from './refusal.js'
import list from './words.json' with {type: 'json'}

const insideNames = new Set(contract.insideNames)
const givenNames = new Set(list.givenNames.are)
const notAfterNames = new Set(list.notAfterNames)

/** «علی بن ابیطالب»: not a half of the name, without the other. */
const halfOfName: PairRefusal = (_way, words, at) => at > 0 && insideNames.has(words[at]!.written)

/** «محمدرضا گرایی»: a family name after a given name. */
const familyName: PairRefusal = (way, words, at) => {
  const {written} = words[at]!
  if (words[at - 1]?.written === list.sayyid && givenNames.has(written)) return true // «سید علی حسینی»
  if (way !== 'productive' || !notAfterNames.has(words[at + 1]!.written)) return false
  return (
    givenNames.has(written) ||
    list.givenNames.begin.some((name) => written.startsWith(name)) ||
    list.givenNames.end.some((name) => written.endsWith(name))
  )
}

/** Pairs that are a given name and a family name, or a part of a name. */
export const nameRefusals: readonly PairRefusal[] = [halfOfName, familyName]
