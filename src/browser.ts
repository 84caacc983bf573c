/** khabar in a browser (`khabar/browser`): pages in, records out, without files, workers or a server. */
export {pageOf} from './browser/page.js'
export {
  fetchResources,
  type ModelFiles,
  type ResourceAddresses,
  type ResourceFiles,
  resourcesFrom,
} from './browser/resources.js'
export type {Diagnostic, Report} from './diagnostic/diagnostic.js'
export type {RawArticle} from './document/article.js'
export {type Annotated, createAnnotator} from './pipeline/annotate.js'
export type {Resources} from './pipeline/resources.js'
export {type PipelineOptions, standardPipeline} from './pipeline/standard.js'
export {toolkitVersion} from './pipeline/version.js'
export type {ArticleRecord} from './records/types.js'
