import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {diagnostic, type Report} from '../diagnostic/diagnostic.js'

const lockFile = 'lock'

/** A folder beside the release where it grows; nothing in it counts until it is renamed. */
export interface Partial {
  /** What becomes the release. */
  readonly release: string
  /** Files of the work that do not go into it. */
  readonly work: string
  /** Makes it the release at `path`, which must not exist yet. */
  publish(path: string): Promise<void>
  /** Removes it, with all in it. */
  discard(): Promise<void>
}

/**
 * Opens the partial folder of a release, emptied of what an interrupted build left. Undefined, with the reason reported,
 * where another build that still runs holds it. Throws as the file system does where the disk is read-only or full.
 */
export async function openPartial(releasePath: string, report: Report): Promise<Partial | undefined> {
  const folder = `${releasePath}.partial`
  await mkdir(dirname(folder), {recursive: true})
  const holder = await holderOf(folder)
  if (holder !== undefined && isRunning(holder)) {
    report(diagnostic('release/locked', `process ${holder} is building it`, {file: folder}))
    return undefined
  }
  const discard = () => rm(folder, {recursive: true, force: true})
  await discard()
  await mkdir(folder)
  await writeFile(join(folder, lockFile), `${process.pid}\n`, {flag: 'wx'})
  const release = join(folder, 'release')
  const work = join(folder, 'work')
  await mkdir(release)
  await mkdir(work)
  return {
    release,
    work,
    async publish(path) {
      await rename(release, path)
      await discard()
    },
    discard,
  }
}

async function holderOf(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, lockFile), 'utf8').catch(() => '')
  return /^\d+\n$/.test(text) ? Number(text) : undefined
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
