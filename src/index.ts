/** The public API of khabar. Everything here is kept stable by semantic versioning; a test pins the names. */
export {type Code, codes} from './diagnostic/codes.js'
export {counted} from './diagnostic/counted.js'
export type {Details, Diagnostic, Place, Report, Severity} from './diagnostic/diagnostic.js'
export {createSummary, type Summary} from './diagnostic/printers/github-summary.js'
export type {Counts, Printer} from './diagnostic/printers/printer.js'
export {type Printing, printers, printing} from './diagnostic/printers/printers.js'
export {visible, visibleLine} from './diagnostic/visible.js'
export {type Block, type Metadata, noMetadata, type RawArticle, type SectionKind} from './document/article.js'
export type {Document, Section} from './document/document.js'
export {
  type Entity,
  type Extension,
  type Fact,
  type LayerName,
  type Layers,
  layerNames,
  type PluginName,
  type Sentence,
  type Token,
} from './document/layers.js'
export type {AnyStage, Stage} from './document/stage.js'
export {type ExplainedNumeral, formatNumeral, parseNumeral} from './facts/facts.js'
export {type Hit, hitsIn} from './find/match.js'
export {parseQuery} from './find/parse-query.js'
export {type HitFormat, hitFormats} from './find/print-hit.js'
export {type Clause, type Query, QueryError} from './find/query.js'
export type {Exporter, FlatExporter, NestedExporter} from './formats/exporter.js'
export {exporters} from './formats/formats.js'
export type {ExporterTools, PluginExporter} from './formats/plugin.js'
export {type Annotated, createAnnotator, type RefusedRow} from './pipeline/annotate.js'
export {type ExplainedArticle, standardExplainer} from './pipeline/explain.js'
export {type ExplainedZwnjArticle, standardZwnjExplainer} from './pipeline/explain-zwnj.js'
export {uniqueIds, withRefusals} from './pipeline/intake.js'
export {loadModel} from './pipeline/model.js'
export {ModelError} from './pipeline/model-error.js'
export {createPipeline, type Opening, type Pipeline} from './pipeline/pipeline.js'
export {type LoadedPlugin, loadPlugins} from './pipeline/plugins/load.js'
export type {
  PluginFact,
  PluginFactKind,
  PluginMark,
  PluginNumeral,
  PluginSpan,
  PluginStage,
  PluginTools,
} from './pipeline/plugins/plugin.js'
export {loadResources, type Resources} from './pipeline/resources.js'
export {annotateRows, type RunOptions} from './pipeline/run.js'
export {standardNormalizer, standardOpening, standardPipeline, standardStages} from './pipeline/standard.js'
export {toolkitVersion} from './pipeline/version.js'
export {standardAnnotator} from './pipeline/worker.js'
export {jsonl} from './readers/jsonl/jsonl.js'
export type {PluginArticle, PluginReader, ReaderTools} from './readers/plugin.js'
export type {Preset} from './readers/presets/preset.js'
export {presetOf, presets, readOptionsOf} from './readers/presets/presets.js'
export type {Reader, Source} from './readers/reader.js'
export {type ReadOptions, readers, readFile, readSource} from './readers/readers.js'
export type {FieldMapping, Layout} from './readers/rows/fields.js'
export {layoutOf} from './readers/rows/layout.js'
export {fileSource, memorySource, streamSource} from './readers/source.js'
export {type Column, recordColumns} from './records/columns.js'
export {schemas} from './records/schemas.js'
export {type TableName, tables} from './records/tables.js'
export {recordLine, toRecord} from './records/to-record.js'
export type {ArticleRecord, DatasetConfiguration, ReleaseManifest} from './records/types.js'
export {nearestName} from './records/validate/nearest-name.js'
export {createValidator} from './records/validate.js'
export {build} from './release/assemble/build.js'
export type {BuildOptions, Built} from './release/assemble/options.js'
export {rejectedFile} from './release/assemble/rejected.js'
export {type Checklist, type ChecklistItem, checklist} from './release/checklist/checklist.js'
export {summaryOf} from './release/contents/versions/summary.js'
export {isAtLeast, type Step, stepBetween, versionAfter} from './release/contents/versions/version.js'
export {type Proof, type ProveOptions, proveRelease} from './release/deep/prove.js'
export {type Comparison, diff} from './release/diff/diff.js'
export {exportRecords} from './release/export/export.js'
export {initDataset} from './release/init/init.js'
export {type KhabarPlugin, pluginExporters, pluginReaders} from './release/plugins.js'
export {droppedIn} from './release/read/dropped.js'
export {recordsIn, sealedRecordsIn} from './release/read/read-records.js'
export {recordFiles, releaseOf} from './release/read/record-files.js'
export {type RemovalResult, type RemoveOptions, removeArticles} from './release/remove/remove.js'
export {type Rehydrated, type RehydrateOptions, rehydrate} from './release/text-free/rehydrate.js'
export {writeTextFree} from './release/text-free/write.js'
export {type Validated, type ValidateOptions, validatePath} from './release/validate/validate-path.js'
export {type ReportOptions, statisticsReport} from './report/statistics/report.js'
export {type ViewOptions, type ViewPage, viewPage} from './report/view/view.js'
export {droppedTable} from './statistics/dropped.js'
export {type TableFormat, tableFormats} from './statistics/format.js'
export {type GroupName, groupNames} from './statistics/groups.js'
export type {ResultTable, Statistic} from './statistics/statistic.js'
export {type Computed, computeStatistics, type StatisticsOptions, statistics} from './statistics/statistics.js'
export {type LanguageMode, languageModes, type StructureMode, structureModes} from './structure/structure.js'
export type {Epoch} from './tagging/train/fit.js'
export {type Edit, restoreRaw} from './text/edits.js'
export {type Offset, offset, type Span, span} from './text/span.js'
export {findAll, slice, type Text, textOf} from './text/text.js'
export {goldFormatNames, type TrainFilesOptions, trainFiles} from './training/train-files.js'
