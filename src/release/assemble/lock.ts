import {existsSync, readFileSync} from 'node:fs'
import {link, mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

/** A lock that is held. */
export interface Lock {
  release(): Promise<void>
}

/** Takes the lock of a folder; the number of the process that has it where another one does. Throws as the file system does. */
export async function takeLock(folder: string): Promise<Lock | number> {
  const path = join(folder, 'lock')
  const own = join(folder, `lock.${process.pid}`)
  const content = `${process.pid} ${startOf(process.pid)}\n`
  try {
    for (;;) {
      // The holder may be done, and its folder gone, at any moment.
      await mkdir(folder, {recursive: true})
      try {
        await writeFile(own, content)
        // A link appears whole or not at all, and never over another one.
        await link(own, path)
        return {release: () => rm(path, {force: true})}
      } catch (error) {
        const {code} = error as NodeJS.ErrnoException
        if (code === 'ENOENT') continue
        if (code !== 'EEXIST') throw error
      }
      const found = await readFile(path, 'utf8').catch(nothingThere)
      if (found === undefined) continue
      const holder = holderOf(found)
      if (holder !== undefined) return holder
      // Its process is gone. Moved away rather than removed: if another build was faster, its lock goes back.
      const stale = `${own}.stale`
      await rename(path, stale).catch(() => {})
      const taken = existsSync(stale) ? await readFile(stale, 'utf8').catch(nothingThere) : found
      if (taken !== found) await link(stale, path).catch(() => {})
      await rm(stale, {recursive: true, force: true})
    }
  } finally {
    await rm(own, {force: true})
  }
}

/** Undefined where a file has gone; no process's name where something else than a file is in its place. */
function nothingThere(error: NodeJS.ErrnoException): string | undefined {
  if (error.code === 'ENOENT') return undefined
  if (error.code === 'EISDIR') return ''
  throw error
}

/** The process that wrote a lock, if it still runs. */
function holderOf(content: string): number | undefined {
  const [, pid, start] = /^(\d+) (\S*)\n$/.exec(content) ?? []
  if (pid === undefined || !isRunning(Number(pid))) return undefined
  // A number is given again after a restart of the machine: the time of the start tells two processes apart.
  return start === startOf(Number(pid)) ? Number(pid) : undefined
}

/** Whether there is a process of this number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** When a process started, in the system's own count; `-` where the system does not say (proc(5), field 22). */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '-'
  } catch {
    return '-'
  }
}
