/**
 * How fast text is normalized and segmented, in MB of UTF-8 a second on one core.
 *
 *   npx tsx scripts/bench/text.ts [FOLDER]
 *
 * FOLDER holds articles (see input.js); without it the sample's own pages are read as often as it takes.
 */
import {readFileSync} from 'node:fs'
import type {Document} from '../../src/document/document.js'
import type {LayerName} from '../../src/document/layers.js'
import type {AnyStage} from '../../src/document/stage.js'
import {articlesIn, enough, folderGiven, linesOf, totalBytes} from './input.js'
import {loadKhabar} from './khabar.js'
import {speed, table} from './measure.js'

const ZWNJ = '\u200c'
const peers = JSON.parse(readFileSync(new URL('peers.json', import.meta.url), 'utf8'))

const {normalizer, clean, sentences, tokens, documentOf} = await loadKhabar()
const articles = enough(articlesIn(folderGiven))
const segmenter = new Intl.Segmenter('fa', {granularity: 'sentence'})
const normalized = (article: string) =>
  normalizer
    .normalizeAll(linesOf(article))
    .map(({string}) => string)
    .filter(Boolean)
    .join('\n')
const perSecond = (strings: readonly string[], run: (string: string) => unknown) =>
  speed(strings, totalBytes(strings), run)

const texts = articles.map(normalized)
const documents = texts.map(documentOf)
const size = totalBytes(texts)
// Sentences and tokens read text and sections alone.
const stage = ({run}: AnyStage) => speed(documents, size, (document) => run(document as Document<LayerName>, () => {}))
const states: readonly [string, readonly string[]][] = [
  ['intact', articles],
  ['deleted', articles.map((article) => article.replaceAll(ZWNJ, ''))],
  ['spaced', articles.map((article) => article.replaceAll(ZWNJ, ' '))],
]
const here = 'measured now'
const published = 'published elsewhere'
const mb = (figure: number) => figure.toFixed(figure < 10 ? 1 : 0)
const ours = (what: string, figure: number) => [what, mb(figure), here]
const others = (list: [string, number][]) => list.map(([name, figure]) => [`  ${name}`, mb(figure), published])

console.log(`${articles.length} articles, ${(size / 1e6).toFixed(1)} MB; Node ${process.versions.node}\n`)
console.log(
  table([
    ['', 'MB/s', ''],
    ...states.map(([state, list]) =>
      ours(
        `normalize, ZWNJ ${state}`,
        perSecond(list, (article) => normalizer.normalizeAll(linesOf(article))),
      ),
    ),
    ours(
      'normalize without the repair of ZWNJ',
      perSecond(articles, (article) => linesOf(article).map((line) => clean(line))),
    ),
    ...others(peers['ZWNJ repair']),
    ours('sentences', stage(sentences)),
    ours(
      '  Intl.Segmenter fa',
      perSecond(texts, (text) => [...segmenter.segment(text)].length),
    ),
    ...others(peers.sentences),
    ours('tokens', stage(tokens)),
  ]),
)
