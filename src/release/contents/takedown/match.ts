import type {ArticleRecord} from '../../../records/types.js'
import {printOf} from '../duplicates/print.js'
import type {TakedownEntry} from './list.js'

/** What an article is known by: its text, or the print of it. */
export type KnownArticle = Pick<ArticleRecord, 'id' | 'canonical_url'> & {
  readonly source: Pick<ArticleRecord['source'], 'url' | 'sha256'>
} & ({readonly text: string} | {readonly print: string})

/** The entry that an article falls under, or undefined. */
export type TakedownMatch = (article: KnownArticle) => TakedownEntry | undefined

/**
 * A look-up by id, by either address, by the checksum of the raw text, and by the text without spaces and marks: an article that was
 * crawled again under another id or address is the same article.
 */
export function takedownMatch(entries: readonly TakedownEntry[]): TakedownMatch {
  const by = {
    id: new Map<string, TakedownEntry>(),
    url: new Map<string, TakedownEntry>(),
    sha256: new Map<string, TakedownEntry>(),
    print: new Map<string, TakedownEntry>(),
  }
  for (const entry of entries) {
    if (entry.id !== null) by.id.set(entry.id, entry)
    for (const url of entry.urls) by.url.set(plainUrl(url), entry)
    if (entry.sha256 !== null) by.sha256.set(entry.sha256, entry)
    if (entry.print !== null) by.print.set(entry.print, entry)
  }
  if (entries.length === 0) return () => undefined
  return ({id, source, canonical_url, ...content}) =>
    by.id.get(id) ??
    urlsOf({source, canonical_url: canonical_url ?? null})
      .map((url) => by.url.get(plainUrl(url)))
      .find(Boolean) ??
    by.sha256.get(source.sha256) ??
    by.print.get('print' in content ? content.print : printOf(content.text))
}

/** The addresses of an article. */
export const urlsOf = ({
  source,
  canonical_url,
}: {
  readonly source: Pick<ArticleRecord['source'], 'url'>
  readonly canonical_url?: string | null
}): string[] => [
  ...new Set([source.url, canonical_url].filter((url): url is string => typeof url === 'string' && url !== '')),
]

/** An address without what does not change the page: scheme, www, fragment, the stroke at its end, escapes of letters. */
export function plainUrl(url: string): string {
  const bare = url
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '')
    .split('#')[0]!
  const [host = '', ...path] = bare.split('/')
  const whole = [host.toLowerCase(), ...path].join('/').replace(/\/$/, '')
  try {
    return decodeURI(whole)
  } catch {
    return whole
  }
}
