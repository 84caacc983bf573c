import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** What a run has done so far, kept in its folder so that it can go on. */
export interface State {
  seed: number
  targets: Record<string, Progress>
}

/** What was done of one target: inputs, seconds of processor time, blocks of inputs (each has its own seed), branches taken. */
export interface Progress {
  inputs: number
  seconds: number
  blocks: number
  branches: number
  corpus: number
}

const FILE = 'state.json'

/** The state of a folder; a new one with this seed where it has none. */
export function readState(folder: string, seed: number): State {
  mkdirSync(folder, {recursive: true})
  const file = join(folder, FILE)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {seed, targets: {}}
}

export const writeState = (folder: string, state: State): void =>
  writeFileSync(join(folder, FILE), `${JSON.stringify(state, null, 2)}\n`)

/** What was done of a target, to be added to. */
export function progressOf({targets}: State, name: string): Progress {
  targets[name] ??= {inputs: 0, seconds: 0, blocks: 0, branches: 0, corpus: 0}
  return targets[name]
}
