import type {Kind} from '../kind.js'
import {atMoment} from '../moment.js'

/** A reader that goes away. */
const closed = (stream: 'stdout' | 'stderr', targets: Kind['targets']): Kind => ({
  name: `${stream} is closed`,
  targets,
  comes: 'ended',
  inject: (trial) =>
    atMoment(trial, ({child}) => {
      child[stream]!.destroy()
      return `${stream} was closed`
    }),
})

/** Pipes whose reader is gone. */
export const pipes: readonly Kind[] = [
  closed('stdout', ['annotate', 'build', 'validate']),
  closed('stderr', ['annotate', 'build', 'validate', 'export']),
]
