import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Ended} from './child.js'

/** A command that faults are injected into. Its folder is a dataset as world.ts makes it. */
export interface Target {
  readonly name: 'annotate' | 'build' | 'validate' | 'export'
  /** Its arguments, relative to the folder, with so many worker threads where it takes a number. */
  args(jobs: number): readonly string[]
  /** Files that it reads, relative to the folder. */
  inputs(folder: string): readonly string[]
  /** What it made, in a few letters: the same where the result is the same; empty where there is none. */
  result(folder: string, ended: Ended): string
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')
const raw = (folder: string): string[] => readdirSync(join(folder, 'raw')).map((name) => `raw/${name}`)
const released = (folder: string): string[] =>
  readdirSync(join(folder, 'copy'), {recursive: true, encoding: 'utf8'})
    .map((name) => `copy/${name}`)
    .filter((name) => statSync(join(folder, name)).isFile())
const read = (path: string): string => (existsSync(path) ? sha256(readFileSync(path)) : '')

/** The version that a build of the world makes, beside the one that is there. */
export const nextVersion = '1.1.0'

/** Every command that is tried. */
export const targets: Readonly<Record<Target['name'], Target>> = {
  annotate: {
    name: 'annotate',
    args: (jobs) => ['annotate', 'raw/rows.jsonl', 'raw/page-00.txt', '--structure', 'none', '--jobs', `${jobs}`],
    inputs: () => ['raw/rows.jsonl', 'raw/page-00.txt'],
    result: (_, {out}) => sha256(out),
  },
  build: {
    name: 'build',
    args: (jobs) => ['build', '.', '--jobs', `${jobs}`],
    inputs: raw,
    result: (folder) => read(join(folder, 'releases', nextVersion, 'SHA256SUMS')),
  },
  validate: {
    name: 'validate',
    args: () => ['validate', 'copy'],
    inputs: released,
    result: (_, {out, code}) => `${code} ${out}`,
  },
  export: {
    name: 'export',
    args: () => ['export', 'copy', '--to', 'csv', '-o', 'out'],
    inputs: (folder) => released(folder).filter((name) => name.endsWith('.jsonl')),
    result: (folder) =>
      ['articles', 'sentences', 'entities', 'facts'].map((name) => read(join(folder, 'out', `${name}.csv`))).join(' '),
  },
}
