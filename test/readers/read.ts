import type {Diagnostic} from '../../src/diagnostic/diagnostic.js'
import type {RawArticle} from '../../src/document/article.js'
import type {Reader, Source} from '../../src/readers/reader.js'
import {readSource} from '../../src/readers/readers.js'
import {memorySource} from '../../src/readers/source.js'
import {slice, textOf} from '../../src/text/text.js'

/** Everything that a reader gives and reports of a content in memory. */
export async function read(
  reader: Reader,
  content: Uint8Array | string,
  more: Partial<Source> = {},
  name = `dir/page.${reader.format}`,
) {
  const articles: RawArticle[] = []
  const found: Diagnostic[] = []
  const source = {...memorySource(name, content), ...more}
  for await (const article of readSource(reader, source, (diagnostic) => found.push(diagnostic))) articles.push(article)
  return {articles, found, codes: found.map(({code}) => code), places: found.map(({place}) => place)}
}

/** The blocks of an article as [kind, text]. */
export function blocksOf({raw, blocks = []}: RawArticle): [string, string][] {
  const text = textOf(raw)
  return blocks.map((block) => [block.kind, slice(text, block)])
}
