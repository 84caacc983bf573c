import type {ArticleRecord} from '../records/types.js'
import type {Span} from '../text/span.js'
import {slice, type Text, textOf} from '../text/text.js'
import type {NestedExporter} from './exporter.js'
import {writeText} from './lines.js'

/** What a plugin's exporter is given: spans of a record's text are in code points. */
export interface ExporterTools {
  textOf(string: string): Text
  slice(text: Text, span: Span | {readonly start: number; readonly end: number}): string
}

/** An exporter of a plugin: records in, text out. */
export interface PluginExporter {
  /** `x-` and lower-case letters, digits and hyphens. */
  readonly format: `x-${string}`
  /** Without its dot. */
  readonly extension: string
  /** Pieces of the file, in order; khabar writes them in UTF-8. */
  write(records: AsyncIterable<ArticleRecord>, tools: ExporterTools): AsyncIterable<string>
}

/** A plugin's exporter as one of khabar's own. */
export const exporterFrom = ({format, extension, write}: PluginExporter): NestedExporter => ({
  format,
  extension,
  shape: 'nested',
  write: (rows, _columns, path) => writeText(path, write(rows as AsyncIterable<ArticleRecord>, tools)),
})

const tools: ExporterTools = {textOf, slice: (text, span) => slice(text, span as Span)}
