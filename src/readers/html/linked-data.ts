/** What a page's JSON-LD says of its article, as strings that nobody has read yet. */
export interface LinkedArticle {
  readonly type: string
  readonly headline?: string
  readonly published?: string
  readonly modified?: string
  readonly url?: string
  readonly publisher?: string
  readonly body?: string
  readonly description?: string
  readonly authors: readonly string[]
  readonly section: readonly string[]
  readonly keywords: readonly string[]
  readonly images: readonly string[]
  readonly license?: string
}

/** What JSON-LD of one script says: its articles, and the breadcrumb from general to special. */
export interface LinkedData {
  readonly articles: readonly LinkedArticle[]
  readonly breadcrumb: readonly string[]
  /** Names of the site and of who runs it. */
  readonly sites: readonly string[]
  /** Types of everything that is no article: CollectionPage, WebSite. */
  readonly others: readonly string[]
}

const SITE = /^(?:WebSite|Organization|NewsMediaOrganization|Periodical|Newspaper)$/
const ARTICLE = /Article|NewsItem|BlogPosting|Report|VideoObject|LiveBlog/
/** A page describes some dozen things; more is an attack. */
const MOST = 1000
const MOST_ITEMS = 100

type Thing = Readonly<Record<string, unknown>>

/** Reads one script. Broken JSON says nothing, but for commas before a closing bracket and bare line breaks, which browsers' readers forgive. */
export function readLinkedData(script: string): LinkedData {
  const articles: LinkedArticle[] = []
  const others: string[] = []
  const sites: string[] = []
  let breadcrumb: readonly string[] = []
  const queue: unknown[] = [parse(script)]
  for (let i = 0; i < queue.length && i < MOST; i++) {
    const item = queue[i]
    if (Array.isArray(item)) {
      queue.push(...item.slice(0, MOST_ITEMS))
      continue
    }
    if (!isThing(item)) continue
    if (Array.isArray(item['@graph'])) queue.push(...item['@graph'].slice(0, MOST_ITEMS))
    for (const inner of [item.mainEntity, item.mainEntityOfPage]) if (isThing(inner)) queue.push(inner)
    const types = stringsOf(item['@type'])
    if (types.includes('BreadcrumbList')) breadcrumb = breadcrumbOf(item)
    const type = types.find((name) => ARTICLE.test(name))
    if (type !== undefined) articles.push(articleOf(item, type))
    else {
      others.push(...types)
      sites.push(
        ...(types.some((name) => SITE.test(name)) ? stringsOf(item.name) : namesOf(item.publisher)).slice(0, 1),
      )
    }
  }
  return {articles, breadcrumb, sites, others}
}

function articleOf(thing: Thing, type: string): LinkedArticle {
  const page = thing.mainEntityOfPage
  const found: Record<string, string | undefined> = {
    headline: stringOf(thing.headline) ?? stringOf(thing.name),
    published: stringOf(thing.datePublished) ?? stringOf(thing.dateCreated) ?? stringOf(thing.uploadDate),
    modified: stringOf(thing.dateModified),
    url: stringOf(thing.url) ?? stringOf(isThing(page) ? page['@id'] : page),
    publisher: namesOf(thing.publisher)[0],
    body: stringOf(thing.articleBody),
    description: stringOf(thing.description),
    license: stringOf(thing.license) ?? (isThing(thing.license) ? stringOf(thing.license.url) : undefined),
  }
  return {
    type,
    ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
    authors: namesOf(thing.author ?? thing.creator),
    section: namesOf(thing.articleSection),
    keywords: namesOf(thing.keywords).flatMap((words) => words.split(/[,،;؛]/)),
    images: listOf(thing.image).flatMap((image) => stringOf(isThing(image) ? image.url : image) ?? []),
  }
}

function breadcrumbOf(thing: Thing): readonly string[] {
  return listOf(thing.itemListElement)
    .filter(isThing)
    .sort((a, b) => Number(stringOf(a.position) ?? 0) - Number(stringOf(b.position) ?? 0))
    .flatMap((item) => stringOf(item.name) ?? (isThing(item.item) ? (stringOf(item.item.name) ?? []) : []))
}

/** Commas before a closing bracket, which templates leave behind the last item. */
const TRAILING = /,(\s*[}\]])/g

function parse(script: string): unknown {
  const plain = script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
  for (const mend of [
    (string: string) => string,
    (string: string) => string.replace(/[\n\r\t]/g, ' ').replace(TRAILING, '$1'),
  ]) {
    try {
      return JSON.parse(mend(plain))
    } catch {}
  }
  return undefined
}

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value.slice(0, MOST_ITEMS) : [value]

/** A string or number as a trimmed string; whatever else stands there is nothing: String() of a hostile object throws. */
const stringOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : typeof value === 'number' && Number.isFinite(value)
      ? String(value)
      : undefined

const stringsOf = (value: unknown): readonly string[] => listOf(value).flatMap((item) => stringOf(item) ?? [])

const namesOf = (value: unknown): readonly string[] =>
  listOf(value).flatMap((item) => stringOf(isThing(item) ? item.name : item) ?? [])
