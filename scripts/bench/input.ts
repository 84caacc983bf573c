// Articles to measure on: each a string, title first, one paragraph a line.
import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** The folder on the command line, else the sample's own pages. */
export const folderGiven = process.argv[2] ?? new URL('../../datasets/sample/raw', import.meta.url).pathname

/** Less than this is repeated, so that a run is long enough to be timed. */
const LEAST = 4_000_000

/** Bytes of UTF-8. */
export const bytes = (string: string): number => Buffer.byteLength(string)

/** The lines of an article. */
export const linesOf = (article: string): string[] => article.split('\n')

/** Bytes of UTF-8 of all. */
export const totalBytes = (strings: readonly string[]): number =>
  strings.reduce((sum, string) => sum + bytes(string), 0)

/** The articles of a folder: .txt files, and .json files that hold a list of {title, abstract or summary, paragraphs}. */
export function articlesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) return articlesIn(path)
      if (name.endsWith('.txt')) return [readFileSync(path, 'utf8')]
      return name.endsWith('.json') ? JSON.parse(readFileSync(path, 'utf8')).map(articleOf) : []
    })
}

/** An article as crawled news holds it. */
interface Crawled {
  readonly title: string
  readonly abstract?: string
  readonly summary?: string
  readonly paragraphs?: readonly string[]
}

const articleOf = ({title, abstract, summary, paragraphs = []}: Crawled) =>
  [title, abstract ?? summary, ...paragraphs].filter(Boolean).join('\n')

/** The list as often as it takes to be worth timing. */
export function enough(articles: readonly string[]): string[] {
  const out = [...articles]
  const size = totalBytes(articles)
  if (size === 0) throw new Error('no article to measure on: a folder of .txt or .json files is wanted')
  for (let have = size; have < LEAST; have += size) out.push(...articles)
  return out
}

/** One article of at least so many bytes, made of the others. */
export function longArticle(articles: readonly string[], size: number): string {
  const parts: string[] = []
  for (let i = 0, have = 0; have < size; i++) {
    const article = articles[i % articles.length]!
    parts.push(article)
    have += bytes(article) + 1
  }
  return parts.join('\n')
}
