import {setTimeout as wait} from 'node:timers/promises'
import {type Running, type Starting, start} from './child.js'
import type {Injected, Trial} from './kind.js'

/** The part of a run's time before which Node itself is still being loaded. */
const LOADED = 0.1

/** Starts a trial's target, does something at a random moment of its run, and waits for its end. */
export async function atMoment(
  {world, target, folder, random}: Trial,
  act: (running: Running) => string | Promise<string>,
  {jobs = 1 + Math.floor(random() * 2), ...starting}: Partial<Starting> & {readonly jobs?: number} = {},
): Promise<Injected> {
  const share = LOADED + (1 - LOADED) * random()
  const running = start(target.args(jobs), {cwd: folder, ...starting})
  const alive = new AbortController()
  const moment = wait(share * world.references[target.name].time, 'moment', {signal: alive.signal}).catch(() => 'ended')
  const came = await Promise.race([moment, running.ended.then(() => 'ended')])
  alive.abort()
  if (came === 'ended') return {what: 'nothing', ended: await running.ended, missed: true}
  const what = await act(running)
  return {what: `${what} at ${(100 * share).toFixed(0)} % of a run with ${jobs} threads`, ended: await running.ended}
}
