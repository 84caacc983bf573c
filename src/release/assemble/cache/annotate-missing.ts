import type {RawArticle} from '../../../document/article.js'
import type {Annotated, RefusedRow} from '../../../pipeline/annotate.js'
import type {AnnotationCache, KeptRow} from './annotation-cache.js'
import {rowKey} from './row-key.js'

type Row = RawArticle | RefusedRow

/** An annotated row with the key by which a later build finds it. */
export interface KeyedRow extends Annotated {
  /** Null where it may not be used again. */
  readonly key: string | null
  readonly source?: number
  /** What the cache has besides; its line as bytes: `line` is empty then. */
  readonly kept?: KeptRow
}

/** Refusals that may not come again: they depend on the machine's load or memory. */
const fleeting: ReadonlySet<string> = new Set(['article/too-slow', 'article/worker-died', 'article/failed'])

/** A row on its way: its key, and whether the cache has it. */
interface Waiting {
  readonly key: string | null
  readonly line: number | undefined
  readonly isKnown: boolean
}

/**
 * Annotates the rows that the cache does not have, and puts those that it has between them: the output is the same, in the same
 * order, as without it. What is kept for a row that waits is its key.
 */
export async function* annotateMissing(
  rows: AsyncIterable<Row>,
  annotate: (rows: AsyncIterable<Row>) => AsyncIterable<Annotated>,
  cache: AnnotationCache | undefined,
): AsyncGenerator<KeyedRow> {
  const waiting = createQueue<Waiting>()
  async function* missing() {
    for await (const row of rows) {
      const key = rowKey(row)
      const line = 'raw' in row ? row.line : undefined
      const isKnown = key !== null && cache?.has(key, line) === true
      waiting.push({key, line, isKnown})
      if (!isKnown) yield row
    }
  }
  const known = async ({key, line}: Waiting): Promise<KeyedRow> => keyed(await cache!.find(key!), key, line)
  for await (const annotated of annotate(missing())) {
    let next = waiting.shift()!
    while (next.isKnown) {
      yield await known(next)
      next = waiting.shift()!
    }
    yield keyed(annotated, isFleeting(annotated) ? null : next.key, next.line)
  }
  for (let next = waiting.shift(); next; next = waiting.shift()) yield await known(next)
}

const keyed = (annotated: Annotated, key: string | null, source: number | undefined): KeyedRow => ({
  ...annotated,
  key,
  ...(source !== undefined && {source}),
})

const isFleeting = ({rejected, diagnostics}: Annotated): boolean =>
  rejected && diagnostics.some(({code}) => fleeting.has(code))

/** First in, first out, in constant time. */
function createQueue<T>() {
  let items: T[] = []
  let head = 0
  return {
    push: (item: T) => {
      items.push(item)
    },
    shift(): T | undefined {
      if (head === items.length) return undefined
      const item = items[head++]
      if (head > 1024 && head * 2 > items.length) {
        items = items.slice(head)
        head = 0
      }
      return item
    },
  }
}
