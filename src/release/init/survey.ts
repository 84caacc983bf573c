import {dirname, extname, join} from 'node:path'
import {escapePath} from 'tinyglobby'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {withoutCompression} from '../../readers/compression/decompress.js'
import {readerFor} from '../../readers/readers.js'
import type {Input} from '../../records/types.js'
import {filesBelow} from '../contents/checksums.js'
import {isOther} from '../contents/own-files.js'
import {type FileKind, fileKind} from './file-kind.js'

/** What an input was made of. */
export interface FoundFiles {
  readonly files: number
  /** Columns of the first file that no field takes, as a message; null where there are none. */
  readonly unused: string | null
}

/** What lies in a folder that becomes a dataset. */
export interface Survey {
  /** One for each folder and kind of file that a reader is for, sorted by path. */
  readonly inputs: readonly Input[]
  /** What is known of each input, in the same order. */
  readonly found: readonly FoundFiles[]
  /** Files that no reader is for, sorted. */
  readonly unread: readonly string[]
  /** Archives beside the raw files, sorted: most are no input, and the build can be told to read them. */
  readonly archives: readonly string[]
}

/** Formats whose files hold other files. */
const ARCHIVES: ReadonlySet<string | undefined> = new Set(['zip', 'tar'])

/** Files of a group that are looked at; a group of more is taken for alike, or left to the build to tell apart. */
const SAMPLED = 20

/**
 * Inputs for what lies in a folder: a pattern for each folder and kind of file, with a mapping of fields where the columns have
 * names that are known, and the encoding of old files. Columns without a body are reported. Records that khabar wrote are no input,
 * nor is an archive at the top of a folder that has other files to read: a backup, a package.
 */
export async function survey(folder: string, source: string, report: Report): Promise<Survey> {
  const groups = new Map<string, string[]>()
  const unread: string[] = []
  const archives: string[] = []
  const paths = (await filesBelow(folder)).filter((path) => !isOther(path))
  const hasPages = paths.some((path) => readerFor(path) && !isArchive(path))
  for (const path of paths) {
    if (!readerFor(path)) {
      unread.push(path)
      continue
    }
    if (hasPages && isArchive(path) && dirname(path) === '.') {
      archives.push(path)
      continue
    }
    const plain = withoutCompression(path)
    const ending = path.slice(plain.length - extname(plain).length)
    const pattern = dirname(path) === '.' ? `*${ending}` : `${dirname(path).split('/')[0]}/**/*${ending}`
    groups.set(pattern, [...(groups.get(pattern) ?? []), path])
  }
  const inputs: Input[] = []
  const found: FoundFiles[] = []
  for (const [pattern, paths] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const kinds = await Promise.all(paths.slice(0, SAMPLED).map((path) => fileKind(join(folder, path))))
    for (const {path, kind, files} of inputsFor(pattern, paths, kinds)) {
      inputs.push({path, source, ...kind.layout})
      found.push({files, unused: kind.unused})
      if (kind.noBody !== null) report(diagnostic('input/no-body', kind.noBody, {file: join(folder, path)}))
    }
  }
  return {inputs, found, unread, archives}
}

const isArchive = (path: string): boolean => ARCHIVES.has(readerFor(path)?.format)

/** One input for files that are alike; without a mapping where their columns differ, since a build guesses file by file; else one for each. */
function inputsFor(
  pattern: string,
  paths: readonly string[],
  kinds: readonly FileKind[],
): {path: string; kind: FileKind; files: number}[] {
  const [first] = kinds
  const areAlike = (part: (kind: FileKind) => unknown) =>
    kinds.every((kind) => JSON.stringify(part(kind)) === JSON.stringify(part(first!)))
  const whole = (kind: FileKind) => [{path: pattern, kind, files: paths.length}]
  if (areAlike(({isOwn}) => isOwn) && areAlike(({layout}) => layout.encoding)) {
    if (first!.isOwn) return []
    if (areAlike(({layout}) => layout.fields)) return whole(first!)
    const {fields: _, ...layout} = first!.layout
    return whole({layout, unused: null, noBody: null, isOwn: false})
  }
  if (paths.length > SAMPLED) return whole({layout: {}, unused: null, noBody: null, isOwn: false})
  return kinds.flatMap((kind, i) => (kind.isOwn ? [] : [{path: escapePath(paths[i]!), kind, files: 1}]))
}
