import {particle} from '../../../persian/particles.js'
import contract from './contract.json' with {type: 'json'}

const seconds = new Set([
  ...[...contract.pairs, ...contract.always, ...contract.whole, contract.conjunction].map(
    (pair) => pair.split(' ')[1]!,
  ),
  ...Object.values(contract.coordinated).flatMap((seconds) => seconds.flatMap((one) => [one, particle.and + one])),
  ...contract.nameEndings,
  ...contract.possessives,
  particle.and,
])

/** A shorter word in ال is no noun of Arabic with its article: الگو. */
const SHORTEST_ARABIC = 5

/** A word of Arabic with its article: الریه. */
export const isArabicNoun = (word: string): boolean =>
  word.length >= SHORTEST_ARABIC && word.startsWith(contract.article)

/** Whether the orthography asks, after some words, that this one be joined to them. */
export const mayBeAsked = (word: string): boolean => seconds.has(word) || isArabicNoun(word)
