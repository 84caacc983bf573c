/** Steps between two versions of data, the smallest first (Croissant 1.1, "Versioning and checksums"). */
export const steps = ['none', 'patch', 'minor', 'major'] as const
export type Step = (typeof steps)[number]

type Numbers = readonly [major: number, minor: number, patch: number]

/** The three numbers of a version; undefined where it has another form. */
export function numbersOf(version: string): Numbers | undefined {
  const [, ...numbers] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? []
  return numbers.length === 3 ? (numbers.map(Number) as unknown as Numbers) : undefined
}

/** Negative, zero or positive, as for Array.sort. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [numbersOf(a) ?? [0, 0, 0], numbersOf(b) ?? [0, 0, 0]]
  return x[0] - y[0] || x[1] - y[1] || x[2] - y[2]
}

/** The step from one version to a later one. */
export function stepBetween(before: string, after: string): Step {
  const [a, b] = [numbersOf(before) ?? [0, 0, 0], numbersOf(after) ?? [0, 0, 0]]
  if (a[0] !== b[0]) return 'major'
  if (a[1] !== b[1]) return 'minor'
  return a[2] === b[2] ? 'none' : 'patch'
}

/** The first version that is a whole step after another. */
export function versionAfter(version: string, step: Step): string {
  const [major, minor, patch] = numbersOf(version) ?? [0, 0, 0]
  if (step === 'major') return `${major + 1}.0.0`
  if (step === 'minor') return `${major}.${minor + 1}.0`
  return step === 'patch' ? `${major}.${minor}.${patch + 1}` : version
}

/** Whether a step is at least another one. */
export const isAtLeast = (step: Step, other: Step): boolean => steps.indexOf(step) >= steps.indexOf(other)
