import {randomOf} from '../../src/tagging/train/random.js'
import type {Coverage} from './coverage.js'
import {mutate} from './mutate.js'
import {below, type Material, oneOf, type Random} from './random.js'
import type {Target} from './target.js'

/** Seconds of processor time that a single input may take. */
export const SLOW = 2
/** Inputs that a corpus may grow to. Those that only count differently stop at less. */
const MOST = 3000
const MOST_COUNTED = 600

/** An input that broke an invariant, threw, or took too long. */
export interface Find {
  readonly target: string
  readonly message: string
  readonly input: Buffer
}

/** A target as it is being fuzzed. */
export interface Session {
  readonly target: Target
  readonly coverage: Coverage
  readonly literals: readonly string[]
  readonly counters: Uint8Array
  /** Grows with each input that covers something new. */
  readonly corpus: Buffer[]
  /** Called before each input, for the watchdog. */
  begun(input: Buffer): void
  found(find: Find): void
}

/** Runs one input: reports what it breaks, and says what it covered that none before did. */
export async function runOne(
  {target, coverage, begun, found}: Session,
  input: Buffer,
): Promise<'branch' | 'count' | undefined> {
  const failure = await failureOf(target, input, begun)
  if (failure !== undefined) found({target: target.name, message: failure, input})
  return coverage.take()
}

/** So many inputs, made from the corpus by the seed. */
export async function runMany(session: Session, count: number, seed: number): Promise<void> {
  const {target, literals, corpus} = session
  const random = randomOf(seed)
  const material: Material = {words: target.words ?? [], literals, other: () => oneOf(random, corpus)}
  for (let i = 0; i < count; i++) {
    const input = mutate(picked(corpus, random), target, material, random)
    const covered = await runOne(session, input)
    const room = covered === 'branch' ? MOST : MOST_COUNTED
    if (covered && corpus.length < room) corpus.push(input)
  }
}

/** Half of the time one of those that came last: they reached what is new. */
const picked = (corpus: readonly Buffer[], random: Random): Buffer =>
  random() < 0.5 ? oneOf(random, corpus) : corpus[corpus.length - 1 - below(random, Math.ceil(corpus.length / 4))]!

/** Why an input fails, as the error's message and where it was thrown; undefined where it does not. */
export async function failureOf(
  target: Target,
  input: Buffer,
  begun: (input: Buffer) => void = () => {},
  slow = SLOW,
): Promise<string | undefined> {
  const once = async (): Promise<string | number> => {
    begun(input)
    const before = process.cpuUsage()
    try {
      const running = target.run(input)
      // Waiting for what is done already would cost more than most inputs.
      if (running) await running
    } catch (error) {
      return error instanceof Error
        ? (error.stack ?? error.message).split('\n').slice(0, 4).join('\n')
        : `${typeof error} thrown`
    }
    const {user, system} = process.cpuUsage(before)
    return (user + system) / 1e6
  }
  const result = await once()
  if (typeof result === 'string') return result
  if (result <= slow) return undefined
  // Once more: the compiler or the garbage collector may have been at work.
  const again = await once()
  return typeof again === 'string'
    ? again
    : again > slow
      ? `it took ${again.toFixed(1)} seconds of processor time`
      : undefined
}
