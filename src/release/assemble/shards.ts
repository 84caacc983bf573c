import {shardCount, shardName} from '../contents/shards.js'
import type {SplitName} from '../contents/splits.js'
import type {Sink} from './sink.js'

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

/** The shards of one split in one format, written one after another. */
export interface ShardWriter {
  /** Writes the rows of the next article. */
  push(rows: Iterable<object>): Promise<void>
  close(): Promise<void>
}

/** Writes `rows` articles into each shard of these names. */
export function shardWriter(names: readonly string[], rows: number, open: (name: string) => Sink<object>): ShardWriter {
  let next = 0
  let articles = 0
  let sink: Sink<object> | undefined
  const advance = async () => {
    await sink?.close()
    sink = open(names[next++]!)
  }
  return {
    async push(some) {
      if (!sink || articles === rows) {
        await advance()
        articles = 0
      }
      articles++
      await sink!.push(some)
    },
    async close() {
      while (next < names.length) await advance()
      await sink?.close()
    },
  }
}
