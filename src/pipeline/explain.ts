import {type Diagnostic, reportAt} from '../diagnostic/diagnostic.js'
import {articlePlace} from '../diagnostic/place.js'
import type {RawArticle} from '../document/article.js'
import type {Document} from '../document/document.js'
import {type ExplainedNumeral, explainNumerals, facts} from '../facts/facts.js'
import {loadResources} from './resources.js'
import {type PipelineOptions, standardPipeline} from './standard.js'

/** Every number of one article's text and what became of it; empty with an error among `diagnostics` where it was refused. */
export interface ExplainedArticle {
  readonly id: string
  readonly numerals: readonly ExplainedNumeral[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Says of each number of an article which kind of fact took it, or why it is none. Resources are loaded at once. */
export function standardExplainer({
  structure,
}: Pick<PipelineOptions, 'structure'>): (article: RawArticle) => ExplainedArticle {
  const pipeline = standardPipeline(loadResources({model: null}), {structure, only: facts.requires})
  return (article) => {
    const diagnostics: Diagnostic[] = []
    const report = reportAt((found) => diagnostics.push(found), articlePlace(article))
    const document = pipeline(article, report)
    const numerals = document ? explainNumerals(document as Document<'tokens' | 'morphology'>) : []
    return {id: article.id, numerals, diagnostics}
  }
}
