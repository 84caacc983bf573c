/**
 * Whether time grows with length alone: one article of 0.5 to 5 MB of UTF-8, in lines and as a single line, milliseconds a MB.
 *
 *   node scripts/bench/linearity.js [FOLDER]
 */
import {articlesIn, folderGiven, linesOf, longArticle, totalBytes} from './input.js'
import {loadKhabar} from './khabar.js'
import {speed, table} from './measure.js'

const SIZES = [0.5, 1, 2, 4, 5]
const {normalizer, sentences, tokens, documentOf} = await loadKhabar()
const articles = articlesIn(folderGiven)
const jobs = [
  ['normalize', (/** @type {string} */ article) => normalizer.normalizeAll(linesOf(article))],
  ['sentences', sentences.run],
  ['tokens', tokens.run],
]

const head = ['', ...jobs.flatMap(([name]) => [name, 'one line'])]
const rows = SIZES.map((megabytes) => {
  const article = longArticle(articles, megabytes * 1e6)
  // A short article is read several times in a run, so that every row makes the same amount of garbage.
  const times = Math.ceil(SIZES.at(-1) / megabytes)
  const perMegabyte = (/** @type {unknown} */ input, /** @type {(input: unknown) => unknown} */ run) =>
    (1000 / speed(Array(times).fill(input), times * totalBytes([article]), run, 'fastest')).toFixed(1)
  const cells = jobs.flatMap(([name, run]) =>
    [article, article.replaceAll('\n', ' ')].map((string) =>
      perMegabyte(name === 'normalize' ? string : documentOf(string), run),
    ),
  )
  return [`${megabytes} MB`, ...cells]
})
console.log(table([head, ...rows]))
