import {extname} from 'node:path'
import {diagnostic, type Report} from '../diagnostic/diagnostic.js'
import type {RawArticle} from '../document/article.js'
import {decompress, withoutCompression} from './compression/decompress.js'
import {csv} from './csv/csv.js'
import {html} from './html/html.js'
import {json} from './json/json.js'
import {jsonl} from './jsonl/jsonl.js'
import type {Reader, Source} from './reader.js'
import {fileSource} from './source.js'
import {txt} from './txt/txt.js'
import {warc} from './warc/warc.js'

/** Every format that khabar reads. Adding one is a folder and a line here. */
export const readers: readonly Reader[] = [txt, html, jsonl, json, csv, warc]

/** What is known about a file besides its bytes. */
export interface ReadOptions extends Omit<Source, 'name' | 'open' | 'path'> {
  /** A reader's format; by the file's ending if absent. */
  readonly format?: string
  /** The path to show and to make ids of, where it is another than the one to open. */
  readonly name?: string
}

/** The reader of a format, or of a path by its ending before that of a compression (.gz, .zst); undefined where there is none. */
export function readerFor(path: string, format?: string): Reader | undefined {
  const extension = extname(withoutCompression(path)).toLowerCase()
  return readers.find((reader) =>
    format === undefined ? reader.extensions.includes(extension) : reader.format === format,
  )
}

/**
 * Reads the articles of a file. A file of unknown format (input/unknown-format), or one that cannot be opened or read
 * (input/unreadable), is reported and yields nothing.
 */
export async function* readFile(path: string, options: ReadOptions, report: Report): AsyncGenerator<RawArticle> {
  const {format, name = path, ...rest} = options
  const reader = readerFor(path, format)
  if (!reader) {
    const known =
      format === undefined ? readers.flatMap(({extensions}) => extensions) : readers.map((known) => known.format)
    report(
      diagnostic('input/unknown-format', `No reader for ${format ?? path}; there are ${known.join(', ')}.`, {
        file: name,
      }),
    )
    return
  }
  yield* readSource(reader, {...rest, ...fileSource(path, name)}, report)
}

/** Reads a source with a reader, unpacked where it is gzip or zstd; where the system fails to deliver its bytes, input/unreadable is reported. */
export async function* readSource(reader: Reader, source: Source, report: Report): AsyncGenerator<RawArticle> {
  try {
    yield* reader.read({...source, open: () => decompress(source.open(), source.name, report)}, report)
  } catch (error) {
    if (!isSystemError(error)) throw error
    report(diagnostic('input/unreadable', `${source.name} cannot be read: ${error.message}.`, {file: source.name}))
  }
}

/** Errors that Node passes on from the system (ENOENT, EACCES, EISDIR) name the call that failed. */
const isSystemError = (error: unknown): error is Error =>
  error instanceof Error && 'syscall' in error && 'code' in error
