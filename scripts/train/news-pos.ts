/**
 * Trains the model of parts of speech and lemmas that ships: datasets/models/news-pos-1.0.0 (weights.bin, meta.json,
 * lemmas.tsv and usual.tsv; card.md is written by hand).
 *
 *   npx tsx scripts/train/news-pos.ts DATA [--domain perdt] [--out DIR]
 *
 * DATA is the folder of shared data. `--domain` is the treebank whose conventions the model follows. The same data gives the
 * same bytes.
 */
import {parseArgs} from 'node:util'
import {loadResources} from '../../src/pipeline/resources.js'
import {segmenting} from '../../src/pipeline/standard.js'
import {type Domain, domains, learn, modelOf, SHIPPED, settings} from './morphology/learn.js'
import {selfTrainingSentences} from './morphology/raw-text.js'
import {readTreebanks} from './morphology/treebanks.js'
import {writeMorphology} from './morphology/write.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    domain: {type: 'string', default: SHIPPED},
    out: {type: 'string', default: 'datasets/models/news-pos-1.0.0'},
  },
})
const [data] = positionals
const {domain} = values
if (!data || !(domain in domains))
  throw new Error('usage: npx tsx scripts/train/news-pos.ts DATA [--domain perdt|seraji]')

const resources = loadResources({model: null})
const {lexicons} = resources
const segment = segmenting(resources)
const treebanks = readTreebanks(data, segment)
const learnt = learn(treebanks, lexicons, selfTrainingSentences(data, segment), (line) =>
  process.stderr.write(`${line}\n`),
)
const inputs = (Object.keys(treebanks) as Domain[]).map((name) => ({
  name,
  paragraphs: treebanks[name].length,
  words: treebanks[name].reduce((sum, {goldWords}) => sum + goldWords, 0),
}))
writeMorphology(values.out, modelOf(learnt, treebanks, domain as Domain), {convention: domain, inputs, settings})
