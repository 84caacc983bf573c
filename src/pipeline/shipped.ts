import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {diagnostic} from '../diagnostic/diagnostic.js'
import {ModelError} from './model-error.js'
import {packageRoot} from './package-root.js'

/** Checksums of the lexicons and models of the package, which the build writes: path below the package's folder → SHA-256. */
const CHECKSUMS = 'dist/resources.json'
let checked = false

/** Checks the package that runs, once in a process; not its sources, whose lexicons change without a build. Throws a ModelError. */
export function checkPackage(): void {
  if (checked || !import.meta.url.includes('/dist/')) return
  checkShipped(packageRoot())
  checked = true
}

/**
 * Throws a ModelError (model/damaged) where a lexicon or model of the package `root` is not as it was built: cut by a full disk or a download that
 * broke off, it would annotate otherwise, and nobody would notice. Reads some megabytes.
 */
export function checkShipped(root: string): void {
  if (!existsSync(join(root, CHECKSUMS))) return
  for (const [path, sum] of Object.entries(readChecksums(root))) {
    const file = join(root, path)
    const found = existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'none'
    if (found !== sum)
      throw new ModelError(damaged(path, existsSync(file) ? 'differs from what was published' : 'is missing'))
  }
}

function readChecksums(root: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(join(root, CHECKSUMS), 'utf8'))
  } catch {
    throw new ModelError(damaged(CHECKSUMS, 'cannot be read'))
  }
}

const damaged = (file: string, how: string) => diagnostic('model/damaged', `${file} ${how}`, {file})
