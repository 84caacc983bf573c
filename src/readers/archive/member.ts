import type {Report} from '../../diagnostic/diagnostic.js'
import type {RawArticle} from '../../document/article.js'
import {decompress} from '../compression/decompress.js'
import type {Reader, Source} from '../reader.js'
import {recoded} from '../recode.js'

/** The reader of a member by its name; undefined for what is not read in an archive: other archives, unknown formats. */
export type Inner = (name: string) => Reader | undefined

/** Reads one member of an archive, as the file `archive/member`; its bytes can be had once. */
export function readMember(
  reader: Reader,
  {path: _, ...archive}: Source,
  name: string,
  bytes: () => AsyncIterable<Uint8Array>,
  report: Report,
): AsyncIterable<RawArticle> {
  const inner = `${archive.name}/${name}`
  const source: Source = {
    ...archive,
    name: inner,
    open: () => recoded(decompress(bytes(), inner, report), reader, archive.encoding),
    ...(archive.metadata && {metadata: {...archive.metadata, file: inner}}),
  }
  return reader.read(source, report)
}
