import {createHash} from 'node:crypto'
import {createBlockEnds} from '../../contents/block-ends.js'
import {type SplitName, splitNames} from '../../contents/splits.js'
import type {PlacedArticle} from '../placed.js'

/** Articles of one block, before it is encoded. */
export interface BlockPlan {
  readonly split: SplitName
  readonly articles: readonly PlacedArticle[]
  /** Follows from their lines, groups and split alone: two blocks of one key are the same bytes in every format. */
  readonly key: string
  /** Whether it ends where articles that are added cannot change it. */
  readonly isClosed: boolean
}

/** The blocks of a release, in the order in which it is written. */
export function blocksOf(
  articles: Readonly<Record<SplitName, readonly PlacedArticle[]>>,
  shardRows?: number,
): BlockPlan[] {
  return splitNames.flatMap((split) => {
    const blocks: BlockPlan[] = []
    const isEnd = createBlockEnds(shardRows)
    let from = 0
    const close = (to: number, isClosed: boolean) => {
      const own = articles[split].slice(from, to)
      from = to
      blocks.push({split, articles: own, key: keyOf(own), isClosed})
    }
    for (const [index, {id}] of articles[split].entries()) if (isEnd(id)) close(index + 1, true)
    if (from < articles[split].length) close(articles[split].length, false)
    return blocks
  })
}

function keyOf(articles: readonly PlacedArticle[]): string {
  const hash = createHash('sha256')
  for (const {line, cluster, split} of articles) hash.update(`${line} ${cluster} ${split}\n`)
  return hash.digest('base64url')
}
