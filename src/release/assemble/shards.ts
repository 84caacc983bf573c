import {shardCount, shardName} from '../contents/shards.js'
import type {SplitName} from '../contents/splits.js'

/** Articles of each split. */
export type SplitCounts = Readonly<Record<SplitName, number>>

/** Names of the shards of each split, in order: `train-00000-of-00002`. */
export function shardNames(counts: SplitCounts, rows?: number): Readonly<Record<SplitName, readonly string[]>> {
  const names = (split: SplitName) => {
    const count = shardCount(counts[split], rows)
    return Array.from({length: count}, (_, index) => shardName(split, index, count))
  }
  return {train: names('train'), validation: names('validation'), test: names('test')}
}
