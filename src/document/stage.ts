import type {Report} from '../diagnostic/diagnostic.js'
import type {Document} from './document.js'
import type {LayerName, Layers} from './layers.js'

/** Reads layers and returns its own: pure and synchronous, no files, no clock. What it needs is loaded before. */
export interface Stage<Requires extends LayerName = LayerName, Provides extends LayerName = LayerName> {
  readonly name: string
  readonly version: string
  readonly requires: readonly Requires[]
  readonly provides: readonly Provides[]
  /** Set where it serves texts of every language; the others are for Persian alone. */
  readonly anyLanguage?: true
  run(document: Document<Requires>, report: Report): Pick<Layers, Provides>
}

/** Any stage, for lists: what it needs and gives is known from `requires` and `provides` only. */
export interface AnyStage {
  readonly name: string
  readonly version: string
  readonly requires: readonly LayerName[]
  readonly provides: readonly LayerName[]
  /** Set where it serves texts of every language; the others are for Persian alone. */
  readonly anyLanguage?: true
  run(document: Document<LayerName>, report: Report): Partial<Layers>
}
