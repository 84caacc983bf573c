import {rmSync} from 'node:fs'
import {run} from './child.js'
import {atMoment} from './moment.js'
import {targets} from './targets.js'
import type {World} from './world.js'

/** What a series of kills came to. */
export interface Kills {
  readonly kills: number
  /** Builds that came to their end. */
  readonly builds: number
  /** Of them, those whose SHA256SUMS are not those of a build that was never killed. */
  readonly different: number
}

/** Kills in a row that one build must bear before it is let through. */
const IN_A_ROW = 3

/** Kills builds at random moments, up to three times each, and lets them come to their end. */
export async function killAndResume(world: World, wanted: number, random: () => number): Promise<Kills> {
  const target = targets.build
  let [kills, builds, different] = [0, 0, 0]
  while (kills < wanted) {
    const folder = world.fresh()
    for (let k = 0; k < IN_A_ROW && kills < wanted; k++) {
      const {missed} = await atMoment({world, target, folder, random}, ({child}) => {
        child.kill('SIGKILL')
        return 'killed'
      })
      if (missed) break
      kills++
    }
    const ended = await run(target.args(1), {cwd: folder})
    builds++
    if (ended.code !== 0 || target.result(folder, ended) !== world.references.build.result) different++
    rmSync(folder, {recursive: true})
  }
  return {kills, builds, different}
}
