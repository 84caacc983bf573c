import type {IdentifierKind} from '../../document/identifier.js'
import type {CueBefore} from './around.js'
import type {DigitRun} from './digits.js'
import type {View} from './view.js'

/** Where an identifier is. */
export interface Identifier {
  readonly kind: IdentifierKind
  readonly start: number
  readonly end: number
}

/** What a recognizer of numbers is shown. */
export interface NumberPlace {
  readonly view: View
  readonly runs: readonly DigitRun[]
  /** The run that the number may begin with. */
  readonly first: number
  /** The word before the number that says what it is; looked up when it is first asked. */
  readonly cue: () => CueBefore | undefined
  /** End of the phone number before, in the view: another one may follow it in a list. */
  readonly phoneBefore: number
  /** Whether the string is an address or an id, where numbers without a name are codes. */
  readonly isAddress: boolean
}

/** A number that was recognized: its last run, and where it ends and begins where marks belong to it. */
export interface Recognized {
  readonly last: number
  readonly start: number
  readonly end: number
}

/** One kind of numbers. */
export interface Recognizer {
  readonly kind: Exclude<IdentifierKind, 'email'>
  find(place: NumberPlace): Recognized | undefined
}
