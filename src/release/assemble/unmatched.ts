import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {glob} from 'tinyglobby'
import {readerFor} from '../../readers/readers.js'
import {examplePage, isOther} from '../contents/own-files.js'
import {notRecords} from '../read/not-records.js'

/** Files that a message names; the others are counted. */
const NAMED = 5

/** Kinds of files that are raw input wherever they lie; others in the dataset's own folder may be anything. */
const PAGES: ReadonlySet<string | undefined> = new Set([
  'txt',
  'html',
  'csv',
  'tsv',
  'jsonl',
  'warc',
  'parquet',
  'xlsx',
])

/**
 * Which files of a dataset's folder no input matches, as a message, with a remedy where the usual one does not fit; undefined where there are none. Looked at are the folders
 * that inputs begin with, what lies in the dataset's own folder itself, and all folders where nothing but the page of `khabar
 * init` is matched: then the pages were most likely put elsewhere.
 */
export async function unmatched(
  folder: string,
  roots: readonly string[],
  matched: ReadonlySet<string>,
  ignore: readonly string[],
): Promise<{readonly message: string; readonly help?: string} | undefined> {
  const filesIn = (pattern: string) =>
    glob(pattern, {cwd: folder, onlyFiles: true, expandDirectories: false, ignore: [...ignore, '**/node_modules/**']})
  const left = new Set<string>()
  for (const root of roots.filter((root) => root !== '' && existsSync(join(folder, root))))
    for (const path of await filesIn(`${root}/**`)) if (!matched.has(path) && !isOther(path)) left.add(path)
  const isNew = [...matched].every((path) => path === examplePage)
  for (const path of await filesIn(isNew ? '**' : '*'))
    if (!matched.has(path) && !left.has(path) && (await isPage(folder, path))) left.add(path)
  const names = [...left].sort()
  if (names.length === 0) return undefined
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : ''
  const message = `no input matches ${names.slice(0, NAMED).join(', ')}${more}`
  // A path in dataset.json would be an error there.
  return names.some((name) => readerFor(name))
    ? {message}
    : {
        message,
        help: 'khabar has no reader for such files: convert them to a format of docs/readers.md, or move them elsewhere.',
      }
}

/** Whether a file is raw input: a page or rows, and not what khabar or somebody wrote about the dataset. */
async function isPage(folder: string, path: string): Promise<boolean> {
  const format = readerFor(path)?.format
  if (isOther(path) || !PAGES.has(format)) return false
  return format !== 'jsonl' || (await notRecords(join(folder, path))) !== undefined
}
