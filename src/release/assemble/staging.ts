import {lstat, mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
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
  /** Makes it the release at `path`, which must not exist yet. */
  publish(path: string): Promise<void>
  /** Removes it, with all in it. */
  discard(): Promise<void>
  /** Lets go of the lock and leaves the rest for the next build to go on from. */
  leave(): Promise<void>
}

/** No build makes links: what is written through one, or removed, would be elsewhere. One goes with all that is beside it. */
async function removeLinks(folder: string): Promise<void> {
  const stats = await lstat(folder).catch(() => undefined)
  if (!stats) return
  const within = stats.isDirectory() ? await readdir(folder, {recursive: true, withFileTypes: true}) : []
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
    const discard = () => rm(folder, {recursive: true, force: true})
    return {
      release,
      work,
      markers: await openMarkers(join(work, 'markers')),
      async publish(path) {
        await rename(release, path)
        await discard()
      },
      discard,
      leave: lock.release,
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}
