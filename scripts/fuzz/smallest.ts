import {coverageOf} from './coverage.js'
import {runOne, type Session} from './run.js'

/** Inputs that the repository keeps of each target, and the longest, in bytes. */
const KEPT = 60
const LONGEST = 600

/** Hands over a small part of a session's corpus that covers much: the shortest input of each branch first. */
export async function smallest(session: Session, keep: (inputs: readonly Buffer[]) => void): Promise<void> {
  const byLength = session.corpus
    .filter(({length}) => length > 0 && length <= LONGEST)
    .sort((a, b) => a.length - b.length)
  const fresh = {...session, coverage: coverageOf(session.counters), found: () => {}}
  const kept: Buffer[] = []
  for (const input of byLength) if ((await runOne(fresh, input)) === 'branch' && kept.length < KEPT) kept.push(input)
  keep(kept)
}
