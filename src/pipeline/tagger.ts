import type {TaggerOf} from '../entities/entities.js'
import {crfTagger} from '../entities/tagger/tagger.js'
import {loadModel} from './model.js'

/** A tagger read from a folder, before it meets the tables. */
export interface LoadedTagger {
  readonly labels: readonly string[]
  readonly of: TaggerOf
}

/** Reads the model in a folder, whatever its kind. Throws a ModelError that says what is wrong. */
export function loadTagger(folder: string): LoadedTagger {
  const model = loadModel(folder)
  return {labels: model.labels, of: (tables) => crfTagger(model, tables)}
}
