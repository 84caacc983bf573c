import {counted} from '../../diagnostic/counted.js'
import {type Diagnostic, diagnostic} from '../../diagnostic/diagnostic.js'
import type {DatasetConfiguration} from '../../records/types.js'
import {type SplitName, splitNames, splitOf} from '../contents/splits.js'
import type {Gathered} from './gather.js'

/** Articles up to which another seed is looked for; more of them leave no split empty by chance. */
const FEW = 2000
/** Seeds that are tried. */
const SEEDS = 1000

/**
 * That splits with a share get no article, as a warning about dataset.json; undefined where all have some. Names a seed that
 * fills them where groups may still be divided otherwise (`isFirst`: no release has divided them) and enough of them are there.
 */
export async function emptySplits(
  {counts, outcomes}: Pick<Gathered, 'counts' | 'outcomes'>,
  {splits}: Pick<DatasetConfiguration, 'splits'>,
  isFirst: boolean,
  file: string,
): Promise<Diagnostic | undefined> {
  const {ratios, seed, test_after: after} = splits
  const wanted = splitNames.filter((name) => ratios[name] > 0 || (name === 'test' && after !== undefined))
  const empty = wanted.filter((name) => counts[name] === 0)
  if (empty.length === 0) return undefined
  const total = splitNames.reduce((sum, name) => sum + counts[name], 0)
  const filled = splitNames.filter((name) => counts[name] > 0)
  const message = `${empty.join(' and ')} ${empty.length === 1 ? 'is' : 'are'} empty: ${counted(total, 'article')} went to ${filled.join(' and ')}`
  const found = diagnostic('release/empty-split', message, {file, pointer: '/splits'})
  if (!isFirst || after !== undefined || total > FEW) return found
  const groups = new Map<string, number>()
  for await (const outcome of outcomes())
    if ('placed' in outcome) groups.set(outcome.placed.cluster, (groups.get(outcome.placed.cluster) ?? 0) + 1)
  const other = seedFor(groups, wanted, ratios, seed)
  if (!other) return found
  const sizes = splitNames.map((name) => `${name} ${other.counts[name]}`).join(', ')
  const help = `Write "seed": ${other.seed} in "splits" for ${sizes}; or add articles, or set the ratio of a split that you do not need to 0.`
  return {...found, help}
}

interface Seeded {
  readonly seed: number
  readonly counts: Readonly<Record<SplitName, number>>
}

/** The seed whose splits are all filled and come closest to the ratios, the smallest of equals; undefined where none fills them. */
function seedFor(
  groups: ReadonlyMap<string, number>,
  wanted: readonly SplitName[],
  ratios: DatasetConfiguration['splits']['ratios'],
  current: number,
): Seeded | undefined {
  if (groups.size < wanted.length) return undefined
  const total = [...groups.values()].reduce((sum, size) => sum + size, 0)
  let best: Seeded | undefined
  let least = Number.POSITIVE_INFINITY
  for (let seed = 1; seed <= SEEDS && least > 0; seed++) {
    if (seed === current) continue
    const counts = {train: 0, validation: 0, test: 0}
    for (const [group, size] of groups) counts[splitOf(group, seed, ratios)] += size
    const distance = splitNames.reduce((sum, name) => sum + Math.abs(counts[name] - ratios[name] * total), 0)
    if (wanted.some((name) => counts[name] === 0) || distance >= least) continue
    best = {seed, counts}
    least = distance
  }
  return best
}
