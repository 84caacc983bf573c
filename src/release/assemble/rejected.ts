import {rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {writeText} from '../../formats/lines.js'
import type {ReleaseManifest} from '../../records/types.js'
import type {Outcome} from './gather.js'

/** Articles that were left out, one JSON line each with its reasons; beside dataset.json. */
export const rejectedFile = 'rejected.jsonl'

/** Writes rejected.jsonl, or removes it where nothing was left out. Answers how many there are by reason, sorted by code. */
export async function writeRejected(
  outcomes: AsyncIterable<Outcome>,
  folder: string,
): Promise<ReleaseManifest['dropped']> {
  const path = join(folder, rejectedFile)
  const temporary = `${path}.partial`
  const reasons = new Map<string, number>()
  async function* lines(): AsyncGenerator<string> {
    for await (const outcome of outcomes) {
      if ('record' in outcome) continue
      const {id, left} = outcome
      const reason = left.find(({severity}) => severity === 'error')?.code ?? left[0]?.code ?? 'article/empty'
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
      yield `${JSON.stringify({id, rejected: left})}\n`
    }
  }
  try {
    await writeText(temporary, lines())
    if (reasons.size > 0) await rename(temporary, path)
    else await rm(path, {force: true})
  } finally {
    await rm(temporary, {force: true})
  }
  return [...reasons].map(([reason, count]) => ({reason, count})).sort((a, b) => (a.reason < b.reason ? -1 : 1))
}
