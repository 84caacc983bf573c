import {diagnostic, type Place, type Report} from '../diagnostic/diagnostic.js'
import type {ArticleRecord} from './types.js'

/** Checks across the records of a dataset, fed one by one. */
export interface DatasetChecks {
  /** Whether the record goes with those before it. `place` says where it is. */
  check(record: Pick<ArticleRecord, 'id' | 'cluster' | 'split'>, report: Report, place?: Place): boolean
}

/** Every code that records can have only together. */
export const datasetCodes = ['record/duplicate-id', 'release/group-in-two-splits'] as const

/** Lines of one file stay below this. */
const LINES = 2 ** 32

/**
 * Checks that have seen no record. It holds every id with its place and every near-duplicate group with its split:
 * about a hundred bytes an article, no text.
 */
export function createDatasetChecks(): DatasetChecks {
  const ids = new Map<string, number>()
  const splits = new Map<string, NonNullable<ArticleRecord['split']>>()
  const files: string[] = []
  let count = 0

  /** File and line in one number, so that a million articles keep no million objects. */
  function pack({file = '', line = count}: Place): number {
    if (files.at(-1) !== file) files.push(file)
    return (files.length - 1) * LINES + line
  }

  function unpack(packed: number): Place {
    const [file, line] = [files[Math.floor(packed / LINES)], packed % LINES]
    return {...(file && {file}), line}
  }

  return {
    check(record, report, place = {}) {
      count++
      let fits = true
      const {id, cluster, split} = record
      const at = {...place, id}
      const first = ids.get(id)
      if (first === undefined) ids.set(id, pack(place))
      else {
        fits = false
        const earlier = unpack(first)
        const message = `the id ${JSON.stringify(id)} is already used at ${nameOf(earlier)}.`
        report(diagnostic('record/duplicate-id', message, {...at, pointer: '/id'}, {related: [earlier]}))
      }
      if (cluster === null || split === null) return fits
      const other = splits.get(cluster)
      if (other === undefined) splits.set(cluster, split)
      else if (other !== split) {
        fits = false
        const message = `the article is in ${split}, but others of its near-duplicate group ${cluster} are in ${other}.`
        const details = {expected: other, actual: split}
        report(diagnostic('release/group-in-two-splits', message, {...at, pointer: '/split'}, details))
      }
      return fits
    },
  }
}

/** `train.jsonl:7`, or `record 7` where records come from no file. */
const nameOf = ({file, line}: Place): string => (file ? `${file}:${line}` : `record ${line}`)
