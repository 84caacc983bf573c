import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'

/** The file of a release that names every other one with its SHA-256, as `sha256sum` writes and checks it. */
export const checksumsFile = 'SHA256SUMS'

/** SHA-256 of a file, hexadecimal; streams. */
export async function fileSha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** Every file below a folder, as paths relative to it with `/`, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Writes SHA256SUMS over all files of a release folder; checksums that are `known` are not computed again. */
export async function writeChecksums(folder: string, known?: ReadonlyMap<string, string>): Promise<void> {
  const lines: string[] = []
  for (const file of await filesBelow(folder)) {
    if (file !== checksumsFile) lines.push(`${known?.get(file) ?? (await fileSha256(join(folder, file)))}  ${file}\n`)
  }
  await writeFile(join(folder, checksumsFile), lines.join(''))
}

/** What SHA256SUMS says. */
export interface Checksums {
  /** Path → checksum; every path lies in the folder. */
  readonly sums: Map<string, string>
  /** Lines of another form. */
  readonly malformed: readonly number[]
  /** Lines with a path that leaves the folder: nothing there may be opened. */
  readonly outside: readonly {readonly line: number; readonly path: string}[]
}

/** Whether a path stays in the folder that it is relative to, on every system. */
const isInside = (path: string): boolean =>
  !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.includes('\0') && !path.split(/[/\\]/).includes('..')

/** Reads SHA256SUMS. Throws as the file system does. */
export async function readChecksums(folder: string): Promise<Checksums> {
  const sums = new Map<string, string>()
  const malformed: number[] = []
  const outside: {line: number; path: string}[] = []
  const lines = (await readFile(join(folder, checksumsFile), 'utf8')).split('\n')
  for (const [index, line] of lines.entries()) {
    const [, sum, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? []
    if (sum && file && !isInside(file)) outside.push({line: index + 1, path: file})
    else if (sum && file) sums.set(file, sum)
    else if (line !== '') malformed.push(index + 1)
  }
  return {sums, malformed, outside}
}
