/**
 * Trains the model that ships: datasets/models/news-ner-2.2.0 (weights.bin, meta.json; card.md is written by hand).
 *
 *   npx tsx scripts/train/news-ner.ts DATA [--out DIR] [--score FILE…] [--without PART…] [--share S] [--hold-out] [--self-train]
 *
 * DATA is the folder of shared data. `--score` prints precision, recall and F1 on gold files. For the card's tables: `--without`
 * leaves out lexicons, clusters, rules (as features), or a source by its name; `--share` takes that part of each source's
 * documents; `--hold-out` keeps every third document of the composed articles for scoring; `--self-train` adds sentences
 * without gold, as a first model labels them. The same data and options give the same bytes.
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {combine} from '../../src/entities/combine.js'
import {crfTagger, type Tagger} from '../../src/entities/crf/tagger.js'
import {goldFormatOf} from '../../src/formats/gold/gold.js'
import {tagsOf} from '../../src/tagging/tags.js'
import {addScore, noScore, rates, total} from '../../src/tagging/train/score.js'
import {writeModel} from '../../src/training/write-model.js'
import {fitCalibration} from './entities/calibrate.js'
import {LABELS, learner, SETTINGS, type Sentence, type Weighted} from './entities/learn.js'
import {heldOutArticles, sources, unlabelled} from './entities/sources.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    out: {type: 'string'},
    score: {type: 'string', multiple: true, default: []},
    without: {type: 'string', multiple: true, default: []},
    share: {type: 'string', default: '1'},
    'hold-out': {type: 'boolean', default: false},
    'self-train': {type: 'boolean', default: false},
  },
})
const [data] = positionals
if (!data) throw new Error('usage: npx tsx scripts/train/news-ner.ts DATA [--out DIR]')

const VERSION = '2.1.0'
/** Of self-trained sentences: what each counts, and the least probability of every name in it. */
const SELF = {weight: 0.2, least: 0.9}
const FOLDS = 3

const {tables, sentencesOf, examplesOf, modelOf, crossValidated} = learner(VERSION, values.without)

/** Lines of precision, recall and F1 of whole articles, rules and clusters of the article included. */
function scoreOf(articles: readonly (readonly Sentence[])[], tagger: Tagger, facAsLoc = false) {
  const scores = LABELS.map(noScore)
  // PEYMA and tweets call buildings LOC, and have no events of our kind.
  const label = (name: string) => (facAsLoc && name === 'FAC' ? 'LOC' : name)
  const counted = (name: string) => LABELS.includes(name) && !(facAsLoc && name === 'EVENT')
  for (const sentences of articles) {
    const combined = combine(sentences, tagger)
    for (const [i, {right}] of sentences.entries()) {
      const spans = combined[i]!.found.filter((span) => counted(span.label)).map((span) => ({
        ...span,
        label: LABELS.indexOf(label(span.label)),
      }))
      addScore(scores, right, tagsOf(spans, right.length))
    }
  }
  const percent = (share: number) => (100 * share).toFixed(2)
  return [...scores, total(scores)].map((score, i) => {
    const {precision, recall, f1} = rates(score)
    return `${(LABELS[i] ?? 'all').padEnd(5)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`
  })
}

const share = Number(values.share)
const articles: Weighted[] = []
const inputs: {name: string; documents: number; sentences: number; words?: number; weight: number}[] = []
const heldOut: Sentence[][] = []
const tweets: Weighted[] = []
for (const {name, weight, documents} of sources(data)) {
  if (values.without.includes(name)) continue
  const some = documents.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share))
  const read = some.map(sentencesOf)
  const held = (i: number) => values['hold-out'] && name === 'composed' && i % 3 === 2
  heldOut.push(...read.filter((_, i) => held(i)))
  const kept = read.filter((_, i) => !held(i)).map((sentences) => ({sentences, weight}))
  ;(name === 'composed' ? articles : tweets).push(...kept)
  const sentences = kept.flatMap((one) => one.sentences)
  const words = sentences.reduce((sum, {right}) => sum + right.length, 0)
  inputs.push({name, documents: some.length, sentences: sentences.length, words, weight})
}
process.stderr.write(
  `${inputs.map(({name, documents, words}) => `${name}: ${documents} documents, ${words} words`).join('; ')}\n`,
)

const examples = [...articles, ...tweets].flatMap(examplesOf)
let model = modelOf(examples)
if (values['self-train']) {
  const teacher = crfTagger(model, tables)
  const more = unlabelled(data).flatMap((text) => {
    const sentences = sentencesOf({id: '', text, entities: []})
    const said = teacher.tag(
      sentences.map(({view}) => view),
      sentences.map(({found}) => found),
    )
    return sentences.flatMap(({view, found}, i) => {
      const {mentions} = said[i]!
      if (mentions.length === 0 || mentions.some(({score}) => score < SELF.least)) return []
      const spans = mentions.map((mention) => ({...mention, label: LABELS.indexOf(mention.label)}))
      return [{view, found, right: tagsOf(spans, view.words.length)}]
    })
  })
  process.stderr.write(`self-training: ${more.length} sentences\n`)
  inputs.push({name: 'perspelldata, self-trained', documents: more.length, sentences: more.length, weight: SELF.weight})
  model = modelOf([...examples, ...examplesOf({sentences: more, weight: SELF.weight})])
}

if (values.out) {
  // Scores of articles that a model had not learnt show what scores mean.
  model = {...model, calibration: fitCalibration(crossValidated(articles, FOLDS, tweets).flat())}
}
process.stderr.write(`${model.weights.keys.length} features\n`)
const tagger = crfTagger(model, tables)
console.log(`held-out.txt\n${scoreOf(heldOutArticles().map(sentencesOf), tagger).join('\n')}`)
if (heldOut.length > 0)
  console.log(`composed, held out: ${heldOut.length} articles\n${scoreOf(heldOut, tagger).join('\n')}`)
for (const file of values.score) {
  const content = readFileSync(file, 'utf8')
  const gold = goldFormatOf(content)!.read(content, file, () => {})
  const renamed = gold.map((document) => ({
    ...document,
    entities: document.entities.map((entity) => ({...entity, label: entity.label === 'PERS' ? 'PER' : entity.label})),
  }))
  console.log(`${file}\n${scoreOf(renamed.map(sentencesOf), tagger, true).join('\n')}`)
}
if (values.out) writeModel(values.out, model, {inputs, settings: SETTINGS})
