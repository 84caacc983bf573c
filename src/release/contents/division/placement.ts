import {type SplitName, splitOf} from '../splits.js'
import type {ArticleToPlace, PlacingResult, Standing} from './candidate.js'

/** How groups are assigned to splits: the "splits" of dataset.json. */
export interface Dealing {
  readonly seed: number
  readonly ratios: Readonly<Record<SplitName, number>>
  /** ISO day: groups with an article published after it are in test. */
  readonly test_after?: string
  /** Names of groups that are there already. */
  readonly taken?: ReadonlySet<string>
}

/** A group that is new: named after its first article, assigned by the hash of that name unless its time decides. */
export function newGroup(members: readonly ArticleToPlace[], dealing: Dealing): Standing {
  let cluster = members[0]!.print
  while (dealing.taken?.has(cluster)) cluster = `${cluster}-2`
  const late = members.some(({day}) => isLate(day, dealing))
  return {cluster, split: late ? 'test' : splitOf(cluster, dealing.seed, dealing.ratios)}
}

/**
 * A new article that joins groups of the release before. It takes the place of the first of them, for records never
 * move; where they are in two splits, or its day asks for another one, it would leak and is left out.
 */
export function joined(newcomer: ArticleToPlace, groups: readonly Standing[], dealing: Dealing): PlacingResult {
  const [first] = groups as [Standing, ...Standing[]]
  const other = groups.find(({split}) => split !== first.split)
  if (other) {
    const reason = `article ${newcomer.id} is a near-duplicate of articles in ${first.split} (group ${first.cluster}) and in ${other.split} (group ${other.cluster})`
    return {left: 'release/bridges-splits', reason}
  }
  if (isLate(newcomer.day, dealing) && first.split !== 'test') {
    const reason = `article ${newcomer.id}, published on ${newcomer.day} and so for test, is like an article of ${first.split} (group ${first.cluster})`
    return {left: 'release/bridges-splits', reason}
  }
  return first
}

const isLate = (day: string | null, {test_after}: Dealing): boolean =>
  day !== null && test_after !== undefined && day > test_after
