import type {View} from './view.js'

/** A run of digits in a view. */
export interface DigitRun {
  readonly start: number
  readonly end: number
  readonly digits: string
  /** What joins it to the run before; undefined where that is more than marks. */
  readonly gap: string | undefined
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
const MOST_RUNS = 8
/** Runs of one digit in a chain: the check digit of 3-6-1, a zero before the rest. More are a list. */
const MOST_SINGLE = 1
/** What writers put between the groups of a number, a wrapped line among it. */
const GAP = /^[ \-./()_\n]+$/
const LONGEST_GAP = 4

/** The runs of digits of a view, in order. */
export function digitRuns({string}: View): DigitRun[] {
  const runs: DigitRun[] = []
  let before = -1
  for (const {0: digits, index} of string.matchAll(/[0-9]+/g)) {
    const gap = before >= 0 && index - before <= LONGEST_GAP ? string.slice(before, index) : ''
    const end = index + digits.length
    runs.push({start: index, end, digits, gap: GAP.test(gap) ? gap : undefined})
    before = end
  }
  return runs
}

/** Every chain that begins with a run and has at most `most` digits, the shortest first. Its lists grow: read them at once. */
export function* chains(runs: readonly DigitRun[], first: number, most: number): Generator<Chain> {
  let digits = ''
  const sizes: number[] = []
  const gaps: string[] = []
  let single = 0
  for (let at = first; at < runs.length && at < first + MOST_RUNS; at++) {
    const run = runs[at]!
    if (at > first) {
      if (run.gap === undefined) return
      gaps.push(run.gap)
    }
    if (run.digits.length === 1 && ++single > MOST_SINGLE) return
    digits += run.digits
    sizes.push(run.digits.length)
    if (digits.length > most) return
    yield {last: at, digits, sizes, gaps}
  }
}

/** Whether a run is the rest of a decimal or of a number in groups of three, or begins in the middle of a word in Latin letters. */
export function isPart({string}: View, {start}: DigitRun): boolean {
  const before = string[start - 1] ?? ''
  return /[a-z_]/.test(before) || (/[.,٫٬]/.test(before) && /[0-9]/.test(string[start - 2] ?? ''))
}

/** Whether a number goes on after it: another group of three, decimals, or letters of a code. */
export const isContinued = ({string}: View, {end}: DigitRun): boolean =>
  /^(?:[,٫٬][0-9]|[a-z_])/.test(string.slice(end, end + 2))
