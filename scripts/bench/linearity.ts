/**
 * Whether time grows with length alone: one article of 0.5 to 5 MB of UTF-8, in lines and as a single line, milliseconds a MB.
 *
 *   npx tsx scripts/bench/linearity.ts [FOLDER]
 */
import type {Document} from '../../src/document/document.js'
import type {LayerName} from '../../src/document/layers.js'
import type {AnyStage} from '../../src/document/stage.js'
import {articlesIn, folderGiven, linesOf, longArticle, totalBytes} from './input.js'
import {loadKhabar} from './khabar.js'
import {speed, table} from './measure.js'

const SIZES = [0.5, 1, 2, 4, 5]
const {normalizer, sentences, tokens, documentOf} = await loadKhabar()
const articles = articlesIn(folderGiven)
/** What is timed, and what it reads, made of an article before the clock starts. */
const jobs: readonly [name: string, prepare: (article: string) => () => unknown][] = [
  ['normalize', (article) => () => normalizer.normalizeAll(linesOf(article))],
  ['sentences', (article) => stage(sentences.run, article)],
  ['tokens', (article) => stage(tokens.run, article)],
]

function stage(run: AnyStage['run'], article: string): () => unknown {
  // Both stages read text and sections alone.
  const document = documentOf(article) as Document<LayerName>
  return () => run(document, () => {})
}

const head = ['', ...jobs.flatMap(([name]) => [name, 'one line'])]
const rows = SIZES.map((megabytes) => {
  const article = longArticle(articles, megabytes * 1e6)
  // A short article is read several times in a run, so that every row makes the same amount of garbage.
  const times = Math.ceil(SIZES.at(-1)! / megabytes)
  const perMegabyte = (run: () => unknown) =>
    (1000 / speed(Array(times).fill(run), times * totalBytes([article]), (once) => once(), 'fastest')).toFixed(1)
  const cells = jobs.flatMap(([, prepare]) =>
    [article, article.replaceAll('\n', ' ')].map((string) => perMegabyte(prepare(string))),
  )
  return [`${megabytes} MB`, ...cells]
})
console.log(table([head, ...rows]))
