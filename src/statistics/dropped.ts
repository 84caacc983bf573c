import {desc, from} from 'arquero'
import type {Computed} from './statistics.js'

/** Articles and files that were left out of a release, by the reason; the manifest counts them. */
export const droppedTable = (dropped: readonly {readonly reason: string; readonly count: number}[]): Computed => ({
  name: 'dropped',
  title: 'Left out',
  note: 'Articles that are not in the release, and files that could not be read, by the code of the reason (docs/diagnostics.md).',
  table: from([...dropped], ['reason', 'count']).orderby(desc('count'), 'reason'),
})
