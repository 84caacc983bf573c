import type {Numeral} from '../numerals/numeral.js'
import type {Word} from '../words/word.js'

/** Why a number in the text is no fact. */
export interface Refusal {
  readonly reason: string
  /** How the numbers begin that it may hold; both ways if absent. The others are not asked about. */
  readonly written?: 'digits' | 'letters'
  holds(words: readonly Word[], numeral: Numeral): boolean
}

/** The numeral is one word of letters, and that word. */
export const singleWord = (words: readonly Word[], {first, next}: Numeral): string | undefined =>
  next === first + 1 && words[first]!.kind === 'letters' ? words[first]!.text : undefined
