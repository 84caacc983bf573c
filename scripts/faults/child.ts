import {type ChildProcess, spawn} from 'node:child_process'
import {closeSync, openSync} from 'node:fs'
import {join, resolve} from 'node:path'

/** The package whose built command is run. */
export const packageFolder = resolve(import.meta.dirname, '../..')

/** How a command is started. */
export interface Starting {
  readonly cwd: string
  /** Another package folder than this one: a damaged copy. */
  readonly package?: string
  /** A CommonJS file that every thread of the process loads first, with what it reads from the environment. */
  readonly preload?: string
  readonly env?: Readonly<Record<string, string>>
  /** Another user: root may do anything. */
  readonly uid?: number
  /** A file that stdout goes to; captured if absent. */
  readonly stdout?: string
  /** A limit on the size of files, in KiB, where no disk can be mounted. */
  readonly fileLimit?: number
}

/** How a command ended. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
  /** It did not end within the limit, and was killed. */
  readonly hung: boolean
}

/** A command that runs. */
export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

/** Milliseconds after which a command counts as hung: far above what any takes, on a busy machine too. */
const HANG = 180_000

/** Starts the built command. */
export function start(
  args: readonly string[],
  {cwd, env, uid, preload, stdout, fileLimit, ...rest}: Starting,
): Running {
  const command = [
    process.execPath,
    ...(preload ? ['--require', preload] : []),
    join(rest.package ?? packageFolder, 'dist/cli.js'),
    ...args,
  ]
  const [file, ...words] =
    fileLimit === undefined
      ? command
      : ['bash', '-c', `trap '' XFSZ; ulimit -f ${fileLimit}; exec "$0" "$@"`, ...command]
  const out = stdout === undefined ? 'pipe' : openSync(stdout, 'w')
  const child = spawn(file!, words, {
    cwd,
    env: {...process.env, ...env},
    stdio: ['ignore', out, 'pipe'],
    ...(uid !== undefined && {uid, gid: uid}),
  })
  if (typeof out === 'number') closeSync(out)
  return {child, ended: endOf(child)}
}

/** Starts the built command and waits for its end. */
export const run = (args: readonly string[], starting: Starting): Promise<Ended> => start(args, starting).ended

function endOf(child: ChildProcess): Promise<Ended> {
  const said: Record<'out' | 'err', Buffer[]> = {out: [], err: []}
  child.stdout?.on('data', (chunk) => said.out.push(chunk)).on('error', () => {})
  child.stderr?.on('data', (chunk) => said.err.push(chunk)).on('error', () => {})
  let hung = false
  const timer = setTimeout(() => {
    hung = true
    child.kill('SIGKILL')
  }, HANG)
  return new Promise((end, fail) => {
    child.on('error', fail)
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString()
      end({code, signal, out: text(said.out), err: text(said.err), hung})
    })
  })
}
