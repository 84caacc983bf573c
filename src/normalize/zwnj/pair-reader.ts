import type {ByRegister, Model} from './model.js'
import {type PairWay, pairOf} from './pairs.js'
import type {WordForms} from './word-forms.js'
import type {Word} from './words.js'

/** A pair's log-odds of being one word, before its surroundings are looked at. */
export interface ScoredPair {
  readonly way: PairWay
  readonly score: ByRegister
}

export type PairReader = (word: Word, next: Word) => ScoredPair | undefined

/** Distinct pairs held, as in words.ts. */
const CAPACITY = 200_000

/** Looks pairs up, with a memory. The memory changes no answer. */
export function pairReader(forms: WordForms, model: Model): PairReader {
  const memory = new Map<string, ScoredPair | undefined>()
  return (word, next) => {
    if (!mayJoin(word, next)) return undefined
    const key = `${word.written} ${next.written}`
    if (memory.has(key)) return memory.get(key)
    if (memory.size >= CAPACITY) memory.clear()
    const pair = pairOf(word, next, forms)
    const scored = pair && {way: pair.way, score: model.score(pair.features)}
    memory.set(key, scored)
    return scored
  }
}

/** Most neighbours are nothing to each other, and are told apart without a look at the memory. */
const mayJoin = (word: Word, next: Word): boolean =>
  word.isContinuous ||
  next.suffixes.length > 0 ||
  word.startsCompound ||
  next.productivity.last.once + next.productivity.last.listed > 2
