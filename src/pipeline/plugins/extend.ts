import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {failureOf} from '../../diagnostic/failure.js'
import type {Annotator, Document} from '../../document/document.js'
import type {Extension, LayerName} from '../../document/layers.js'
import {bySpan} from '../../text/span.js'
import {slice} from '../../text/text.js'
import type {AnnotatingPlugin, PluginStage} from './plugin.js'
import {badSpan, spanOf} from './span-of.js'
import {tools} from './tools.js'

/** A stage with the plugin that it belongs to. */
export interface OwnedStage {
  readonly plugin: AnnotatingPlugin
  readonly stage: PluginStage
}

/**
 * The document with the layers of plugins. A stage that throws costs its layer in this article, a span that cannot be costs itself;
 * both are reported as warnings, and the article stays.
 */
export function extended(document: Document, stages: readonly OwnedStage[], report: Report): Document {
  if (stages.length === 0) return document
  const extensions: Extension[] = []
  const annotators: Annotator[] = [...document.annotators]
  for (const {plugin, stage} of stages) {
    const {layer} = stage
    try {
      extensions.push(...marksOf(document, stage, report))
      annotators.push({layer, name: plugin.name, version: plugin.version})
    } catch (error) {
      const message = `the stage of ${layer} (plugin ${plugin.name}) failed: ${failureOf(error)}`
      report(diagnostic('plugin/failed', message))
    }
  }
  return {...document, extensions: extensions.sort(bySpan), annotators}
}

function marksOf(document: Document, {layer, run}: PluginStage, report: Report): Extension[] {
  const {text} = document
  const made: Extension[] = []
  for (const mark of run(document as Document<LayerName>, tools)) {
    const span = spanOf(mark, text)
    const {label = null, value = null} = mark ?? {}
    if (!span) report(badSpan(layer, mark, text))
    else if (!isWords(label) || !isWords(value)) {
      const message = `a span of ${layer} has the label ${JSON.stringify(label)} and the value ${JSON.stringify(value)}`
      report(diagnostic('plugin/left-out', message, span))
    } else made.push({layer, ...span, text: slice(text, span), label, value})
  }
  return made
}

const isWords = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && value !== '')
