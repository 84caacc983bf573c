import type {Metadata} from '../../document/article.js'
import {findMoment} from '../../document/moment.js'
import names from './head.json' with {type: 'json'}
import {type LinkedArticle, readLinkedData} from './linked-data.js'
import {attribute, type Element, plainText} from './nodes.js'

/** What a page's markup says about it besides its text. */
export interface Head {
  readonly metadata: Partial<Metadata>
  /** The headline in the words of JSON-LD, Open Graph or the title element, the best first. */
  readonly titles: readonly string[]
  readonly site: string | undefined
  /** JSON-LD, Open Graph or microdata call the page an article. */
  readonly isArticle: boolean
  /** JSON-LD calls it a list of articles. */
  readonly isList: boolean
  /** The text of the article, where JSON-LD holds it. */
  readonly body: string | undefined
  readonly images: readonly string[]
}

type Found = Record<
  'titles' | 'published' | 'updated' | 'url' | 'canonical' | 'site' | 'type' | 'summary' | 'license' | 'images',
  string[]
> &
  Record<'authors' | 'section' | 'tags', string[]>

const kindOfMeta = new Map<string, keyof Found>()
for (const [kind, list] of [
  ['published', names.published],
  ['updated', names.updated],
  ['titles', names.title],
  ['site', names.site],
  ['authors', names.author],
  ['section', names.section],
  ['tags', names.tag],
  ['license', names.license],
  ['url', ['og:url']],
  ['type', ['og:type']],
  ['summary', ['og:description', 'description', 'twitter:description']],
  ['images', ['og:image', 'twitter:image']],
] as const)
  for (const name of list) kindOfMeta.set(name, kind)

const NOT_NAMES: ReadonlySet<string> = new Set(names.notNames)
const HOME: ReadonlySet<string> = new Set(names.home)
const LIST = /CollectionPage|SearchResultsPage|ItemList/

