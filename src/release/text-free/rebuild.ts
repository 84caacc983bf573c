import {type FileHandle, open} from 'node:fs/promises'
import type {RawArticle} from '../../document/article.js'
import {annotateRows} from '../../pipeline/run.js'
import type {Rebuilt} from '../../records/text-free/strip.js'
import type {ArticleRecord, DatasetConfiguration} from '../../records/types.js'
import type {Copy} from './copies.js'

/** What is known of the articles of a release without text. */
export interface Wanted {
  /** Ids by the checksum of their raw text. */
  readonly bySha256: ReadonlyMap<string, readonly string[]>
  readonly ids: ReadonlySet<string>
  /** Ids by address. */
  readonly byUrl: ReadonlyMap<string, string>
}

/** The texts that copies gave, in a file of their own. */
export interface RebuiltTexts {
  /** What was made of the copy of an article; undefined where there is none. */
  of(id: string): Promise<Rebuilt | undefined>
  /** The checksum of a copy by the same id or address, whose text is another. */
  readonly others: ReadonlyMap<string, string>
  close(): Promise<void>
}

/** Makes text, edits and lemmas of every copy that is wanted, each once, and keeps them in a file. Memory holds ids and places. */
export async function rebuildTexts(
  copies: AsyncIterable<Copy>,
  {bySha256, ids, byUrl}: Wanted,
  {structure, labels, time_zone: timeZone}: DatasetConfiguration,
  path: string,
  jobs?: number,
): Promise<RebuiltTexts> {
  const others = new Map<string, string>()
  const seen = new Set<string>()
  async function* rows(): AsyncGenerator<RawArticle> {
    for await (const {article, sha256} of copies) {
      const wanted = bySha256.get(sha256)
      if (!wanted) {
        const {url, canonical_url: canonical} = article.metadata
        const id = ids.has(article.id) ? article.id : (byUrl.get(url ?? '') ?? byUrl.get(canonical ?? ''))
        if (id !== undefined) others.set(id, sha256)
      }
      for (const id of wanted ?? [])
        if (!seen.has(id)) {
          seen.add(id)
          yield {...article, id}
        }
    }
  }
  const places = new Map<string, {readonly at: number; readonly bytes: number}>()
  const file: FileHandle = await open(path, 'w+')
  let at = 0
  const options = {
    structure: structure ?? 'news',
    ...(labels && {labels}),
    ...(timeZone !== undefined && {timeZone}),
    ...(jobs !== undefined && {jobs}),
    only: ['morphology'],
  } as const
  for await (const {id, line, rejected} of annotateRows(rows(), options)) {
    if (rejected || id === null) continue
    const {text, edits, tokens, summary, tags, authors} = JSON.parse(line) as ArticleRecord
    const bytes = Buffer.from(JSON.stringify({text, edits, tokens, summary, tags, authors}))
    await file.write(bytes, 0, bytes.length, at)
    places.set(id, {at, bytes: bytes.length})
    at += bytes.length
  }
  return {
    others,
    async of(id) {
      const place = places.get(id)
      if (!place) return undefined
      const buffer = Buffer.alloc(place.bytes)
      await file.read(buffer, 0, place.bytes, place.at)
      return JSON.parse(buffer.toString('utf8')) as Rebuilt
    },
    close: () => file.close(),
  }
}
