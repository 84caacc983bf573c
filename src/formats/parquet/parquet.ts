import {setImmediate} from 'node:timers/promises'
import type {NestedExporter} from '../exporter.js'
import {encodeRowGroup, openRowGroupFile} from './row-groups.js'

/**
 * Articles in a row group. Memory follows it, the least that a reader must fetch, and the time of half a second for which
 * encoding one holds up everything else, an interruption too.
 */
const ROW_GROUP = 250

/**
 * Apache Parquet with page indexes and a bloom filter of `id`, so that a reader can skip to the pages that it needs. Snappy,
 * not zstd: Node 20 has none, and the one of later versions changes its bytes from version to version, where a release
 * must be the same bytes on every machine.
 */
export const parquet: NestedExporter = {
  format: 'parquet',
  extension: 'parquet',
  shape: 'nested',
  isTable: true,
  async write(rows, columns, path, {group = ROW_GROUP, metadata = {}} = {}) {
    const file = openRowGroupFile(path, columns, metadata)
    let waiting: object[] = []
    const flush = () => {
      const rows = waiting
      waiting = []
      file.append(encodeRowGroup(columns, rows))
      // An interruption is let through between two groups.
      return setImmediate()
    }
    try {
      for await (const row of rows) {
        waiting.push(row)
        if (waiting.length === group) await flush()
      }
      if (waiting.length > 0) await flush()
    } finally {
      file.close()
    }
  },
}
