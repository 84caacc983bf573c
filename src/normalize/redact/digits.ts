import type {View} from './view.js'

/** A run of digits in a view. */
export interface DigitRun {
  readonly start: number
  readonly end: number
  readonly digits: string
}

/** Runs that stand one after another with nothing but marks between them, as one number. */
export interface Chain {
  /** Index of its last run. */
  readonly last: number
  readonly digits: string
  /** Lengths of its runs. */
  readonly sizes: readonly number[]
  /** What is between its runs. */
  readonly gaps: readonly string[]
}

/** Runs of a chain: a card in pairs has eight. */
const MOST_RUNS = 10
/** What writers put between the groups of a number, a wrapped line among it. */
const GAP = /^[ \-./()_\n]{1,4}$/

export function digitRuns({string}: View): DigitRun[] {
  return [...string.matchAll(/[0-9]+/g)].map(({0: digits, index}) => ({
    start: index,
    end: index + digits.length,
    digits,
  }))
}

/** Every chain that begins with a run and has at most `most` digits, the shortest first. */
export function* chains({string}: View, runs: readonly DigitRun[], first: number, most: number): Generator<Chain> {
  let digits = ''
  const sizes: number[] = []
  const gaps: string[] = []
  for (let at = first; at < runs.length && at < first + MOST_RUNS; at++) {
    const run = runs[at]!
    if (at > first) {
      const gap = string.slice(runs[at - 1]!.end, Math.min(run.start, runs[at - 1]!.end + 5))
      if (!GAP.test(gap)) return
      gaps.push(gap)
    }
    digits += run.digits
    sizes.push(run.digits.length)
    if (digits.length > most) return
    yield {last: at, digits, sizes: [...sizes], gaps: [...gaps]}
  }
}

/** Whether a run is the rest of a decimal or of a number in groups of three, or begins in the middle of a word in Latin letters. */
export function isPart({string}: View, {start}: DigitRun): boolean {
  const before = string[start - 1] ?? ''
  return /[a-z_]/.test(before) || (/[.,٫٬]/.test(before) && /[0-9]/.test(string[start - 2] ?? ''))
}

/** Whether a number goes on after it: another group of three, decimals, or letters of a code. */
export const goesOn = ({string}: View, {end}: DigitRun): boolean =>
  /^(?:[,٫٬][0-9]|[a-z_])/.test(string.slice(end, end + 2))
