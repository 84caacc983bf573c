/** How the weights learn. */
export interface FtrlSettings {
  /** Length of the first steps. */
  readonly alpha: number
  /** Added to the root of the summed squares: keeps the first steps from being too long. */
  readonly beta: number
  /** Pulls weights to exactly 0: what little supports a feature is forgotten, and the model small. */
  readonly l1: number
  /** Pulls weights towards 0. */
  readonly l2: number
}

/** Weights under training. `values` is always up to date. */
export interface Learner {
  readonly values: Float64Array
  /** Moves one weight against the gradient. */
  step(at: number, gradient: number): void
}

/**
 * FTRL-Proximal (McMahan and others 2013): a step length of its own for each weight, as in AdaGrad, with L1 and L2 that cost
 * nothing for weights not met.
 */
export function ftrl(size: number, {alpha, beta, l1, l2}: FtrlSettings): Learner {
  const values = new Float64Array(size)
  const sums = new Float64Array(size)
  const roots = new Float64Array(size)
  return {
    values,
    step(at, gradient) {
      const old = roots[at]!
      const root = Math.sqrt(old * old + gradient * gradient)
      const sum = sums[at]! + gradient - ((root - old) / alpha) * values[at]!
      roots[at] = root
      sums[at] = sum
      const over = Math.abs(sum) - l1
      values[at] = over <= 0 ? 0 : (sum > 0 ? -over : over) / ((beta + root) / alpha + l2)
    },
  }
}
