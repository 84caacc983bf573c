import type {Decimal} from '../../text/decimal.js'
import type {Span} from '../../text/span.js'

/**
 * A number in the text, before anyone knows what it counts. `first` and `next` are positions among the words
 * (half-open), the span is in code points.
 */
export interface Numeral extends Span {
  /** `parts`: digits between slashes or points that are no single number (1402/05/12). */
  readonly form: 'cardinal' | 'ordinal' | 'fraction' | 'vague' | 'parts'
  /** Null for a fraction, a range, a vague number and parts. */
  readonly value: Decimal | null
  /** Ends of a range, exact: "10" or "1/3"; `min` of a vague number. */
  readonly min: string | null
  readonly max: string | null
  readonly fraction: {readonly numerator: Decimal; readonly denominator: Decimal} | null
  /** ASCII digits of form `parts`, else empty. */
  readonly parts: readonly string[]
  readonly written: 'digits' | 'words' | 'mixed'
  /** What is glued to it: ی of میلیونی; م, مین of an ordinal. */
  readonly suffix: string
  /** The largest magnitude that multiplies all of it (10^6 in ۶ میلیون), else 1. */
  readonly magnitude: Decimal
  /** The number before its magnitude: 6 in ۶ میلیون. */
  readonly coefficient: Decimal | null
  readonly first: number
  readonly next: number
  /** Where the unit stands: after this numeral, or after the last of those that share one (۱۰ و ۱۵ درصد). */
  readonly unitAt: number
  /** The two numerals of a range. */
  readonly ends: readonly [Numeral, Numeral] | null
  /** From or to, where two numerals say a change: از ۵ به ۸ میلیون. */
  readonly role: 'from' | 'to' | null
  readonly change: 'increase' | 'decrease' | null
}

/** What reading finds, without a place in the text. */
export type UnplacedNumeral = Omit<Numeral, 'start' | 'end' | 'first' | 'unitAt' | 'ends' | 'role' | 'change'>
