import {lstat, mkdir, readdir, readFile, rename, rm, rmdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {takeLock} from './lock.js'
import {type Markers, openMarkers} from './markers.js'

/** A folder beside the release where it grows; nothing in it counts until it is renamed. */
export interface Staging {
  /** What becomes the release. */
  readonly release: string
  /** Files of the work that do not go into it. */
  readonly work: string
  readonly markers: Markers
  /** Makes it the release at `path`; false where something is there already. */
  publish(path: string): Promise<boolean>
  /** Removes what is in it. */
  discard(): Promise<void>
  /** Releases the lock and leaves the rest, if any, for the next build to go on from. */
  leave(): Promise<void>
}

/** No build makes links: what is written through one, or removed, would be elsewhere. One goes with all that is beside it. */
async function removeLinks(folder: string): Promise<void> {
  const stats = await lstat(folder).catch(() => undefined)
  if (!stats) return
  const within = stats.isDirectory()
    ? await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => [])
    : []
  if (stats.isSymbolicLink() || within.some((entry) => entry.isSymbolicLink())) await rm(folder, {recursive: true})
}

/**
 * Opens the partial folder of a release. What an interrupted build left is kept where it followed the same plan, that is:
 * where the same bytes would come out again; else it is removed. Undefined, with the reason reported, where another
 * build that still runs holds it. Throws as the file system does where the disk is read-only or full.
 */
export async function openStaging(releasePath: string, plan: string, report: Report): Promise<Staging | undefined> {
  const folder = `${releasePath}.partial`
  await removeLinks(folder)
  await mkdir(folder, {recursive: true})
  const lock = await takeLock(folder)
  if (typeof lock === 'number') {
    report(diagnostic('release/locked', `process ${lock} is building it`, {file: folder}))
    return undefined
  }
  try {
    const planFile = join(folder, 'plan.json')
    if ((await readFile(planFile, 'utf8').catch(() => undefined)) !== plan) {
      for (const name of await readdir(folder))
        if (!name.startsWith('lock')) await rm(join(folder, name), {recursive: true})
      await writeFile(planFile, plan)
    }
    const [release, work] = [join(folder, 'release'), join(folder, 'work')]
    await mkdir(release, {recursive: true})
    await mkdir(work, {recursive: true})
    // The lock stays to the end: whoever took it in between would lose what it writes.
    const discard = async () => {
      for (const name of await readdir(folder))
        if (name !== 'lock') await rm(join(folder, name), {recursive: true, force: true})
    }
    return {
      release,
      work,
      markers: await openMarkers(join(work, 'markers')),
      async publish(path) {
        try {
          await rename(release, path)
        } catch (error) {
          const {code} = error as NodeJS.ErrnoException
          if (code === 'ENOTEMPTY' || code === 'EEXIST') return false
          throw error
        }
        return true
      },
      discard,
      async leave() {
        await lock.release()
        // Gone where nothing is left in it, neither work nor the lock of the next build.
        await rmdir(folder).catch(() => {})
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}
