import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {run} from '../child.js'
import {below, type Kind} from '../kind.js'

const preload = join(import.meta.dirname, '../preload/workers.cjs')

/** Seconds for one article: no real one takes as long, even on a busy machine. */
const LIMIT = 20

/** A worker thread that fails once, at a random batch. */
const failing = (fault: string): Kind => ({
  name: `worker ${fault}`,
  targets: ['annotate', 'build'],
  comes: 'same',
  async inject({target, folder, world, random}) {
    const batch = 1 + below(random, 3)
    const once = join(world.root, 'once')
    rmSync(once, {force: true})
    const ended = await run([...target.args(2), '--time-limit', `${LIMIT}`], {
      cwd: folder,
      preload,
      env: {KHABAR_FAULT: fault, KHABAR_FAULT_BATCH: `${batch}`, KHABAR_FAULT_ONCE: once},
    })
    return {what: `a worker ${fault} at its batch ${batch}`, ended, missed: !existsSync(once)}
  },
})

/** Threads that fail. */
export const workers: readonly Kind[] = ['dies', 'hangs', 'runs out of memory'].map(failing)
