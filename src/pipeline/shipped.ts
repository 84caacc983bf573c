import {existsSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {crc32} from 'node:zlib'
import {diagnostic} from '../diagnostic/diagnostic.js'
import {ModelError} from './model-error.js'
import {packageRoot} from './package-root.js'

/** Sizes and checksums of the lexicons and models of the package, which the build writes: path below the package's folder → Sum. */
const CHECKSUMS = 'dist/resources.json'
/** The one that every run reads and that has no checksum of its own, as weights have. Written by the build. */
const TABLES = 'dist/tables.bin'

interface Sum {
  readonly bytes: number
  readonly crc32: number
}

let checked = false
/** The tables as they were checked, until they are taken. */
let tables: Buffer | undefined

/** Checks the package that runs, once in a process; not its sources, whose lexicons change without a build. Throws a ModelError. */
export function checkPackage(): void {
  if (checked || !import.meta.url.includes('/dist/')) return
  tables = checkShipped(packageRoot())
  checked = true
}

/** The bytes of the package's tables: those that were checked, which are not read twice. */
export function takeTables(): Buffer {
  const bytes = tables ?? readFileSync(join(packageRoot(), TABLES))
  tables = undefined
  return bytes
}

/**
 * Throws a ModelError (model/damaged) where a lexicon or model of the package `root` is not as it was built: cut by a full disk or a
 * download that broke off, it would annotate otherwise, and nobody would notice. Asks for sizes, and reads the tables alone: their bytes.
 */
export function checkShipped(root: string): Buffer | undefined {
  if (!existsSync(join(root, CHECKSUMS))) return undefined
  let read: Buffer | undefined
  for (const [path, sum] of Object.entries(readChecksums(root))) {
    const file = join(root, path)
    if (!existsSync(file)) throw new ModelError(damaged(path, 'is missing'))
    const isWhole = statSync(file).size === sum.bytes
    if (isWhole && path === TABLES) read = readFileSync(file)
    if (!isWhole || (path === TABLES && crc32(read!) !== sum.crc32))
      throw new ModelError(damaged(path, 'differs from what was published'))
  }
  return read
}

function readChecksums(root: string): Readonly<Record<string, Sum>> {
  try {
    return JSON.parse(readFileSync(join(root, CHECKSUMS), 'utf8'))
  } catch {
    throw new ModelError(damaged(CHECKSUMS, 'cannot be read'))
  }
}

const damaged = (file: string, how: string) => diagnostic('model/damaged', `${file} ${how}`, {file})
