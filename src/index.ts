/** The public API of khabar. Everything here is kept stable by semantic versioning; a test pins the names. */
export {type Code, codes} from './diagnostic/codes.js'
export type {Diagnostic, Place, Report, Severity} from './diagnostic/diagnostic.js'
export type {Counts, Printer} from './diagnostic/printers/printer.js'
export {type Printing, printers, printing} from './diagnostic/printers/printers.js'
export type {Block, Metadata, RawArticle, SectionKind} from './document/article.js'
export type {Document, Section} from './document/document.js'
export {
  type Entity,
  type Fact,
  type LayerName,
  type Layers,
  layerNames,
  type Sentence,
  type Token,
} from './document/layers.js'
export type {Stage} from './document/stage.js'
export {formatNumeral, parseNumeral} from './facts/numerals/numeral.js'
export type {Exporter} from './formats/exporter.js'
export {exporters} from './formats/formats.js'
export {chunked} from './formats/lines.js'
export {type Annotated, createAnnotator, type Refusal} from './pipeline/annotate.js'
export {withRefusals} from './pipeline/intake.js'
export {createPipeline, type Opening, type Pipeline} from './pipeline/pipeline.js'
export {loadResources, type Resources} from './pipeline/resources.js'
export {annotateRows, type RunOptions} from './pipeline/run.js'
export {standardNormalizer, standardOpening, standardPipeline, standardStages} from './pipeline/standard.js'
export {toolkitVersion} from './pipeline/version.js'
export {type Reader, readers, readFile, readStdin} from './readers/readers.js'
export {type Column, recordColumns} from './records/columns.js'
export {schemas} from './records/schemas.js'
export {type TableName, tables} from './records/tables.js'
export {recordLine, toRecord} from './records/to-record.js'
export type {ArticleRecord, DatasetConfiguration, ReleaseManifest} from './records/types.js'
export {createValidator} from './records/validate.js'
export {type Built, build, rejectedFile} from './release/build.js'
export {exportRecords} from './release/export.js'
export {recordsIn} from './release/read-records.js'
export {recordFiles} from './release/source.js'
export {type Validated, validatePath} from './release/validate-path.js'
export {tableFormats} from './statistics/format.js'
export type {Statistic} from './statistics/statistic.js'
export {type Computed, computeStatistics, statistics} from './statistics/statistics.js'
export {type StructureMode, structureModes} from './structure/structure.js'
export {type Edit, restoreRaw} from './text/edits.js'
export {type Offset, offset, type Span, span} from './text/span.js'
export {findAll, slice, type Text, textOf} from './text/text.js'
