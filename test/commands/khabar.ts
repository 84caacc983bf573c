import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {onTestFinished} from 'vitest'

export const root = resolve(import.meta.dirname, '../..')
const cli = join(root, 'dist/cli.js')

/** What a run of the built command gave. */
export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
  /** The lines of stdout, parsed. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever the command wrote
  readonly rows: any[]
}

/** Runs the built command as a user would. */
export function khabar(args: readonly string[], input: string | Buffer = '', cwd = root): Run {
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {cwd, input, maxBuffer: 1 << 28})
  const out = stdout.toString()
  return {
    code: status,
    out,
    err: stderr.toString(),
    get rows() {
      return out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    },
  }
}

/** A folder for one test, removed behind it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  return folder
}

export const jsonLines = (...rows: unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
