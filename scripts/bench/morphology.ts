/**
 * How fast parts of speech and lemmas are found, in tokens a second of processor time (so that other work on the machine counts
 * little), and how long the model and its tables take to load.
 *
 *   npx tsx scripts/bench/morphology.ts [FOLDER]
 *
 * FOLDER holds articles (see input.ts). Sentences and tokens are made before the clock starts.
 */
import type {Document} from '../../src/document/document.js'
import {bundledParts} from './bundle.js'
import {articlesIn, enough, folderGiven} from './input.js'
import {table} from './measure.js'

const RUNS = 7
const khabar = await bundledParts()

/** The shortest of several runs, in seconds of processor time, the garbage collector's included. */
function shortest(run: () => unknown): number {
  const times = Array.from({length: RUNS}, () => {
    const start = process.cpuUsage()
    run()
    const {user, system} = process.cpuUsage(start)
    return (user + system) / 1e6
  })
  return Math.min(...times)
}

const resources = khabar.loadResources({model: null})
const load = () => {
  const {upos, lemmas, usual} = khabar.loadMorphology(khabar.shippedFolder(khabar.SHIPPED_MORPHOLOGY))
  return khabar.createMorphology({upos, lemmas, tables: khabar.createWordTables(resources.lexicons, usual)})
}
const loading = shortest(load)
const stage = load()
const segment = khabar.segmenting(resources)
const documents = enough(articlesIn(folderGiven))
  .map((raw, i) => segment({id: String(i), raw, metadata: khabar.noMetadata}, () => {}))
  .filter((document) => document !== undefined) as Document<'sentences' | 'tokens'>[]
const tokens = documents.reduce((sum, {layers}) => sum + layers.tokens.length, 0)
const seconds = shortest(() => documents.map((document) => stage.run(document, () => {})))
console.log(
  table([
    ['', ''],
    ['tokens', tokens.toLocaleString('en')],
    ['tokens/s', Math.round(tokens / seconds).toLocaleString('en')],
    ['loading, ms', (1000 * loading).toFixed(0)],
  ]),
)
