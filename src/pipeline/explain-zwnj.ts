import {type Diagnostic, reportAt} from '../diagnostic/diagnostic.js'
import {articlePlace} from '../diagnostic/place.js'
import type {RawArticle} from '../document/article.js'
import {createZwnjExplainer} from '../normalize/normalize.js'
import type {ZwnjExplanation} from '../normalize/zwnj/explain.js'
import {loadResources} from './resources.js'
import {type PipelineOptions, standardOpening} from './standard.js'

/** Why each ZWNJ of one article's text was restored; undefined with an error among `diagnostics` where it was refused. */
export interface ExplainedZwnjArticle {
  readonly id: string
  readonly explanation: ZwnjExplanation | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Says of each restored ZWNJ of an article which reading asked for it and what weighed most. Lexicons are loaded at once. */
export function standardZwnjExplainer({
  structure,
}: Pick<PipelineOptions, 'structure'>): (article: RawArticle) => ExplainedZwnjArticle {
  const resources = loadResources({model: null})
  const {open} = standardOpening(resources, structure)
  const explain = createZwnjExplainer(resources.tables.repair)
  return (article) => {
    const diagnostics: Diagnostic[] = []
    const report = reportAt((found) => diagnostics.push(found), articlePlace(article))
    const document = open(article, report)
    return {id: article.id, explanation: document && explain(document.text, document.edits), diagnostics}
  }
}
