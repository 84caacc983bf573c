import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {crfTagger} from '../entities/crf/tagger.js'
import type {TaggerOf} from '../entities/entities.js'
import {sha256} from '../text/sha256.js'
import {loadModel, WEIGHTS_FILE} from './model.js'
import {onnxModelIn} from './onnx/folder.js'
import {loadOnnx} from './onnx/load-onnx.js'

/** A tagger read from a folder, before it meets the tables. */
export interface LoadedTagger {
  readonly name: string
  readonly version: string
  /** SHA-256 of its weights. */
  readonly sha256: string
  readonly labels: readonly string[]
  readonly of: TaggerOf
}

/** Reads the model in a folder, of `khabar train` or in ONNX. Throws a ModelError that says what is wrong. */
export function loadTagger(folder: string): LoadedTagger {
  const onnx = onnxModelIn(folder)
  if (onnx !== undefined) {
    const tagger = loadOnnx(folder)
    const {name, version, labels} = tagger
    return {name, version, sha256: sha256Of(onnx), labels, of: () => tagger}
  }
  const model = loadModel(folder)
  const {name, version, labels} = model
  return {
    name,
    version,
    // For a manifest: few ask.
    get sha256() {
      return sha256Of(join(folder, WEIGHTS_FILE))
    },
    labels,
    of: (tables) => crfTagger(model, tables),
  }
}

/** SHA-256 of a file's bytes, hexadecimal. */
export const sha256Of = (file: string): string => sha256(readFileSync(file))
