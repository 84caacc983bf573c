import {setTimeout as wait} from 'node:timers/promises'
import {start} from '../child.js'
import type {Kind} from '../kind.js'

/** Two processes that do the same in one folder, the second a random time after the first; what the second says is judged. */
export const twoProcesses: Kind = {
  name: 'two processes',
  targets: ['build', 'export'],
  comes: 'ended',
  async inject({target, folder, world, random}) {
    const bump = target.name === 'build' && random() < 0.5 ? ['--bump'] : []
    const pause = random() * world.references[target.name].time
    const first = start(target.args(1), {cwd: folder})
    await wait(pause)
    const second = start([...target.args(1), ...bump], {cwd: folder})
    const [one, two] = await Promise.all([first.ended, second.ended])
    const what = `a second process ${bump.join(' ')} after ${pause.toFixed(0)} ms; the first ended with ${one.code}`
    // One of the two must have done the work.
    return {what, ended: one.code === 0 || two.code === 0 ? two : {...one, err: `${one.err}\nneither did the work`}}
  },
}
