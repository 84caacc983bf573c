import type {Edit} from '../text/edits.js'
import type {Span} from '../text/span.js'
import type {Text} from '../text/text.js'
import type {Metadata, SectionKind} from './article.js'
import type {Extension, LayerName, Layers, PluginName} from './layers.js'

/** A part of the article: never holds a newline, never overlaps another. */
export interface Section extends Span {
  readonly kind: SectionKind
}

/** Who made a layer. */
export interface Annotator {
  readonly layer: LayerName | 'morphology' | 'sections' | 'edits' | PluginName
  readonly name: string
  readonly version: string
}

/** One article with its layers. The text never changes once it stands here; layers are added beside it. */
export interface Document<Present extends LayerName = never> {
  readonly id: string
  /** SHA-256 of the raw text in UTF-8, hexadecimal; of the redacted one where it was redacted. */
  readonly sha256: string
  /** How many identifiers were replaced in the raw text and the metadata; absent where nothing was redacted. */
  readonly redacted?: number
  readonly metadata: Metadata
  /** BCP 47, where it is not Persian. */
  readonly language?: string
  /** NFC; sections joined by a newline. */
  readonly text: Text
  readonly edits: readonly Edit[]
  readonly sections: readonly Section[]
  readonly layers: Pick<Layers, Present> & Partial<Layers>
  /** Spans of the layers of plugins, by start; absent where there are none. */
  readonly extensions?: readonly Extension[]
  readonly annotators: readonly Annotator[]
}