/** Reads the elements that describe a page; the first that says a thing counts, JSON-LD before meta before the rest. */
export function readHead(elements: readonly Element[]): Head {
  const linked: LinkedArticle[] = []
  const found = {} as Found
  for (const key of [
    'titles',
    'published',
    'updated',
    'url',
    'canonical',
    'site',
    'type',
    'summary',
    'license',
    'images',
    'authors',
    'section',
    'tags',
  ] as const)
    found[key] = []
  const late: string[] = []
  let breadcrumb: readonly string[] = []
  const sites: string[] = []
  let isList = false
  let isArticle = false
  for (const element of elements) {
    const {tagName} = element
    const rel = attribute(element, 'rel')?.toLowerCase()
    const property = attribute(element, 'itemprop')?.toLowerCase()
    if (tagName === 'script') {
      if (!/^application\/ld\+json/i.test(attribute(element, 'type') ?? '')) continue
      const data = readLinkedData(plainText(element, 1000))
      linked.push(...data.articles)
      sites.push(...data.sites)
      if (breadcrumb.length === 0) breadcrumb = data.breadcrumb
      isList ||= data.others.some((type) => LIST.test(type))
    } else if (tagName === 'meta') readMeta(element, found)
    else if (tagName === 'link' && rel === 'canonical') found.canonical.push(attribute(element, 'href') ?? '')
    else if (rel?.split(/\s+/).includes('license')) found.license.push(attribute(element, 'href') ?? '')
    else if (rel === 'author' && tagName === 'a') found.authors.push(plainText(element, 20))
    else if (tagName === 'title' && element.namespaceURI.endsWith('xhtml')) found.titles.push(plainText(element))
    else if (property === 'datepublished' || (tagName === 'time' && attribute(element, 'pubdate') !== undefined))
      late.push(attribute(element, 'content') ?? attribute(element, 'datetime') ?? plainText(element))
    else if (property === 'datemodified')
      found.updated.push(attribute(element, 'content') ?? attribute(element, 'datetime') ?? plainText(element))
    else if (property === 'articlesection') found.section.push(plainText(element, 20))
    isArticle ||= /Article/.test(attribute(element, 'itemtype') ?? '')
  }
  found.published.push(...late)
  const first = linked[0]
  const type = first?.type ?? found.type[0]
  const said = <Value>(list: readonly (Value | undefined)[]) => list.find((value) => value !== undefined)
  const publishedAt = said([...linked.map(({published}) => published), ...found.published].map(momentOf))
  const updated = said([...linked.map(({modified}) => modified), ...found.updated].map(momentOf))
  const canonical = said([found.canonical[0], ...found.url].map(address))
  const url = said([...linked.map((article) => article.url), ...found.url, ...found.canonical].map(address))
  const site = said([...linked.map(({publisher}) => publisher), found.site[0], ...sites.filter(isPersian)])
  const license = said([...linked.map((article) => article.license), ...found.license].map(licenseOf))
  const summary = first?.description ?? found.summary.find((text) => text.length >= 20)
  const authors = unique([...linked.flatMap((article) => article.authors), ...found.authors].filter(isName))
  const category = unique(
    breadcrumb.length > 0
      ? withoutEnds(breadcrumb, [...linked.map(({headline}) => headline), ...found.titles])
      : [...linked.flatMap(({section}) => section), ...found.section],
  )
  const tags = unique([...linked.flatMap(({keywords}) => keywords), ...found.tags])
  return {
    titles: [...linked.flatMap(({headline}) => headline ?? []), ...found.titles].filter((title) => title !== ''),
    site,
    isArticle: isArticle || linked.length > 0 || /^article$/i.test(found.type[0] ?? ''),
    isList: isList && linked.length === 0,
    body: linked.find(({body}) => body !== undefined)?.body,
    images: unique([...linked.flatMap(({images}) => images), ...found.images]),
    metadata: {
      ...(publishedAt !== undefined && {publishedAt}),
      ...(url !== undefined && {url}),
      ...(site !== undefined && {sourceName: site}),
      ...(license !== undefined && {license}),
      ...(updated !== undefined && {updated_at: updated}),
      ...(canonical !== undefined && {canonical_url: canonical}),
      ...(type !== undefined && {page_type: type}),
      ...(summary !== undefined && {summary}),
      ...(authors.length > 0 && {authors}),
      ...(category.length > 0 && {category}),
      ...(tags.length > 0 && {tags}),
    },
  }
}

function readMeta(element: Element, found: Found): void {
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop') ?? ''
  const content = attribute(element, 'content')?.trim()
  const kind = kindOfMeta.get(name.toLowerCase())
  if (!content || !kind) return
  if (kind === 'tags') found.tags.push(...content.split(/[,،;؛]/))
  else found[kind].push(content)
}

/** Most of what a date says may be read; the rest is no date. */
const momentOf = (value: string | undefined) => (value === undefined ? undefined : findMoment(value))

const address = (value: string | undefined): string | undefined =>
  value !== undefined && /^https?:\/\/\S+$/.test(value.trim()) ? value.trim() : undefined

/** The name of a page's site may stand in Latin letters there, and in its own in the title. */
const isPersian = (name: string): boolean => /\p{Script=Arabic}/u.test(name)

/** A licence is an address or a name of one; «© 1402» and a notice that all is reserved are none. */
const licenseOf = (value: string | undefined): string | undefined =>
  value !== undefined && /creativecommons|creative commons|^cc[ -]?by|^cc0|licen[sc]e/i.test(value)
    ? value.trim()
    : undefined

/** Names, not addresses of profiles, nor the system's own users. */
const isName = (name: string) =>
  name.trim() !== '' &&
  name.length <= 60 &&
  !/^https?:|@|[/\\]/.test(name.trim()) &&
  !NOT_NAMES.has(name.trim().toLowerCase())

/** The way to the article without the home page before and the headline after it. */
const withoutEnds = (breadcrumb: readonly string[], titles: readonly (string | undefined)[]) =>
  breadcrumb.filter((name) => !HOME.has(name.trim().toLowerCase()) && !titles.includes(name) && name.length <= 40)

const unique = (list: readonly string[]): readonly string[] => [
  ...new Set(list.map((string) => string.replace(/\s+/g, ' ').trim()).filter((string) => string !== '')),
]
