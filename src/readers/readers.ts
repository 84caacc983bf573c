import {existsSync, statSync} from 'node:fs'
import {extname, join} from 'node:path'
import {diagnostic, type Report} from '../diagnostic/diagnostic.js'
import {failureOf} from '../diagnostic/failure.js'
import type {RawArticle} from '../document/article.js'
import {decompress, withoutCompression} from './compression/decompress.js'
import {emptyFile} from './empty-file.js'
import {lazily} from './lazily.js'
import {fileMeant} from './nearest-file.js'
import type {Reader, Source} from './reader.js'
import {isEncoding, recoded} from './recode.js'
import {fileSource} from './source.js'
import {txt} from './txt/txt.js'

/** The formats of single files: what archives may hold. */
const files: readonly Reader[] = [
  txt,
  lazily(
    {format: 'html', extensions: ['.html', '.htm', '.xhtml'], decodes: true},
    async () => (await import('./html/html.js')).html,
  ),
  lazily({format: 'jsonl', extensions: ['.jsonl', '.ndjson']}, async () => (await import('./jsonl/jsonl.js')).jsonl),
  lazily({format: 'json', extensions: ['.json']}, async () => (await import('./json/json.js')).json),
  lazily({format: 'csv', extensions: ['.csv']}, async () => (await import('./csv/csv.js')).csv),
  lazily({format: 'tsv', extensions: ['.tsv', '.tab']}, async () => (await import('./csv/csv.js')).tsv),
  lazily({format: 'lines', extensions: []}, async () => (await import('./line-records/line-records.js')).lineRecords),
  lazily({format: 'xml', extensions: ['.xml'], decodes: true}, async () => (await import('./xml/xml.js')).xml),
  lazily({format: 'xlsx', extensions: ['.xlsx'], decodes: true}, async () => (await import('./xlsx/xlsx.js')).xlsx),
  lazily(
    {format: 'parquet', extensions: ['.parquet', '.pq'], decodes: true},
    async () => (await import('./parquet/parquet.js')).parquet,
  ),
  lazily(
    {format: 'warc', extensions: ['.warc', '.wet'], decodes: true},
    async () => (await import('./warc/warc.js')).warc,
  ),
]

const within = (name: string) => files.find(({extensions}) => extensions.includes(extensionOf(name)))

/** Every format that khabar reads. Adding one is a folder and a line here or above. */
export const readers: readonly Reader[] = [
  ...files,
  lazily({format: 'zip', extensions: ['.zip'], decodes: true}, async () =>
    (await import('./archive/zip.js')).zipOf(within),
  ),
  lazily({format: 'tar', extensions: ['.tar', '.tgz'], decodes: true}, async () =>
    (await import('./archive/tar.js')).tarOf(within),
  ),
]

/** What is known about a file besides its bytes. */
export interface ReadOptions extends Omit<Source, 'name' | 'open' | 'path'> {
  /** A reader's format; by the file's ending if absent. */
  readonly format?: string
  /** Readers of plugins, which go before those that ship. */
  readonly readers?: readonly Reader[]
  /** The path to show and to make ids of, where it is another than the one to open. */
  readonly name?: string
}

/** The reader of a format, or of a path by its ending before that of a compression (.gz, .zst); undefined where there is none. */
export function readerFor(path: string, format?: string, all: readonly Reader[] = readers): Reader | undefined {
  const extension = extensionOf(path)
  return all.find((reader) => (format === undefined ? reader.extensions.includes(extension) : reader.format === format))
}

/**
 * Reads the articles of a file. A file of unknown format (input/unknown-format), or one that cannot be opened or read
 * (input/unreadable), is reported and yields nothing.
 */
export async function* readFile(path: string, options: ReadOptions, report: Report): AsyncGenerator<RawArticle> {
  const {format, name = path, readers: own = [], ...rest} = options
  const all = [...own, ...readers]
  const reader = readerFor(path, format, all)
  if (!reader) {
    if (format === undefined && statSync(path, {throwIfNoEntry: false})?.isDirectory()) {
      const found = diagnostic('input/unknown-format', 'This is a folder; files are expected.', {file: name})
      const help = existsSync(join(path, 'dataset.json'))
        ? `It is a dataset: khabar build ${path}.`
        : `Name its files (${join(path, '*.txt')}), or make a dataset of it: khabar init NAME --from ${path}.`
      report({...found, help})
      return
    }
    if (format === undefined && !existsSync(path)) {
      report(diagnostic('input/unreadable', `There is no such file or folder.${fileMeant(path)}`, {file: name}))
      return
    }
    const known = format === undefined ? all.flatMap(({extensions}) => extensions) : all.map((known) => known.format)
    report(
      diagnostic(
        'input/unknown-format',
        `There is no reader for ${format ?? path}; khabar reads ${known.join(', ')}.`,
        {
          file: name,
        },
      ),
    )
    return
  }
  yield* readSource(reader, {...rest, ...fileSource(path, name)}, report)
}

const extensionOf = (path: string) => extname(withoutCompression(path)).toLowerCase()

/** Reads a source with a reader, unpacked where it is gzip or zstd and decoded where it is in another encoding than UTF-8; where the system fails to deliver its bytes, input/unreadable is reported. */
export async function* readSource(reader: Reader, source: Source, report: Report): AsyncGenerator<RawArticle> {
  const {name, encoding} = source
  if (encoding !== undefined && !isEncoding(encoding)) {
    report(diagnostic('input/unknown-format', `There is no encoding ${JSON.stringify(encoding)}.`, {file: name}))
    return
  }
  let bytes = 0
  let isSilent = true
  const count = (more: number) => {
    bytes += more
    source.onRead?.(more)
  }
  const heard: Report = (found) => {
    isSilent = false
    report(found)
  }
  try {
    const open = () => recoded(decompress(watched({...source, onRead: count}), name, heard), reader, encoding)
    for await (const article of reader.read({...source, open}, heard)) {
      isSilent = false
      yield article
    }
    if (isSilent && ROWS.has(reader.format)) report(emptyFile(name, bytes))
  } catch (error) {
    if (!isSystemError(error)) {
      // One file costs no other: what a reader throws is a bug, and the other files go on.
      report(diagnostic('article/failed', failureOf(error), {file: source.name}))
      return
    }
    const message =
      source.path !== undefined && isMissing(error)
        ? `There is no such file.${fileMeant(source.path)}`
        : `${source.name} cannot be read: ${error.message}.`
    report(diagnostic('input/unreadable', message, {file: source.name}))
  }
}

async function* watched({open, onRead}: Source): AsyncGenerator<Uint8Array> {
  for await (const bytes of open()) {
    onRead?.(bytes.length)
    yield bytes
  }
}

/** Formats of rows that are read from their beginning; others say themselves that they have none. */
const ROWS: ReadonlySet<string> = new Set(['jsonl', 'json', 'csv', 'tsv', 'lines'])

const isMissing = (error: NodeJS.ErrnoException): boolean => error.code === 'ENOENT'

/** Errors that Node passes on from the system (ENOENT, EACCES, EISDIR) name the call that failed. */
const isSystemError = (error: unknown): error is Error =>
  error instanceof Error && 'syscall' in error && 'code' in error
