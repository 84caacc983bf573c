import {execFileSync} from 'node:child_process'
import {chmodSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {run} from '../child.js'
import {type Kind, oneOf} from '../kind.js'
import {atMoment} from '../moment.js'
import {onDisk} from './full-disk.js'

/** A user who owns the folder and is not root, whom no permission stops. */
const NOBODY = 65534

const own = (folder: string, uid: number) => execFileSync('chown', ['-R', `${uid}:${uid}`, folder])

/** A file system that is mounted read-only; where none can be mounted, a folder without the right to write, as another user. */
const readOnly: Kind = {
  name: 'read-only folder',
  targets: ['build', 'export'],
  comes: 'ended',
  async inject(trial) {
    const {target, folder} = trial
    const mounted = await onDisk(trial, async (disk) => {
      execFileSync('mount', ['-o', 'remount,ro', disk])
      try {
        return await run(target.args(1), {cwd: disk})
      } finally {
        execFileSync('mount', ['-o', 'remount,rw', disk])
      }
    })
    if (mounted) return {what: 'a tmpfs mounted read-only', ended: mounted}
    return withoutRight(folder, '.', 0o555, () => run(target.args(1), {cwd: folder, uid: NOBODY}))
  },
}

/** Runs as nobody with other permissions on one path. */
async function withoutRight<T>(folder: string, path: string, mode: number, act: () => Promise<T>) {
  own(folder, NOBODY)
  const before = statSync(join(folder, path)).mode
  chmodSync(join(folder, path), mode)
  try {
    return {what: `${path} has the mode ${mode.toString(8)}, for user ${NOBODY}`, ended: await act()}
  } finally {
    chmodSync(join(folder, path), before)
    own(folder, process.getuid!())
  }
}

/** A file or folder that may not be read, or not be written. */
const permission: Kind = {
  name: 'permission',
  targets: ['annotate', 'build', 'validate', 'export'],
  comes: 'ended',
  inject(trial) {
    const {target, folder, random} = trial
    const places =
      target.name === 'build'
        ? [
            'dataset.json',
            'raw',
            'releases',
            'releases/1.0.0',
            'releases/1.0.0/manifest.json',
            'releases/1.0.0/SHA256SUMS',
          ]
        : target.name === 'annotate'
          ? []
          : ['copy', ...readdirSync(join(folder, 'copy')).map((name) => `copy/${name}`)]
    const path = oneOf(random, [...places, ...target.inputs(folder)])
    return withoutRight(folder, path, 0, () => run(target.args(1), {cwd: folder, uid: NOBODY}))
  },
}

/** The right to write that goes while a command runs. */
const permissionGoes: Kind = {
  name: 'permission goes',
  targets: ['build'],
  comes: 'ended',
  async inject(trial) {
    const {folder} = trial
    own(folder, NOBODY)
    const releases = join(folder, 'releases')
    try {
      return await atMoment(
        trial,
        () => {
          execFileSync('chmod', ['-R', 'a-w', releases])
          return 'releases/ became read-only'
        },
        {uid: NOBODY},
      )
    } finally {
      execFileSync('chmod', ['-R', 'u+w', releases])
      own(folder, process.getuid!())
    }
  },
}

/** What may not be read or written. */
export const permissions: readonly Kind[] = [readOnly, permission, permissionGoes]
