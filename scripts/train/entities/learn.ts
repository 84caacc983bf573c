// What training and measuring the tagger of names share: sentences with their tags, models from them, and what a model says.
import {noMetadata} from '../../../src/document/article.js'
import type {Document} from '../../../src/document/document.js'
import {logit} from '../../../src/entities/calibration.js'
import {combine} from '../../../src/entities/combine.js'
import {exampleOf} from '../../../src/entities/crf/example.js'
import {featureReader} from '../../../src/entities/crf/features.js'
import {type CrfModel, crfTagger, type Tagger} from '../../../src/entities/crf/tagger.js'
import {templates as allTemplates} from '../../../src/entities/crf/templates.js'
import {applyRules, type RuledSentence} from '../../../src/entities/rules.js'
import {createTables} from '../../../src/entities/tables.js'
import type {GoldDocument} from '../../../src/formats/gold/gold.js'
import {loadResources} from '../../../src/pipeline/resources.js'
import {segmenting} from '../../../src/pipeline/standard.js'
import {tagSet, tagsOf} from '../../../src/tagging/tags.js'
import {compress} from '../../../src/tagging/train/compress.js'
import type {Example} from '../../../src/tagging/train/example.js'
import {fitCrf, standardSettings} from '../../../src/tagging/train/fit.js'
import {goldTags} from '../../../src/training/align.js'
import type {Judged} from './calibrate.js'

export const LABELS = ['PER', 'LOC', 'ORG', 'FAC', 'EVENT']
export const SETTINGS = {...standardSettings, epochs: 5}
/** What a name in a tweet counts where scores are calibrated. */
const OF_A_TWEET = 0.15
/** Labels that rules supply beside the model, where it lends support. */
const FROM_RULES = LABELS
/** Templates that a part of the features answers for. */
const PARTS: Readonly<Record<string, RegExp>> = {
  lexicons: /\b(?:place|organisation|portfolio|given|family|honorific|role|head|topic|area)\[/,
  clusters: /\b(?:coarse|middle|fine)\[/,
  rules: /\brule\[/,
}

/** A sentence to learn from or to score: what rules find in it, and the right tags. */
export interface Sentence extends RuledSentence {
  readonly right: Uint8Array
}

/** Sentences of some documents, and what one of them counts. */
export interface Weighted {
  readonly sentences: readonly Sentence[]
  readonly weight: number
}

/** Everything that learning needs, without the parts of the features named in `without` (lexicons, clusters, rules). */
export function learner(version: string, without: readonly string[] = []) {
  const templates = allTemplates.filter((template) => without.every((part) => !PARTS[part]?.test(template)))
  const resources = loadResources({model: null})
  const tables = createTables(resources.lexicons)
  const segment = segmenting(resources)
  const features = featureReader(tables, templates)
  const tags = tagSet(LABELS)

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

  const examplesOf = ({sentences, weight}: Weighted): Example[] =>
    sentences.map(({view, found, right}) => exampleOf(features, view, found, right, weight))

  function modelOf(examples: readonly Example[]): CrfModel {
    const fitted = fitCrf(examples, [], tags, SETTINGS, ({epoch, loss}) =>
      process.stderr.write(`pass ${epoch}: loss ${loss.toFixed(0)}\n`),
    )
    const weights = compress(fitted, tags.size, 1)
    return {name: 'news-ner', version, labels: LABELS, fromRules: FROM_RULES, templates, weights}
  }

  /**
   * For each of some folds what a model of the others says of its documents. A name in a tweet counts little: the tagger errs there as
   * it does on strange text, more than on articles that resemble what it learnt, but tweets follow other guidelines.
   */
  function crossValidated(articles: readonly Weighted[], folds: number, tweets: readonly Weighted[] = []): Judged[][] {
    return Array.from({length: folds}, (_, fold) => {
      const isOut = (_: unknown, i: number) => i % folds === fold
      const others = [articles, tweets].flatMap((some) => some.filter((_, i) => i % folds !== fold))
      const tagger = crfTagger(modelOf(others.flatMap(examplesOf)), tables)
      const said = (some: readonly Weighted[]) => some.filter(isOut).flatMap(({sentences}) => judged(sentences, tagger))
      return [...said(articles), ...said(tweets).map((name) => ({...name, weight: OF_A_TWEET}))]
    })
  }

  return {tables, sentencesOf, examplesOf, modelOf, crossValidated}
}

/** What a tagger says of an article, and whether it is right. */
export function judged(sentences: readonly Sentence[], tagger: Tagger, labelOf = (name: string) => name): Judged[] {
  return combine(sentences, tagger).flatMap(({found}, i) => {
    const {right} = sentences[i]!
    return found.flatMap(({label, origin, score, first, next}) => {
      if (!origin || score === undefined) return []
      const same = tagsOf([{first, next, label: LABELS.indexOf(labelOf(label))}], right.length)
      // The same tags, and the name goes no further: an I is one more than its B.
      const isRight =
        same.subarray(first, next).every((tag, j) => tag === right[first + j]) && right[next] !== same[first]! + 1
      return [{label, origin, logit: logit(score), isRight}]
    })
  })
}
