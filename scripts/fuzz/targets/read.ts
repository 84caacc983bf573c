import type {Diagnostic} from '../../../src/diagnostic/diagnostic.js'
import type {RawArticle} from '../../../src/document/article.js'
import type {Reader, Source} from '../../../src/readers/reader.js'
import {readerFor, readSource} from '../../../src/readers/readers.js'
import {textOf} from '../../../src/text/text.js'
import {hold, type Target} from '../target.js'
import {holdSpans} from './spans.js'

/** Bytes of the small chunks that an input is read in again: what comes out may not depend on them. */
const CHUNKS = [1, 7]

/** A target that reads its input with a reader, whole and in chunks. */
export function readerTarget(
  target: Omit<Target, 'run'> & {format?: string; layout?: Partial<Source>; chunked?: boolean; reader?: Reader},
): Target {
  const {format = target.name, layout = {}, chunked = true, reader = readerFor('', format), ...rest} = target
  if (!reader) throw new Error(`there is no reader ${format}`)
  const read = async (input: Buffer, size: number) => {
    const found: Diagnostic[] = []
    const articles: RawArticle[] = []
    const open = async function* () {
      for (let at = 0; at < input.length; at += size) yield input.subarray(at, at + size)
    }
    const source: Source = {name: `fuzz.${format}`, ...layout, open}
    for await (const article of readSource(reader, source, (one) => found.push(one))) articles.push(article)
    return {articles, found}
  }
  return {
    ...rest,
    async run(input) {
      const {articles, found} = await read(input, Math.max(1, input.length))
      for (const one of found) {
        hold(one.code !== 'article/failed', () => `${one.code}: ${one.message}`)
        hold(one.message !== '' && one.help, () => `${one.code} without a message or help`)
      }
      for (const article of articles) holdArticle(article)
      // Of damaged data it depends on the cut how much came out before the damage.
      if (found.some(({code}) => code === 'input/damaged-compression')) return
      // Every sixteenth input: the same input is always treated the same.
      if (!chunked || input.length === 0 || input[input.length >> 1]! % 16 !== 0) return
      const whole = JSON.stringify({articles, found})
      const size = CHUNKS[input.length % CHUNKS.length]!
      const parts = JSON.stringify(await read(input, size))
      hold(
        parts === whole,
        () => `chunks of ${size} bytes give ${parts.slice(0, 300)}, the whole ${whole.slice(0, 300)}`,
      )
    },
  }
}

const STRINGS = [
  'sourceName',
  'url',
  'file',
  'license',
  'agency',
  'dateline',
  'publishedAt',
  'updated_at',
  'canonical_url',
  'summary',
  'page_type',
] as const
const LISTS = ['category', 'tags', 'authors'] as const

/** Holds that an article is what a reader may give. */
function holdArticle({id, raw, blocks = [], metadata}: RawArticle): void {
  hold(typeof id === 'string' && id !== '', () => `the id is ${JSON.stringify(id)}`)
  hold(typeof raw === 'string', () => `raw is ${typeof raw}`)
  holdSpans(blocks, textOf(raw).length, 'blocks')
  for (const name of STRINGS) {
    const value = metadata[name]
    hold(
      value === null || value === undefined || typeof value === 'string',
      () => `${name} is ${JSON.stringify(value)}`,
    )
  }
  for (const name of LISTS) {
    const value: unknown = metadata[name]
    hold(
      value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string')),
      () => `${name} is ${JSON.stringify(value)}`,
    )
  }
}
