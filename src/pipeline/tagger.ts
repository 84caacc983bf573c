import type {TaggerOf} from '../entities/entities.js'
import {crfTagger} from '../entities/tagger/tagger.js'
import {loadModel} from './model.js'
import {isOnnxFolder} from './onnx/folder.js'
import {loadOnnx} from './onnx/load-onnx.js'

/** A tagger read from a folder, before it meets the tables. */
export interface LoadedTagger {
  readonly labels: readonly string[]
  readonly of: TaggerOf
}

/** Reads the model in a folder, of `khabar train` or in ONNX. Throws a ModelError that says what is wrong. */
export function loadTagger(folder: string): LoadedTagger {
  if (isOnnxFolder(folder)) {
    const tagger = loadOnnx(folder)
    return {labels: tagger.labels, of: () => tagger}
  }
  const model = loadModel(folder)
  return {labels: model.labels, of: (tables) => crfTagger(model, tables)}
}
