/**
 * Trains the model of parts of speech and lemmas that ships: datasets/models/news-pos-1.0.0 (weights.bin, meta.json and
 * lemmas.tsv; card.md is written by hand).
 *
 *   npx tsx scripts/train/news-pos.ts DATA [--domain perdt] [--out DIR]
 *
 * DATA is the folder of shared data. `--domain` is the treebank whose conventions the model follows. The same data gives the
 * same bytes.
 */
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {createWordTables} from '../../src/morphology/tables.js'
import {loadLexicons} from '../../src/pipeline/resources.js'
import {segmenting} from '../../src/pipeline/standard.js'
import {type Domain, domains, exampleReader, fitModel, modelOf, settings} from './morphology/learn.js'
import {readTreebanks} from './morphology/treebanks.js'
import {writeMorphology} from './morphology/write.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    domain: {type: 'string', default: 'perdt'},
    out: {type: 'string', default: 'datasets/models/news-pos-1.0.0'},
  },
})
const [data] = positionals
const {domain} = values
if (!data || !(domain in domains))
  throw new Error('usage: npx tsx scripts/train/news-pos.ts DATA [--domain perdt|seraji]')

const lexicons = loadLexicons()
const tables = createWordTables(lexicons)
const treebanks = readTreebanks(data, segmenting({lexicons}))
const exampleOf = exampleReader(tables)
const names = Object.keys(treebanks) as Domain[]
const examples = names.flatMap((name) =>
  treebanks[name].flatMap(({sentences}) => sentences.map((sentence) => exampleOf(sentence, name))),
)
const fitted = fitModel(examples, (line) => process.stderr.write(`${line}\n`))
const inputs = names.map((name) => ({
  name,
  paragraphs: treebanks[name].length,
  words: treebanks[name].reduce((sum, {goldWords}) => sum + goldWords, 0),
}))
const model = modelOf(fitted, treebanks, domain as Domain, tables)
writeMorphology(join(values.out), model, {convention: domain, inputs, settings})
