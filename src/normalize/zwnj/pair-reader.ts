import {type ByRegister, type Model, oddsOf, sumOf} from './model.js'
import {
  type Behind,
  behindOf,
  compoundFeatures,
  type Front,
  frontOf,
  isMonth,
  type PairWay,
  pairOf,
  surroundings,
} from './pairs.js'
import type {CompoundForm, WordForms} from './word-forms.js'
import type {Word} from './words.js'

/** What is known of two neighbours, before their surroundings are looked at. */
interface KnownPair {
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

/** What two neighbours among others may be: their odds of being one word, and longer compounds that they begin. */
export interface PairReader {
  odds(words: readonly Word[], at: number, digitBefore: boolean): ByRegister | undefined
  longer(word: Word, next: Word): readonly LongCompound[]
}

/** Distinct pairs held, as in words.ts. */
const CAPACITY = 200_000
/** Log-odds below which a pair neither joins nor says anything about the article. */
const HOPELESS = -4
const NOTHING: KnownPair = {way: undefined, score: {general: 0, press: 0}, longer: []}

/** Looks pairs up, with a memory. The memory changes no answer. */
export function pairReader(forms: WordForms, model: Model): PairReader {
  const memory = new Map<Word, Map<Word, KnownPair>>()
  let held = 0
  const known = (word: Word, next: Word): KnownPair => {
    if (!mayJoin(word, next)) return NOTHING
    const found = memory.get(word)?.get(next)
    if (found) return found
    if (held++ >= CAPACITY) {
      memory.clear()
      held = 0
    }
    const pair = readPair(word, next, forms, model)
    const behind = memory.get(word)
    if (behind) behind.set(next, pair)
    else memory.set(word, new Map([[next, pair]]))
    return pair
  }
  const around = contexts(model)
  return {
    odds(words, at, digitBefore) {
      const {way, score} = known(words[at]!, words[at + 1]!)
      if (!way) return undefined
      if (way === 'may' && isMonth(words, at)) return undefined
      const context = around[way][frontOf(words[at - 1], digitBefore)][behindOf(words[at + 2])]
      const general = score.general + context.general
      const press = score.press + context.press
      return general < HOPELESS && press < HOPELESS ? undefined : oddsOf({general, press})
    },
    longer: (word, next) => known(word, next).longer,
  }
}

/** Most neighbours are nothing to each other, and are told apart without a look at the memory. */
const mayJoin = (word: Word, next: Word): boolean =>
  word.isContinuous ||
  next.suffixes.length > 0 ||
  (word.startsCompound && next.continuesCompound) ||
  next.productivity.last.once + next.productivity.last.listed > 2

function readPair(word: Word, next: Word, forms: WordForms, model: Model): KnownPair {
  const pair = pairOf(word, next, forms)
  const longer = forms
    .compounds(word.parts[word.parts.length - 1]!, next.parts[0]!)
    .filter(({parts}) => parts.length > 2)
    .map((compound) => ({compound, odds: oddsOf(model.score(['long', ...compoundFeatures(compound)]))}))
  if (!pair && longer.length === 0) return NOTHING
  return {way: pair?.way, score: model.score(pair?.features ?? []), longer}
}

type Contexts = Record<PairWay, Record<Front, Record<Behind, ByRegister>>>

const WAYS: readonly PairWay[] = ['may', 'suffix', 'participle', 'compound', 'productive']
const FRONTS: readonly Front[] = ['none', 'digit', 'month', 'word']
const BEHINDS: readonly Behind[] = ['none', 'auxiliary', 'conjunction', 'word']

/** The weights of all surroundings, summed once. */
const contexts = (model: Model): Contexts =>
  table(WAYS, (way) =>
    table(FRONTS, (front) => table(BEHINDS, (behind) => sumOf([model.score(surroundings(way, front, behind))]))),
  )

const table = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>
