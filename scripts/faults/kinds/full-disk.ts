import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Ended, run} from '../child.js'
import {below, type Kind, type Trial} from '../kind.js'

/** What a disk has: enough for any target. */
const SIZE = '48m'
/** Bytes that a build leaves on its way and in the end, about. */
const NEEDED = 3_000_000

/** Runs something on a disk of its own with a copy of the trial's folder; undefined where nothing may be mounted. */
export async function onDisk<T>({folder}: Trial, use: (disk: string) => Promise<T>): Promise<T | undefined> {
  const disk = `${folder}.disk`
  mkdirSync(disk)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk], {stdio: 'ignore'})
  } catch {
    rmSync(disk, {recursive: true})
    return undefined
  }
  try {
    cpSync(folder, disk, {recursive: true})
    return await use(disk)
  } finally {
    // What the command left is what the next run finds.
    rmSync(join(disk, 'ballast'), {force: true})
    rmSync(folder, {recursive: true})
    cpSync(disk, folder, {recursive: true})
    execFileSync('umount', ['--lazy', disk])
    rmSync(disk, {recursive: true})
  }
}

/** A disk without room: a small tmpfs; where none can be mounted, a limit on the size of files stands for it (EFBIG for ENOSPC). */
export const fullDisk: Kind = {
  name: 'full disk',
  targets: ['annotate', 'build', 'export'],
  comes: 'ended',
  async inject(trial) {
    const {target, folder, random} = trial
    const room = below(random, NEEDED)
    const args = target.args(1)
    const out = (cwd: string) => (target.name === 'annotate' ? {stdout: join(cwd, 'stdout')} : {})
    const full = await onDisk(trial, async (disk) => {
      const {bavail, bsize} = statfsSync(disk)
      writeFileSync(join(disk, 'ballast'), Buffer.alloc(bavail * bsize - room))
      return said(await run(args, {cwd: disk, ...out(disk)}), out(disk).stdout)
    })
    if (full) return {what: `a tmpfs with ${room} bytes free`, ended: full}
    const limit = Math.max(1, Math.floor(room / 10 / 1024))
    const ended = said(await run(args, {cwd: folder, fileLimit: limit, ...out(folder)}), out(folder).stdout)
    return {what: `files of ${limit} KiB at most (nothing can be mounted)`, ended}
  },
}

/** An end with what went to a file instead of a pipe. */
const said = (ended: Ended, path: string | undefined): Ended =>
  path === undefined ? ended : {...ended, out: readFileSync(path, 'utf8')}
