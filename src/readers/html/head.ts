import type {Metadata} from '../../document/article.js'
import {findMoment} from '../../document/moment.js'
import {attribute, descendants, type Element, isElement, type Node, plainText} from './nodes.js'

/** What a page's markup says about it besides its text. */
export interface Head {
  readonly metadata: Partial<Metadata>
  /** The headline in the words of JSON-LD, Open Graph or the title element, the best first. */
  readonly titles: readonly string[]
}

const PUBLISHED = new Set([
  'article:published_time',
  'datepublished',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'date',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
])
const ARTICLE = /Article|NewsItem|BlogPosting|Report/

/** Reads JSON-LD, Open Graph and meta elements; the first that says a thing counts, JSON-LD before meta before the rest. */
export function readHead(root: Node): Head {
  const titles: string[] = []
  const found: {date?: string | undefined; url?: string | undefined; site?: string | undefined} = {}
  const later: (() => void)[] = []
  for (const node of descendants(root)) {
    if (!isElement(node)) continue
    const {tagName} = node
    if (tagName === 'script' && attribute(node, 'type')?.toLowerCase() === 'application/ld+json')
      readLinkedData(plainText(node), found, titles)
    else if (tagName === 'meta') later.push(() => readMeta(node, found, titles))
    else if (tagName === 'link' && attribute(node, 'rel')?.toLowerCase() === 'canonical') {
      const href = attribute(node, 'href')
      later.push(() => (found.url ??= address(href)))
    } else if (tagName === 'title' && node.namespaceURI.endsWith('xhtml'))
      later.push(() => titles.push(plainText(node)))
    else if (
      attribute(node, 'itemprop') === 'datePublished' ||
      (tagName === 'time' && attribute(node, 'pubdate') !== undefined)
    ) {
      const value = attribute(node, 'content') ?? attribute(node, 'datetime') ?? plainText(node)
      later.push(() => (found.date ??= findMoment(value)))
    }
  }
  for (const read of later) read()
  const {date, url, site} = found
  return {
    titles: titles.filter((title) => title !== ''),
    metadata: {
      ...(date !== undefined && {publishedAt: date}),
      ...(url !== undefined && {url}),
      ...(site !== undefined && {sourceName: site}),
    },
  }
}

interface Found {
  date?: string | undefined
  url?: string | undefined
  site?: string | undefined
}

function readMeta(element: Element, found: Found, titles: string[]): void {
  const name = (
    attribute(element, 'property') ??
    attribute(element, 'name') ??
    attribute(element, 'itemprop') ??
    ''
  ).toLowerCase()
  const content = attribute(element, 'content')?.trim()
  if (!content) return
  if (PUBLISHED.has(name)) found.date ??= findMoment(content)
  else if (name === 'og:url') found.url ??= address(content)
  else if (name === 'og:site_name') found.site ??= content
  else if (name === 'og:title' || name === 'twitter:title') titles.push(content)
}

/** The objects of a JSON-LD script that are articles. Broken JSON says nothing. */
function readLinkedData(script: string, found: Found, titles: string[]): void {
  let data: unknown
  try {
    data = JSON.parse(script)
  } catch {
    return
  }
  const queue: unknown[] = [data]
  for (let i = 0; i < queue.length && i < 1000; i++) {
    const item = queue[i]
    if (Array.isArray(item)) queue.push(...item.slice(0, 100))
    if (typeof item !== 'object' || item === null) continue
    const thing = item as Readonly<Record<string, unknown>>
    if (Array.isArray(thing['@graph'])) queue.push(...thing['@graph'].slice(0, 100))
    if (!ARTICLE.test(String(thing['@type']))) continue
    if (typeof thing.headline === 'string') titles.push(thing.headline)
    if (typeof thing.datePublished === 'string') found.date ??= findMoment(thing.datePublished)
    const page = thing.mainEntityOfPage
    const id = typeof page === 'object' && page !== null ? (page as Record<string, unknown>)['@id'] : page
    found.url ??= address(thing.url) ?? address(id)
    const publisher = thing.publisher as {name?: unknown} | null | undefined
    if (typeof publisher?.name === 'string') found.site ??= publisher.name
  }
}

const address = (value: unknown): string | undefined =>
  typeof value === 'string' && /^https?:\/\/\S+$/.test(value.trim()) ? value.trim() : undefined
