import type {WordForms} from '../../evidence/word-forms.js'
import type {PairWay} from '../pairs.js'
import type {WrittenWord} from '../written-word.js'

/** A pair that its surroundings keep two words: `words[at]` and the next. */
export type PairRefusal = (way: PairWay, words: readonly WrittenWord[], at: number, forms: WordForms) => boolean
