import type {Metadata} from '../../document/article.js'

/** What stands above a page that a crawler wrote: its fields, and where the page itself begins. */
export interface FrontMatter {
  readonly metadata: Partial<Metadata>
  readonly title: string | undefined
  /** Index of the first row behind it. */
  readonly end: number
}

const NONE: FrontMatter = {metadata: {}, title: undefined, end: 0}
/** So many rows at most. */
const LONGEST = 40
const NAME = /^[A-Za-z][\w -]{1,20}$/

/** Fields between two lines of --- (YAML), as trafilatura writes them. */
export function frontMatterOf(rows: readonly string[]): FrontMatter {
  if (rows[0]?.trim() !== '---') return NONE
  const end = rows.slice(1, LONGEST).findIndex((row) => row.trim() === '---') + 1
  if (end < 2) return NONE
  const fields = new Map<string, string>()
  for (const row of rows.slice(1, end)) {
    const colon = row.indexOf(':')
    const name = colon < 0 ? '' : row.slice(0, colon)
    if (NAME.test(name)) fields.set(name.toLowerCase(), unquoted(row.slice(colon + 1).trim()))
  }
  const first = (...names: readonly string[]) =>
    names.map((name) => fields.get(name)).find((value) => value !== undefined && value !== '')
  const published = /^\d{4}-\d{2}-\d{2}/.exec(first('date', 'published', 'pubdate') ?? '')?.[0]
  const url = first('url', 'source', 'link')
  return {
    metadata: {
      ...(url !== undefined && /^https?:/.test(url) && {url}),
      ...(published !== undefined && {publishedAt: published}),
      ...sourceOf(first('sitename', 'site_name', 'site')),
    },
    title: first('title'),
    end: end + 1,
  }
}

const sourceOf = (name: string | undefined): Partial<Metadata> => (name === undefined ? {} : {sourceName: name})
const unquoted = (value: string): string => value.replace(/^(["'])(.*)\1$/, '$2')
