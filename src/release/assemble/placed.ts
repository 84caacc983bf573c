import {open} from 'node:fs/promises'
import type {ArticleRecord} from '../../records/types.js'
import {type SplitName, splitNames} from '../contents/splits.js'
import type {EarlierRecord} from '../contents/versions/difference.js'

/** An annotated article with its place in the release: what a build holds of each. */
export interface PlacedArticle extends EarlierRecord {
  readonly id: string
  readonly cluster: string
  readonly split: SplitName
  /** Checksum of its annotated line. */
  readonly line: string
  /** Where that line is. */
  readonly at: {readonly file: string; readonly start: number; readonly bytes: number}
}

/**
 * The articles of each split in the order of the release: first those that the release before has, in its order, then the new ones as
 * they came in. So nothing moves because something was added, and what is added comes last.
 */
export function inReleaseOrder(
  articles: readonly PlacedArticle[],
  before: Iterable<string>,
): Record<SplitName, readonly PlacedArticle[]> {
  const ranks = new Map<string, number>()
  for (const id of before) ranks.set(id, ranks.size)
  const rankOf = ({id}: PlacedArticle) => ranks.get(id) ?? ranks.size
  const of = (name: SplitName) =>
    // Sorting is stable: new articles, which have one rank, stay in their order.
    articles.filter(({split}) => split === name).sort((a, b) => rankOf(a) - rankOf(b))
  return {train: of('train'), validation: of('validation'), test: of('test')}
}

/** The articles in the order of the files of a release: that of the names of its splits. */
export const inFileOrder = (articles: Readonly<Record<SplitName, readonly PlacedArticle[]>>): PlacedArticle[] =>
  [...splitNames].sort().flatMap((name) => articles[name])

/** The records of articles, read from where their lines are. Throws as the file system does. */
export async function readPlaced(articles: readonly PlacedArticle[]): Promise<ArticleRecord[]> {
  const records: ArticleRecord[] = []
  for (let from = 0; from < articles.length; ) {
    const {file: path, start} = articles[from]!.at
    // Lines that follow one another are read together.
    let to = from
    let end = start
    for (; to < articles.length && articles[to]!.at.file === path && articles[to]!.at.start === end; to++)
      end += articles[to]!.at.bytes
    const bytes = Buffer.allocUnsafe(end - start)
    const file = await open(path)
    try {
      await file.read(bytes, 0, bytes.length, start)
    } finally {
      await file.close()
    }
    for (const {at, cluster, split} of articles.slice(from, to)) {
      const line = bytes.toString('utf8', at.start - start, at.start - start + at.bytes)
      records.push({...(JSON.parse(line) as ArticleRecord), cluster, split})
    }
    from = to
  }
  return records
}
