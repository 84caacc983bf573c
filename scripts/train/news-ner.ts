/**
 * Trains the model that ships: datasets/models/news-ner-2.0.0 (weights.bin, meta.json; card.md is written by hand).
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
import {noMetadata} from '../../src/document/article.js'
import type {Document} from '../../src/document/document.js'
import {logit} from '../../src/entities/calibration.js'
import {combine} from '../../src/entities/combine.js'
import {exampleOf} from '../../src/entities/crf/example.js'
import {featureReader} from '../../src/entities/crf/features.js'
import {type CrfModel, crfTagger, type Tagger} from '../../src/entities/crf/tagger.js'
import {templates as allTemplates} from '../../src/entities/crf/templates.js'
import {applyRules, type RuledSentence} from '../../src/entities/rules.js'
import {createTables} from '../../src/entities/tables.js'
import {type GoldDocument, goldFormatOf} from '../../src/formats/gold/gold.js'
import {loadResources} from '../../src/pipeline/resources.js'
import {segmenting} from '../../src/pipeline/standard.js'
import {tagSet, tagsOf} from '../../src/tagging/tags.js'
import {compress} from '../../src/tagging/train/compress.js'
import type {Example} from '../../src/tagging/train/example.js'
import {fitCrf, standardSettings} from '../../src/tagging/train/fit.js'
import {addScore, noScore, rates, total} from '../../src/tagging/train/score.js'
import {goldTags} from '../../src/training/align.js'
import {writeModel} from '../../src/training/write-model.js'
import {fitCalibration, type Judged} from './entities/calibrate.js'
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

const LABELS = ['PER', 'LOC', 'ORG', 'FAC', 'EVENT']
/** Labels that rules supply beside the model, where it lends support. */
const FROM_RULES = LABELS
const SETTINGS = {...standardSettings, epochs: 5}
/** Of self-trained sentences: what each counts, and the least probability of every name in it. */
const SELF = {weight: 0.2, least: 0.9}
/** Templates that a part of the features answers for. */
const PARTS: Readonly<Record<string, RegExp>> = {
  lexicons: /\b(?:place|organisation|portfolio|given|family|honorific|role|head|topic|area)\[/,
  clusters: /\b(?:coarse|middle|fine)\[/,
  rules: /\brule\[/,
}

const templates = allTemplates.filter((template) => values.without.every((part) => !PARTS[part]?.test(template)))
const resources = loadResources({model: null})
const tables = createTables(resources.lexicons)
const segment = segmenting(resources)
const features = featureReader(tables, templates)
const tags = tagSet(LABELS)

/** A sentence to learn from or to score: what rules find in it, and the right tags. */
interface Sentence extends RuledSentence {
  readonly right: Uint8Array
}

/** Sentences with what rules find in them and the right tags. */
function sentencesOf(gold: GoldDocument): Sentence[] {
  const document = segment({id: gold.id, raw: gold.text, metadata: noMetadata}, () => {}) as
    | Document<'sentences' | 'tokens'>
    | undefined
  if (!document) return []
  const ruled = applyRules(document, tables)
  const right = goldTags(gold, document, ruled, LABELS, () => {})
  return ruled.map(({view, found}, i) => ({view, found, right: right[i]!})).filter(({view}) => view.words.length > 0)
}

const examplesOf = (sentences: readonly Sentence[], weight: number) =>
  sentences.map(({view, found, right}) => exampleOf(features, view, found, right, weight))

function modelOf(examples: readonly Example[]): CrfModel {
  const fitted = fitCrf(examples, [], tags, SETTINGS, ({epoch, loss}) =>
    process.stderr.write(`pass ${epoch}: loss ${loss.toFixed(0)}\n`),
  )
  const weights = compress(fitted, tags.size, 1)
  return {name: 'news-ner', version: '2.0.0', labels: LABELS, fromRules: FROM_RULES, templates, weights}
}

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

/** What a tagger says of articles that it has not learnt, for calibration. */
function judged(articles: readonly (readonly Sentence[])[], tagger: Tagger): Judged[] {
  return articles.flatMap((sentences) =>
    combine(sentences, tagger).flatMap(({found}, i) => {
      const {right} = sentences[i]!
      return found.flatMap(({label, origin, score, first, next}) => {
        if (!origin || score === undefined) return []
        const same = tagsOf([{first, next, label: LABELS.indexOf(label)}], right.length)
        // The same tags, and the name goes no further: an I is one more than its B.
        const isRight =
          same.subarray(first, next).every((tag, j) => tag === right[first + j]) && right[next] !== same[first]! + 1
        return [{label, origin, logit: logit(score), isRight}]
      })
    }),
  )
}

const share = Number(values.share)
const examples: Example[] = []
const inputs: {name: string; documents: number; sentences: number; words?: number; weight: number}[] = []
const heldOut: Sentence[][] = []
const forCalibration: Record<'learnt' | 'held', {sentences: Sentence[]; weight: number}[]> = {learnt: [], held: []}
for (const {name, weight, documents} of sources(data)) {
  if (values.without.includes(name)) continue
  const some = documents.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share))
  const read = some.map(sentencesOf)
  const held = (i: number) => values['hold-out'] && name === 'composed' && i % 3 === 2
  heldOut.push(...read.filter((_, i) => held(i)))
  const sentences = read.filter((_, i) => !held(i)).flat()
  examples.push(...examplesOf(sentences, weight))
  const words = sentences.reduce((sum, {right}) => sum + right.length, 0)
  read.forEach((sentences, i) => {
    ;(i % 3 === 2 ? forCalibration.held : forCalibration.learnt).push({sentences, weight})
  })
  inputs.push({name, documents: some.length, sentences: sentences.length, words, weight})
}
process.stderr.write(
  `${inputs.map(({name, documents, words}) => `${name}: ${documents} documents, ${words} words`).join('; ')}\n`,
)

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
  model = modelOf([...examples, ...examplesOf(more, SELF.weight)])
}

if (values.out) {
  // A model of two thirds judges the last: its scores there show what scores mean.
  const half = crfTagger(
    modelOf(forCalibration.learnt.flatMap(({sentences, weight}) => examplesOf(sentences, weight))),
    tables,
  )
  const all = forCalibration.held.flatMap(({sentences}) => judged([sentences], half))
  model = {...model, calibration: fitCalibration(all)}
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
