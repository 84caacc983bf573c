import {createHash} from 'node:crypto'

export const splitNames = ['train', 'validation', 'test'] as const
export type SplitName = (typeof splitNames)[number]

/** The splits that have articles: an empty one is declared nowhere, since the Hub's reader refuses a split without rows. */
export const splitsWithArticles = (
  counts: Readonly<Record<SplitName, {readonly articles: number}>>,
): readonly SplitName[] => splitNames.filter((name) => counts[name].articles > 0)

/** Shares of the groups, each 0 to 1, together 1. */
export type Ratios = Readonly<Record<SplitName, number>>

/**
 * The split of a near-duplicate group. It follows from the seed and the group's own name alone, so a group never moves
 * when others come or go. The first 48 bits of a SHA-256 are the point on the line from 0 to 1 that the ratios divide.
 */
export function splitOf(group: string, seed: number, ratios: Ratios): SplitName {
  const digest = createHash('sha256').update(`${seed}\n${group}`).digest()
  const point = digest.readUIntBE(0, 6) / 2 ** 48
  if (point < ratios.train) return 'train'
  return point < ratios.train + ratios.validation ? 'validation' : 'test'
}
