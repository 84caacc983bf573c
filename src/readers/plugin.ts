import {diagnostic, type Place} from '../diagnostic/diagnostic.js'
import type {Block, Metadata, RawArticle} from '../document/article.js'
import {metadataOf} from './metadata.js'
import type {Reader, Source} from './reader.js'

/** An article as a plugin's reader gives it. */
export interface PluginArticle {
  /** Unique in its file; the `id_prefix` of the input stands before it. */
  readonly id: string
  /** All of its text. */
  readonly raw: string
  readonly metadata?: Partial<Metadata>
  readonly line?: number
  readonly blocks?: readonly Block[]
}

/** What a plugin's reader is given. */
export interface ReaderTools {
  /** The whole source as a string: UTF-8, or in the input's `encoding`. */
  text(source: Source): Promise<string>
  /** Reports that a row is refused, and why: exactly once for each. */
  refuse(message: string, place?: Place): void
}

/** A reader of a plugin: bytes of one format in, articles out. */
export interface PluginReader {
  /** `x-` and lower-case letters, digits and hyphens. */
  readonly format: `x-${string}`
  /** With their dot, in lower case. */
  readonly extensions: readonly string[]
  read(source: Source, tools: ReaderTools): AsyncIterable<PluginArticle>
}

/** A plugin's reader as one of khabar's own: what it gives is checked, and its metadata completed. */
export const readerOf = ({format, extensions, read}: PluginReader): Reader => ({
  format,
  extensions,
  async *read(source, report) {
    const refuse = (message: string, place: Place = {}) =>
      report(diagnostic('plugin/bad-article', message, {file: source.name, ...place}))
    for await (const article of read(source, {text: textOfSource, refuse})) {
      const flaw = flawOf(article)
      if (flaw !== undefined) refuse(`the reader of ${format} gave ${flaw}`)
      else yield articleOf(article, source)
    }
  },
})

async function textOfSource({open}: Source): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const bytes of open()) text += decoder.decode(bytes, {stream: true})
  return text + decoder.decode()
}

function flawOf(article: Partial<PluginArticle> | undefined): string | undefined {
  if (typeof article !== 'object' || article === null) return `${String(article)} for an article`
  for (const field of ['id', 'raw'] as const)
    if (typeof article[field] !== 'string' || article[field] === '')
      return `an article whose ${field} is ${JSON.stringify(article[field])}`
  return undefined
}

const articleOf = ({id, raw, metadata = {}, line, blocks}: PluginArticle, source: Source): RawArticle => ({
  id: (source.idPrefix ?? '') + id,
  raw,
  metadata: metadataOf(source, metadata),
  ...(line !== undefined && {line}),
  ...(blocks && {blocks}),
})
