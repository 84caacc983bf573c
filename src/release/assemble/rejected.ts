import {rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {Diagnostic} from '../../diagnostic/diagnostic.js'
import {jsonl} from '../../formats/jsonl.js'
import type {ReleaseManifest} from '../../records/types.js'
import type {Outcome} from './gather.js'
import {openSink} from './sink.js'

/** Articles that were left out, one JSON line each with its reasons; beside dataset.json. */
export const rejectedFile = 'rejected.jsonl'

type LeftOut = Extract<Outcome, {readonly left: unknown}>

/** Takes the articles that are left out, one by one. */
export interface RejectedWriter {
  add(outcome: LeftOut): Promise<void>
  /** Replaces rejected.jsonl, or removes it where nothing was left out. Answers how many there are by reason, sorted by code. */
  close(): Promise<ReleaseManifest['dropped']>
}

/** A writer of a dataset's rejected.jsonl. The old file stays as it is until the new one is whole. */
export function openRejected(folder: string): RejectedWriter {
  const path = join(folder, rejectedFile)
  const temporary = `${path}.partial`
  const reasons = createReasons()
  const sink = openSink(jsonl, [], temporary)
  return {
    async add({id, left}) {
      reasons.add(left)
      await sink.push([{id, rejected: left}])
    },
    async close() {
      try {
        await sink.close()
        if (reasons.counts().length > 0) await rename(temporary, path)
        else await rm(path, {force: true})
      } finally {
        await rm(temporary, {force: true})
      }
      return reasons.counts()
    },
  }
}

/** Counts refusals by their first error, or else their first finding. */
export interface Reasons {
  add(left: readonly Diagnostic[]): void
  /** Sorted by code. */
  counts(): ReleaseManifest['dropped']
}

/** Counts of nothing yet. */
export function createReasons(): Reasons {
  const reasons = new Map<string, number>()
  return {
    add(left) {
      const reason = left.find(({severity}) => severity === 'error')?.code ?? left[0]?.code ?? 'article/empty'
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
    },
    counts: () =>
      [...reasons].map(([reason, count]) => ({reason, count})).sort((a, b) => (a.reason < b.reason ? -1 : 1)),
  }
}
