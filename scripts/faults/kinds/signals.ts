import type {Kind} from '../kind.js'
import {atMoment} from '../moment.js'

const signalled = (signal: 'SIGKILL' | 'SIGTERM' | 'SIGINT', name: string): Kind => ({
  name,
  targets: ['annotate', 'build', 'validate', 'export'],
  comes: 'ended',
  inject: (trial) =>
    atMoment(trial, ({child}) => {
      child.kill(signal)
      return signal
    }),
})

/** A process that is ended from outside. */
export const signals: readonly Kind[] = [
  signalled('SIGKILL', 'kill -9'),
  signalled('SIGTERM', 'SIGTERM'),
  signalled('SIGINT', 'SIGINT'),
]
