import type {Document} from '../../document/document.js'
import type {Fact, LayerName, Modifier, PluginName} from '../../document/layers.js'
import type {Span} from '../../text/span.js'
import type {Match, Text} from '../../text/text.js'

/** What a plugin is given, so that it needs no import of khabar: spans and strings in code points. */
export interface PluginTools {
  /** Every match of a global (`g`) pattern with its span, in all of the text or inside a span. */
  findAll(text: Text, pattern: RegExp, within?: Span): Iterable<Match>
  /** The string that a span covers. */
  slice(text: Text, span: Span): string
}

/** Where a plugin's annotation stands, in code points of the text. */
export interface PluginSpan {
  readonly start: number
  readonly end: number
}

/** A span of a plugin's layer. */
export interface PluginMark extends PluginSpan {
  /** Its class, a word; none if absent. */
  readonly label?: string
  /** What it means in a form of the plugin's own; none if absent. */
  readonly value?: string
}

/** A stage of a plugin: runs after those that ship and makes one layer, whose spans go into the record's `extensions`. */
export interface PluginStage {
  /** `x-` and lower-case letters, digits and hyphens. */
  readonly layer: PluginName
  /** Layers that it reads: they are made for it where only some are wanted. None if absent. */
  readonly requires?: readonly LayerName[]
  /** Pure and synchronous. What it throws costs its layer in this article. */
  run(document: Document<LayerName>, tools: PluginTools): Iterable<PluginMark>
}

/** A number of the text, before anyone knows what it counts. */
export interface PluginNumeral extends PluginSpan {
  readonly text: string
  /** Exact, as a decimal string; null for a range, a fraction and a vague number. */
  readonly value: string | null
}

/** A fact of a plugin's kind. It has a value, or the ends of a range. */
export interface PluginFact extends PluginSpan {
  readonly value?: string
  readonly min?: string
  readonly max?: string
  readonly modifier?: Exclude<Modifier, 'start' | 'mid' | 'end' | 'vague'>
  readonly unit?: string
  readonly per?: string
  readonly item?: PluginSpan
  readonly change?: Fact['change']
  readonly role?: Fact['role']
}

/** A kind of numeric facts of a plugin: on the same text it goes before the kinds that ship; of two that overlap the longer fact stays. */
export interface PluginFactKind {
  /** `x-` and lower-case letters, digits and hyphens: the facts' `kind`. */
  readonly name: PluginName
  /** Pure and synchronous; `numerals` are the numbers that are no codes, addresses or names. What it throws costs its facts in this article. */
  find(text: Text, numerals: readonly PluginNumeral[], tools: PluginTools): Iterable<PluginFact>
}

/** What annotating needs of a plugin. */
export interface AnnotatingPlugin {
  /** Lower-case letters, digits and hyphens: the annotator's name. */
  readonly name: string
  /** Three numbers, 1.0.0. */
  readonly version: string
  readonly stages?: readonly PluginStage[]
  readonly factKinds?: readonly PluginFactKind[]
}
