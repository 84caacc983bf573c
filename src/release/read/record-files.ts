import {existsSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {filesBelow} from '../contents/checksums.js'

/**
 * The JSONL files of a release folder, of a folder of records, or one file of records, in order of name. Undefined, with
 * the reason reported, where there are none.
 */
export async function recordFiles(path: string, report: Report): Promise<string[] | undefined> {
  const stats = statSync(path, {throwIfNoEntry: false})
  if (!stats) {
    report(diagnostic('input/unreadable', 'no such file or folder', {file: path}))
    return undefined
  }
  if (stats.isFile()) return [path]
  const folder = existsSync(join(path, 'jsonl')) ? join(path, 'jsonl') : path
  const files = (await filesBelow(folder)).filter((file) => file.endsWith('.jsonl')).map((file) => join(folder, file))
  if (files.length > 0) return files
  report(diagnostic('input/unknown-format', 'no .jsonl file in this folder', {file: path}))
  return undefined
}
