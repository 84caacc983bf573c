/**
 * Trains the model that ships: datasets/models/news-ner-1.0.0 (weights.bin, meta.json; card.md is written by hand).
 *
 *   node scripts/train-news-ner.js DATA [--out DIR] [--score FILE…] [--without PART…] [--share S] [--hold-out] [--self-train]
 *
 * DATA is the folder of shared data. `--score` prints precision, recall and F1 on gold files. For the card's tables: `--without`
 * leaves out lexicons, clusters, rules (as features), or a source by its name; `--share` takes that part of each source's
 * documents; `--hold-out` keeps every third document of the composed articles for scoring; `--self-train` adds sentences
 * without gold, as a first model labels them. The same data and options give the same bytes.
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {bundle} from './bundle.js'
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
if (!data) throw new Error('usage: node scripts/train-news-ner.js DATA [--out DIR]')

const khabar = await bundle(
  "export {noMetadata} from './src/document/article.ts'",
  "export {combine} from './src/entities/combine.ts'",
  "export {applyRules} from './src/entities/rules.ts'",
  "export {createTables} from './src/entities/tables.ts'",
  "export {featureReader} from './src/entities/crf/features.ts'",
  "export {crfTagger} from './src/entities/crf/tagger.ts'",
  "export {tagSet, tagsOf} from './src/tagging/tags.ts'",
  "export {templates} from './src/entities/crf/templates.ts'",
  "export {compress} from './src/tagging/train/compress.ts'",
  "export {exampleOf} from './src/entities/crf/example.ts'",
  "export {fitCrf, standardSettings} from './src/tagging/train/fit.ts'",
  "export {addScore, noScore, rates, total} from './src/tagging/train/score.ts'",
  "export {goldFormatOf} from './src/formats/gold/gold.ts'",
  "export {inlineMarks} from './src/formats/gold/inline-marks.ts'",
  "export {loadResources} from './src/pipeline/resources.ts'",
  "export {segmenting} from './src/pipeline/standard.ts'",
  "export {goldTags} from './src/training/align.ts'",
  "export {writeModel} from './src/training/write-model.ts'",
)

const LABELS = ['PER', 'LOC', 'ORG', 'FAC', 'EVENT']
/** Labels that rules supply beside the model, where it lends support. */
const FROM_RULES = LABELS
const SETTINGS = {...khabar.standardSettings, epochs: 5}
/** Of self-trained sentences: what each counts, and the least probability of every name in it. */
const SELF = {weight: 0.2, least: 0.9}
/** Templates that a part of the features answers for. */
const PARTS = {
  lexicons: /\b(?:place|organisation|portfolio|given|family|honorific|role|head|topic|area)\[/,
  clusters: /\b(?:coarse|middle|fine)\[/,
  rules: /\brule\[/,
}

const templates = khabar.templates.filter((template) => values.without.every((part) => !PARTS[part]?.test(template)))
const resources = khabar.loadResources({model: null})
const tables = khabar.createTables(resources.lexicons)
const segment = khabar.segmenting(resources)
const features = khabar.featureReader(tables, templates)
const tags = khabar.tagSet(LABELS)

/** Sentences with what rules find in them and the right tags. @param {any} gold */
function sentencesOf(gold) {
  const document = segment({id: gold.id, raw: gold.text, metadata: khabar.noMetadata}, () => {})
  if (!document) return []
  const ruled = khabar.applyRules(document, tables)
  const right = khabar.goldTags(gold, document, ruled, LABELS, () => {})
  return ruled.map(({view, found}, i) => ({view, found, right: right[i]})).filter(({view}) => view.words.length > 0)
}

/** @param {any[]} sentences @param {number} weight */
const examplesOf = (sentences, weight) =>
  sentences.map(({view, found, right}) => khabar.exampleOf(features, view, found, right, weight))

/** @param {any[]} examples */
function modelOf(examples) {
  const fitted = khabar.fitCrf(examples, [], tags, SETTINGS, ({epoch, loss}) =>
    process.stderr.write(`pass ${epoch}: loss ${loss.toFixed(0)}\n`),
  )
  const weights = khabar.compress(fitted, tags.size, 1)
  return {name: 'news-ner', version: '1.0.0', labels: LABELS, fromRules: FROM_RULES, templates, weights}
}

/** Lines of precision, recall and F1 of whole articles, rules and clusters of the article included. @param {any[][]} articles @param {any} tagger */
function scoreOf(articles, tagger, facAsLoc = false) {
  const scores = LABELS.map(khabar.noScore)
  // PEYMA and tweets call buildings LOC, and have no events of our kind.
  const label = (/** @type {string} */ name) => (facAsLoc && name === 'FAC' ? 'LOC' : name)
  const counted = (/** @type {string} */ name) => LABELS.includes(name) && !(facAsLoc && name === 'EVENT')
  for (const sentences of articles) {
    const combined = khabar.combine(sentences, tagger)
    for (const [i, {right}] of sentences.entries()) {
      const spans = combined[i].found
        .filter((span) => counted(span.label))
        .map((span) => ({...span, label: LABELS.indexOf(label(span.label))}))
      khabar.addScore(scores, right, khabar.tagsOf(spans, right.length))
    }
  }
  const percent = (/** @type {number} */ share) => (100 * share).toFixed(2)
  return [...scores, khabar.total(scores)].map((score, i) => {
    const {precision, recall, f1} = khabar.rates(score)
    return `${(LABELS[i] ?? 'all').padEnd(5)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`
  })
}

const share = Number(values.share)
const examples = []
const inputs = []
const heldOut = []
for (const {name, weight, documents} of sources(data, khabar)) {
  if (values.without.includes(name)) continue
  const some = documents.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share))
  const read = some.map(sentencesOf)
  const held = (/** @type {number} */ i) => values['hold-out'] && name === 'composed' && i % 3 === 2
  heldOut.push(...read.filter((_, i) => held(i)))
  const sentences = read.filter((_, i) => !held(i)).flat()
  examples.push(...examplesOf(sentences, weight))
  const words = sentences.reduce((sum, {right}) => sum + right.length, 0)
  inputs.push({name, documents: some.length, sentences: sentences.length, words, weight})
}
process.stderr.write(
  `${inputs.map(({name, documents, words}) => `${name}: ${documents} documents, ${words} words`).join('; ')}\n`,
)

let model = modelOf(examples)
if (values['self-train']) {
  const teacher = khabar.crfTagger(model, tables)
  const more = unlabelled(data).flatMap((text) => {
    const sentences = sentencesOf({id: '', text, entities: []})
    const said = teacher.tag(
      sentences.map(({view}) => view),
      sentences.map(({found}) => found),
    )
    return sentences.flatMap(({view, found}, i) => {
      const {mentions} = said[i]
      if (mentions.length === 0 || mentions.some(({score}) => score < SELF.least)) return []
      const spans = mentions.map((mention) => ({...mention, label: LABELS.indexOf(mention.label)}))
      return [{view, found, right: khabar.tagsOf(spans, view.words.length)}]
    })
  })
  process.stderr.write(`self-training: ${more.length} sentences\n`)
  inputs.push({name: 'perspelldata, self-trained', documents: more.length, sentences: more.length, weight: SELF.weight})
  model = modelOf([...examples, ...examplesOf(more, SELF.weight)])
}

process.stderr.write(`${model.weights.keys.length} features\n`)
const tagger = khabar.crfTagger(model, tables)
console.log(`held-out.txt\n${scoreOf(heldOutArticles(khabar).map(sentencesOf), tagger).join('\n')}`)
if (heldOut.length > 0)
  console.log(`composed, held out: ${heldOut.length} articles\n${scoreOf(heldOut, tagger).join('\n')}`)
for (const file of values.score) {
  const content = readFileSync(file, 'utf8')
  const gold = khabar.goldFormatOf(content).read(content, file, () => {})
  const renamed = gold.map((document) => ({
    ...document,
    entities: document.entities.map((entity) => ({...entity, label: entity.label === 'PERS' ? 'PER' : entity.label})),
  }))
  console.log(`${file}\n${scoreOf(renamed.map(sentencesOf), tagger, true).join('\n')}`)
}
if (values.out) khabar.writeModel(values.out, model, {inputs, settings: SETTINGS})
