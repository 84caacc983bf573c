import {existsSync} from 'node:fs'
import {readdir, readlink, realpath} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {escapePath} from 'tinyglobby'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'

/**
 * Symbolic links below some folders of a dataset, and these folders themselves, that lead out of it: each is reported. Returns
 * patterns that keep a glob from them.
 */
export async function linksOutside(folder: string, roots: readonly string[], report: Report): Promise<string[]> {
  const whole = await realpath(folder)
  const patterns: string[] = []
  for (const root of roots) {
    const path = join(folder, root)
    if (!existsSync(path)) continue
    const names = [root, ...(await linksBelow(path)).map((name) => join(root, name))]
    for (const name of names) {
      const real = await realpath(join(folder, name)).catch(() => undefined)
      if (real === undefined || real === whole || real.startsWith(whole + sep)) continue
      const target = await readlink(join(folder, name)).catch(() => real)
      const shown = name.split(sep).join('/')
      report(diagnostic('input/link-outside', `${shown} leads to ${target}`, {file: shown}))
      patterns.push(escapePath(shown), `${escapePath(shown)}/**`)
    }
  }
  return patterns
}

/** The symbolic links below a folder; none of them is followed. */
async function linksBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}
