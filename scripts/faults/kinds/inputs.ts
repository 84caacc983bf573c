import {appendFileSync, copyFileSync, existsSync, readFileSync, rmSync, statSync, truncateSync} from 'node:fs'
import {join} from 'node:path'
import {below, type Kind, oneOf, type Trial} from '../kind.js'
import {atMoment} from '../moment.js'

/** Changes an input at a random moment, and puts it back when the command has ended. */
const changed = (name: string, change: (path: string, random: () => number) => string): Kind => ({
  name,
  targets: ['annotate', 'build', 'validate', 'export'],
  comes: 'changed',
  async inject(trial: Trial) {
    const {folder, target, random} = trial
    const inputs = target.inputs(folder)
    // The largest is read longest.
    const largest = [...inputs].sort((a, b) => statSync(join(folder, b)).size - statSync(join(folder, a)).size)[0]!
    const input = random() < 0.5 ? largest : oneOf(random, inputs)
    const path = join(folder, input)
    const kept = join(trial.world.root, 'kept')
    copyFileSync(path, kept)
    const copy = `${folder}.changed`
    try {
      const injected = await atMoment(trial, () => `${input} ${change(path, random)}`)
      rmSync(copy, {force: true})
      if (existsSync(path)) copyFileSync(path, copy)
      return {...injected, changed: {input, copy}}
    } finally {
      copyFileSync(kept, path)
    }
  },
})

/** A file that changes while it is read. */
export const inputs: readonly Kind[] = [
  changed('input shrinks', (path, random) => {
    const length = below(random, statSync(path).size)
    truncateSync(path, length)
    return `cut to ${length} bytes`
  }),
  changed('input grows', (path, random) => {
    const bytes = readFileSync(path)
    const more = bytes.subarray(below(random, bytes.length))
    appendFileSync(path, more)
    return `grew by ${more.length} bytes`
  }),
  changed('input vanishes', (path) => {
    rmSync(path)
    return 'was removed'
  }),
]
