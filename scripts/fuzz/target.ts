/** One thing that is fuzzed: bytes in, a throw where an invariant is broken. */
export interface Target {
  readonly name: string
  /** Of the inputs of a run, how many go to this target, beside the shares of the others: cheap ones get more. */
  readonly share: number
  /** Longest input, in bytes. */
  readonly longest: number
  /** How inputs are changed: as bytes, as text, or as JSON whose values are replaced. */
  readonly kind: 'bytes' | 'text' | 'json'
  /** Pieces that the target's input is made of: put in at random places. */
  readonly words?: readonly string[]
  /** Whole inputs to begin with. */
  seeds(): readonly (string | Uint8Array)[]
  run(input: Buffer): void | Promise<void>
}

/** Throws where an invariant does not hold. */
export function hold(condition: unknown, message: () => string): asserts condition {
  if (!condition) throw new Error(`broken invariant: ${message()}`)
}

/**
 * Text of an input. Bytes that are no UTF-8 become half of a surrogate pair, so that strings which no file can contain, but
 * JSON can, are tried too.
 */
export const textIn = (input: Buffer): string => input.toString('utf8').replaceAll('\ufffd', '\ud83d')
