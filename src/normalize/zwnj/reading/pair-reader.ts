import {compoundFeatures} from '../evidence/compound-features.js'
import type {CompoundForm} from '../evidence/evidence.js'
import {type ByRegister, type Model, oddsOf, sumOf} from '../evidence/model.js'
import type {WordForms} from '../evidence/word-forms.js'
import {pairMemory} from './pair-memory.js'
import {isDivided, type PairWay, pairOf} from './pairs.js'
import {isRefused} from './refusals.js'
import {type Following, followingOf, isMonth, type Preceding, precedingOf, surroundings} from './surroundings.js'
import type {WrittenWord} from './written-word.js'

/** What is known of two neighbours, before their surroundings are looked at. */
export interface KnownPair {
  readonly way: PairWay | undefined
  /** Log-odds of being one word. */
  readonly score: ByRegister
  /** Compounds of more words that begin with these two. */
  readonly longer: readonly LongCompound[]
}

/** A compound of three words or more, and its odds of being one where its parts stand apart. */
export interface LongCompound {
  readonly compound: CompoundForm
  readonly odds: ByRegister
}

/** What two neighbours among others may be. */
export interface PairReader {
  /** What is known of a word and the next; undefined where nothing makes one word of them. */
  of(word: WrittenWord, next: WrittenWord): KnownPair | undefined
  /** Their odds of being one word among the words around; undefined where they are hopeless. `at`: the first of them. */
  odds(pair: KnownPair, words: readonly WrittenWord[], at: number, digitBefore: boolean): ByRegister | undefined
}

/** Log-odds below which a pair neither joins nor says anything about the article. */
const HOPELESS = -4
const NOTHING: KnownPair = {way: undefined, score: {general: 0, press: 0}, longer: []}

/** Looks pairs up, with a memory. The memory changes no answer. */
export function pairReader(forms: WordForms, model: Model): PairReader {
  const memory = pairMemory<KnownPair>()
  const around = contexts(model)
  return {
    of(word, next) {
      if ((word.asFirst & next.asSecond) === 0) return undefined
      let pair = memory.get(word.id, next.id)
      if (!pair) {
        pair = readPair(word, next, forms, model)
        memory.set(word.id, next.id, pair)
      }
      return pair === NOTHING ? undefined : pair
    },
    odds({way, score}, words, at, digitBefore) {
      if (!way) return undefined
      const context = around[way][precedingOf(words[at - 1], digitBefore)][followingOf(words[at + 2])]
      const general = score.general + context.general
      const press = score.press + context.press
      if (general < HOPELESS && press < HOPELESS) return undefined
      if ((way === 'may' && isMonth(words, at)) || isRefused(way, words, at, forms)) return undefined
      return oddsOf({general, press})
    },
  }
}

function readPair(word: WrittenWord, next: WrittenWord, forms: WordForms, model: Model): KnownPair {
  if (isDivided(word, next)) return NOTHING
  const pair = pairOf(word, next, forms)
  const longer = forms
    .compounds(word.parts[word.parts.length - 1]!, next.parts[0]!)
    .filter(({parts}) => parts.length > 2)
    .map((compound) => ({compound, odds: oddsOf(model.score(['long', ...compoundFeatures(compound)]))}))
  if (!pair && longer.length === 0) return NOTHING
  return {way: pair?.way, score: model.score(pair?.features ?? []), longer}
}

type Contexts = Record<PairWay, Record<Preceding, Record<Following, ByRegister>>>

const WAYS: readonly PairWay[] = ['may', 'suffix', 'participle', 'compound', 'productive']
const PRECEDING: readonly Preceding[] = ['none', 'digit', 'month', 'word']
const FOLLOWING: readonly Following[] = ['none', 'auxiliary', 'conjunction', 'word']

/** The weights of all surroundings, summed once. */
const contexts = (model: Model): Contexts =>
  table(WAYS, (way) =>
    table(PRECEDING, (preceding) =>
      table(FOLLOWING, (following) => sumOf([model.score(surroundings(way, preceding, following))])),
    ),
  )

const table = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>
