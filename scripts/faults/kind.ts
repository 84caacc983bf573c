import type {Ended} from './child.js'
import type {Target} from './targets.js'
import type {World} from './world.js'

/** One trial: a target, a folder of its own, and chance. */
export interface Trial {
  readonly world: World
  readonly target: Target
  readonly folder: string
  /** From 0 up to 1. */
  random(): number
}

/** What an injection came to. */
export interface Injected {
  /** What was done, with its numbers: enough to understand a failure. */
  readonly what: string
  /** How the disturbed command ended. */
  readonly ended: Ended
  /** It ended before the fault came: nothing was tried. */
  readonly missed?: boolean
  /** An input that changed, and a copy of what it became; no copy where it is gone. */
  readonly changed?: {readonly input: string; readonly copy: string}
}

/** A kind of fault. Adding one is a file in kinds/ and a line in kinds.ts. */
export interface Kind {
  readonly name: string
  readonly targets: readonly Target['name'][]
  /**
   * What the disturbed command may come to: `same` — the fault must not show; `ended` — it may end without a result, but what it
   * leaves must be nothing or the whole; `changed` — its inputs may have changed, so that its result may be that of the new ones.
   */
  readonly comes: 'same' | 'ended' | 'changed'
  /** Runs the target with the fault, and takes the fault away again. */
  inject(trial: Trial): Promise<Injected>
}

/** A whole number from 0 up to `below`. */
export const below = (random: () => number, limit: number): number => Math.floor(random() * limit)

/** One of a list. */
export const oneOf = <T>(random: () => number, list: readonly T[]): T => list[below(random, list.length)]!
