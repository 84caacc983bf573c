import {type Diagnostic, diagnostic, reportAt} from '../diagnostic/diagnostic.js'
import {failureOf} from '../diagnostic/failure.js'
import {articlePlace} from '../diagnostic/place.js'
import type {RawArticle} from '../document/article.js'
import type {LayerName, PluginName} from '../document/layers.js'
import {recordLine, toRecord} from '../records/to-record.js'
import {createValidator} from '../records/validate.js'
import type {Pipeline} from './pipeline.js'

/** A row that a reader refused: it keeps its place in the order. */
export interface RefusedRow {
  readonly id: string | null
  readonly diagnostics: readonly Diagnostic[]
}

/** What came of one row: a line of JSON (a record, or `{"id","rejected":[…]}`) with the line break, and what was found. */
export interface Annotated {
  readonly id: string | null
  readonly line: string
  readonly rejected: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/** What a record may hold. */
export interface AnnotatorOptions {
  /** Entity labels beyond the six that the schema names. */
  readonly labels?: readonly string[]
  /** Layers to keep in the record; all if absent. */
  readonly only?: readonly (LayerName | PluginName)[]
}

/** One row to one line. A record that does not validate is rejected with the reasons: it never reaches a release. */
export function createAnnotator(
  pipeline: Pipeline,
  options: AnnotatorOptions,
): (row: RawArticle | RefusedRow) => Annotated {
  const valid = createValidator(options.labels ? {labels: options.labels} : {})
  return (row) => {
    if (!('raw' in row)) return refused(row.id, row.diagnostics)
    const diagnostics: Diagnostic[] = []
    const {id} = row
    const report = reportAt((found) => diagnostics.push(found), articlePlace(row))
    try {
      const document = pipeline(row, report)
      if (!document) return refused(id, diagnostics)
      const record = toRecord(document, options.only)
      if (!valid(record, report)) return refused(id, diagnostics)
      return {id, line: recordLine(record), rejected: false, diagnostics}
    } catch (error) {
      // A bug costs the article that shows it, never the run.
      report(diagnostic('article/failed', `Annotating this article failed: ${failureOf(error)}.`))
      return refused(id, diagnostics)
    }
  }
}

/** The line that stands for a refused row. */
export function refused(id: string | null, diagnostics: readonly Diagnostic[]): Annotated {
  return {id, line: `${JSON.stringify({id, rejected: diagnostics})}\n`, rejected: true, diagnostics}
}
