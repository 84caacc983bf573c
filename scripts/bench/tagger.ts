/**
 * How fast names are tagged, in tokens a second of one core's time (so that other work on the machine counts little):
 * features and exact decoding, beside the same features looked up in a Map; how fast a model loads, and how much memory it takes.
 *
 *   npx tsx --expose-gc scripts/bench/tagger.ts [MODEL] [FOLDER]
 *
 * MODEL is a model's folder (the one that ships if absent), FOLDER holds articles (see input.js). Sentences, tokens, and
 * what lexicons and patterns find are made before the clock starts, and timed by themselves.
 */
import type {Document} from '../../src/document/document.js'
import {bundledParts} from './bundle.js'
import {articlesIn, enough} from './input.js'
import {table} from './measure.js'

const root = new URL('../..', import.meta.url).pathname
const [model = `${root}datasets/models/news-ner-2.2.0`, folder = `${root}datasets/sample/raw`] = process.argv.slice(2)
const khabar = await bundledParts()
const RUNS = 7

/** The shortest of several runs, in seconds of processor time, the garbage collector's included. */
function shortest(run: () => unknown) {
  const times = Array.from({length: RUNS}, () => {
    const start = process.cpuUsage()
    run()
    const {user, system} = process.cpuUsage(start)
    return (user + system) / 1e6
  })
  return Math.min(...times)
}

const memory = () => {
  globalThis.gc?.()
  const {heapUsed, arrayBuffers} = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1e6
}

const resources = khabar.loadResources({model: null})
const tables = khabar.createTables(resources.lexicons)
const before = memory()
const loading = shortest(() => khabar.loadModel(model))
const crf = khabar.loadModel(model)
const tagger = khabar.crfTagger(crf, tables)
const after = memory()
const segment = khabar.segmenting(resources)
const documents = enough(articlesIn(folder))
  .map((raw, i) => segment({id: String(i), raw, metadata: khabar.noMetadata}, () => {}))
  .filter((document) => document !== undefined) as Document<'sentences' | 'tokens'>[]
const rules = shortest(() => documents.map((document) => khabar.applyRules(document, tables)))
const articles = documents.map((document) => {
  const sentences = khabar.applyRules(document, tables)
  return {views: sentences.map(({view}) => view), found: sentences.map(({found}) => found)}
})
const words = articles.reduce((sum, {views}) => sum + views.reduce((n, view) => n + view.words.length, 0), 0)
const tagging = shortest(() => articles.map(({views, found}) => tagger.tag(views, found)))

// The floor: the same features, each looked up by its hash in a Map, nothing added up and nothing decoded.
const map = new Map([...crf.weights.keys].map((key, row) => [key | 0, row]))
const reader = khabar.featureReader(tables, crf.templates)
let met = 0
const floor = shortest(() => {
  for (const {views, found} of articles) {
    for (const [i, view] of views.entries()) {
      const hashes = reader.read(view, found[i]!)
      for (let at = 0; at < view.words.length * reader.width; at++) if (map.has(hashes[at]!)) met++
    }
  }
})

const perSecond = (seconds: number) => Math.round(words / seconds).toLocaleString('en')
console.log(
  `${words.toLocaleString('en')} tokens, ${crf.weights.keys.length.toLocaleString('en')} features, Node ${process.versions.node}`,
)
console.log(
  table([
    ['', 'tokens/s'],
    ['tagging with decoding and probabilities', perSecond(tagging)],
    ['  the same features in a Map, no decoding', perSecond(floor)],
    ['lexicons and patterns before it', perSecond(rules)],
  ]),
)
if (met === 0) throw new Error('no feature was met: the model does not fit')
console.log(`loading ${(1000 * loading).toFixed(0)} ms; memory for the model ${(after - before).toFixed(0)} MB`)
