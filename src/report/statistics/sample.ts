import {createHash} from 'node:crypto'
import type {ArticleRecord} from '../../records/types.js'

/** Articles drawn while records pass by. */
export interface Sample {
  add(record: ArticleRecord): void
  /** The drawn records, in the order of the draw. */
  drawn(): ArticleRecord[]
  /** What another sample can go on from. */
  readonly state: SampleState
}

/** What was drawn so far, as plain data. */
export type SampleState = {readonly key: string; readonly record: ArticleRecord}[]

/**
 * Draws `size` articles at random and yet the same ones each time: those whose id has the least checksum. Memory holds `size`
 * records.
 */
export function createSample(size: number, kept: SampleState = []): Sample {
  return {
    state: kept,
    add(record) {
      const key = createHash('sha256').update(record.id).digest('hex')
      if (kept.length === size && key >= kept.at(-1)!.key) return
      kept.push({key, record})
      kept.sort((a, b) => (a.key < b.key ? -1 : 1))
      kept.length = Math.min(kept.length, size)
    },
    drawn: () => kept.map(({record}) => record),
  }
}
