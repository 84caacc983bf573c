import {numbersOf} from '../../../records/version.js'

/** Steps between two versions of data, the smallest first (Croissant 1.1, "Versioning and checksums"). */
export const steps = ['none', 'patch', 'minor', 'major'] as const
export type Step = (typeof steps)[number]

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
