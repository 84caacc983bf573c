import {type Metadata, noMetadata} from '../document/article.js'
import {withoutCompression} from './compression/decompress.js'
import type {Source} from './reader.js'

/** An article's own metadata, then what its source says of all of them, then the file's name. */
export function metadataOf(source: Source, own: Partial<Metadata> = {}): Metadata {
  const metadata: Record<string, unknown> = {...noMetadata, file: source.name, ...source.metadata}
  for (const [name, value] of Object.entries(own)) if (value !== null && value !== undefined) metadata[name] = value
  return metadata as unknown as Metadata
}

/**
 * The id of a file that is one article: its path without its endings. Of a file above the folder that one works in, only the path
 * below the common folder: `../pages/a.html` is `pages/a`, wherever the command is run.
 */
export const fileId = ({name, idPrefix = ''}: Source): string =>
  idPrefix +
  withoutCompression(name)
    .replace(/^(?:\.\.?\/)+/, '')
    .replace(/\.[^./\\]+$/, '')
