import {join} from 'node:path'
import {run} from '../child.js'
import {below, type Kind} from '../kind.js'

/** A clock that jumps, as JavaScript sees it: nothing of a result may depend on it. */
export const clock: Kind = {
  name: 'clock jumps',
  targets: ['annotate', 'build', 'validate', 'export'],
  comes: 'same',
  async inject({target, folder, random}) {
    const [days, seed] = [1 + below(random, 20_000), below(random, 2 ** 31)]
    const ended = await run(target.args(1 + below(random, 2)), {
      cwd: folder,
      preload: join(import.meta.dirname, '../preload/clock.cjs'),
      env: {KHABAR_FAULT_DAYS: `${days}`, KHABAR_FAULT_SEED: `${seed}`},
    })
    return {what: `the clock jumps by up to ${days} days`, ended}
  },
}
