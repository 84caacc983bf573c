import {readdir, realpath, rename, rm, stat} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {isRunning} from '../assemble/lock.js'

/**
 * Writes files so that each is there whole or as it was before: `write` gets a temporary path for each, and all are renamed once it is
 * done. What is no file (a pipe, /dev/stdout) is written as it is. Throws as `write` and the file system do; nothing is left then.
 */
export async function writeWhole(
  paths: readonly string[],
  write: (paths: readonly string[]) => Promise<void>,
): Promise<void> {
  const ends = await Promise.all(paths.map(endOf))
  try {
    await write(ends.map(({temporary}) => temporary))
    for (const {temporary, path} of ends) if (temporary !== path) await rename(temporary, path)
  } catch (error) {
    for (const {temporary, path} of ends) if (temporary !== path) await rm(temporary, {force: true})
    throw error
  }
}

/** Where a file comes to stand in the end, and where it grows. */
async function endOf(given: string): Promise<{path: string; temporary: string}> {
  const found = await stat(given).catch(() => undefined)
  if (found && !found.isFile()) return {path: given, temporary: given}
  // A link stays, and what it leads to is replaced.
  const path = found ? await realpath(given) : given
  await removeStale(path)
  return {path, temporary: `${path}.${process.pid}.partial`}
}

/** Removes what processes that were killed left of the same file. */
async function removeStale(path: string): Promise<void> {
  const prefix = `${basename(path)}.`
  for (const name of await readdir(dirname(path)).catch(() => [])) {
    const [, pid] = name.startsWith(prefix) ? (/^(\d+)\.partial$/.exec(name.slice(prefix.length)) ?? []) : []
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(dirname(path), name), {force: true})
  }
}
