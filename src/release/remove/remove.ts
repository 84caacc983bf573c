import {appendFile, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import type {ArticleRecord} from '../../records/types.js'
import {nearestName} from '../../records/validate/nearest-name.js'
import {readConfiguration} from '../contents/configuration.js'
import {printOf} from '../contents/duplicates/print.js'
import {recordsOf} from '../contents/records.js'
import {entryLine, readTakedown, type TakedownEntry, takedownFile} from '../contents/takedown/list.js'
import {type KnownArticle, plainUrl, takedownMatch, urlsOf} from '../contents/takedown/match.js'
import {versionsIn} from '../contents/versions/version-folders.js'
import {recordFiles} from '../read/record-files.js'

/** Which articles are taken down, and why. */
export interface RemoveOptions {
  readonly ids?: readonly string[]
  readonly urls?: readonly string[]
  readonly reason: string
  /** The day, ISO 8601. */
  readonly date: string
  /** Put articles on the list that no release has: an address that is not crawled yet. */
  readonly force?: boolean
  /** Change nothing. */
  readonly dryRun?: boolean
}

/** What came of it. */
export interface RemovalResult {
  /** Entries that are new on the list. */
  readonly entries: readonly TakedownEntry[]
  /** Releases that have an article of the new entries, which only their publisher can withdraw. */
  readonly releases: readonly string[]
  /** Articles of the newest release in the near-duplicate groups of the removed ones: reprints, which stay. */
  readonly reprints: readonly string[]
}

/**
 * Puts articles on the takedown list of a dataset, which every later build obeys. Undefined, with the reasons reported and nothing
 * written, where the folder is no dataset, its list is damaged, or an article is unknown.
 */
export async function removeArticles(
  folder: string,
  options: RemoveOptions,
  report: Report,
): Promise<RemovalResult | undefined> {
  const {ids = [], urls = [], reason, date, force = false, dryRun = false} = options
  // What is only a warning there (placeholders) is for the build to say.
  const onlyErrors: Report = (found) => {
    if (found.severity === 'error') report(found)
  }
  if (!(await readConfiguration(folder, onlyErrors))) return undefined
  const listed = await readTakedown(folder, report)
  if (!listed) return undefined
  const found = await lookUp(folder, ids, urls)
  const isListed = takedownMatch(listed)
  const entries: TakedownEntry[] = []
  let isUnknown = false
  const take = (name: string, article: Found | undefined, otherwise: Pick<TakedownEntry, 'id' | 'urls'>) => {
    const known = article ?? {id: otherwise.id ?? '', source: {url: otherwise.urls[0] ?? null, sha256: ''}, text: null}
    const before =
      isListed(asKnown(known)) ??
      entries.find(
        ({id, urls}) => (article && id === article.id) || (!article && urls.join() === otherwise.urls.join()),
      )
    if (before) {
      const message = `${name} has been on the list since ${before.date}: ${before.reason}`
      report(diagnostic('takedown/already', message, {file: join(folder, takedownFile)}))
    } else if (article) {
      entries.push({
        id: article.id,
        urls: urlsOf(article),
        sha256: article.source.sha256,
        print: printOf(article.text),
        reason,
        date,
      })
    } else if (force) entries.push({...otherwise, sha256: null, print: null, reason, date})
    else {
      isUnknown = true
      report(unknown(folder, name, otherwise.id === null ? undefined : nearestId(otherwise.id, found.ids)))
    }
  }
  for (const id of ids) take(`the id ${JSON.stringify(id)}`, found.byId.get(id), {id, urls: []})
  for (const url of urls) take(`the address ${url}`, found.byUrl.get(plainUrl(url)), {id: null, urls: [url]})
  if (isUnknown) return undefined
  if (!dryRun && entries.length > 0) {
    const file = join(folder, takedownFile)
    const before = await readFile(file, 'utf8').catch(() => '')
    await appendFile(file, (before === '' || before.endsWith('\n') ? '' : '\n') + entries.map(entryLine).join(''))
  }
  return {entries, ...(await elsewhere(folder, entries))}
}

/** A record of a release, as far as it is kept. */
type Found = ArticleRecord

const asKnown = ({id, source, text}: {id: string; source: object; text: string | null}): KnownArticle =>
  ({id, source, text: text ?? '', canonical_url: null}) as unknown as KnownArticle

/** The articles by id and address, the newest release of each first. */
async function lookUp(folder: string, ids: readonly string[], urls: readonly string[]) {
  const wanted = {ids: new Set(ids), urls: new Set(urls.map(plainUrl))}
  const byId = new Map<string, Found>()
  const byUrl = new Map<string, Found>()
  const all = new Set<string>()
  for (const version of (await versionsIn(folder)).reverse())
    for await (const record of recordsOf((await recordFiles(join(folder, 'releases', version), () => {})) ?? [])) {
      all.add(record.id)
      if (wanted.ids.has(record.id) && !byId.has(record.id)) byId.set(record.id, record)
      for (const url of urlsOf(record).map(plainUrl))
        if (wanted.urls.has(url) && !byUrl.has(url)) byUrl.set(url, record)
    }
  return {byId, byUrl, ids: [...all]}
}

/** Where else the articles are: in which releases, and reprinted in the newest one. */
async function elsewhere(
  folder: string,
  entries: readonly TakedownEntry[],
): Promise<Pick<RemovalResult, 'releases' | 'reprints'>> {
  const matches = takedownMatch(entries)
  const releases: string[] = []
  let reprints: string[] = []
  for (const version of await versionsIn(folder)) {
    const clusters = new Set<string>()
    const others: {id: string; cluster: string | null}[] = []
    for await (const record of recordsOf((await recordFiles(join(folder, 'releases', version), () => {})) ?? [])) {
      if (!matches(record)) others.push({id: record.id, cluster: record.cluster})
      else if (record.cluster !== null) clusters.add(record.cluster)
    }
    if (clusters.size > 0) releases.push(version)
    reprints = others.flatMap(({id, cluster}) => (cluster !== null && clusters.has(cluster) ? [id] : []))
  }
  return {releases, reprints}
}

/** The id that was most likely meant: one that ends as it does (pol/1 for raw/pol/1), or a slip away in whole or in its last part. */
function nearestId(typed: string, ids: readonly string[]): string | undefined {
  const plain = typed.replace(/\.[a-z]{2,5}$/, '').replace(/^\.?\//, '')
  const last = (id: string) => id.slice(id.lastIndexOf('/') + 1)
  const ending = ids.find((id) => id === plain || id.endsWith(`/${plain}`) || plain.endsWith(`/${id}`))
  if (ending !== undefined) return ending
  const near = nearestName(typed, ids)
  if (near !== undefined) return near
  const part = nearestName(last(plain), ids.map(last))
  return part === undefined ? undefined : ids.find((id) => last(id) === part)
}

function unknown(folder: string, name: string, near: string | undefined) {
  const message = `no release of the dataset has ${name}${near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`}`
  return diagnostic('takedown/unknown-article', message, {file: folder})
}
