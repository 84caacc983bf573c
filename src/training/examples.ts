import type {Diagnostic} from '../diagnostic/diagnostic.js'
import {noMetadata} from '../document/article.js'
import type {Document} from '../document/document.js'
import {exampleOf} from '../entities/crf/example.js'
import type {FeatureReader} from '../entities/crf/features.js'
import {applyRules} from '../entities/rules.js'
import type {Tables} from '../entities/tables.js'
import type {GoldDocument} from '../formats/gold/gold.js'
import type {Pipeline} from '../pipeline/pipeline.js'
import type {Example} from '../tagging/train/example.js'
import {goldTags} from './align.js'

/** What turns gold into examples: the same steps that annotation takes. */
export interface ExampleMaker {
  /** Opens a text as `annotate --structure none` does, and gives it sentences and tokens. */
  readonly segment: Pipeline
  readonly tables: Tables
  readonly features: FeatureReader
  readonly labels: readonly string[]
}

/** How one source's examples count: `weight` and `domain` as in exampleOf. */
export interface SourceWeight {
  readonly weight?: number
  readonly domain?: number
}

/** The examples of one gold document, a sentence each. A document that the pipeline refuses has none; the reason is reported. */
export function examplesOf(
  gold: GoldDocument,
  {segment, tables, features, labels}: ExampleMaker,
  report: (found: Diagnostic) => void,
  {weight, domain}: SourceWeight = {},
): Example[] {
  const article = {id: gold.id, raw: gold.text, metadata: noMetadata}
  const document = segment(article, (found) => {
    if (found.severity === 'error') report({...found, place: {id: gold.id, ...found.place}})
  }) as Document<'sentences' | 'tokens'> | undefined
  if (!document) return []
  const sentences = applyRules(document, tables)
  const tags = goldTags(gold, document, sentences, labels, report)
  return sentences.flatMap(({view, found}, i) =>
    view.words.length === 0 ? [] : [exampleOf(features, view, found, tags[i]!, weight, domain)],
  )
}
