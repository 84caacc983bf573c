import {createRequire} from 'node:module'
import {basename, resolve} from 'node:path'
import {diagnostic} from '../../diagnostic/diagnostic.js'
import {type Classify, probabilityTagger} from '../../entities/crf/probability-tagger.js'
import type {Tagger} from '../../entities/crf/tagger.js'
import {ModelError} from '../model-error.js'
import {packageRoot} from '../package-root.js'
import {type OnnxFolder, readOnnxFolder} from './folder.js'

/** The optional packages that run such models. */
const PACKAGES = ['synckit', 'onnxruntime-web', '@huggingface/tokenizers'] as const

/**
 * A tagger from a folder with model.onnx, tokenizer.json and config.json or labels.json. Throws a ModelError where a file or one of the
 * optional packages is missing, or the model can not be run: it is tried on one word. `resolvePackage` is Node's own.
 */
export function loadOnnx(folder: string, resolvePackage: (name: string) => unknown = required.resolve): Tagger {
  const files = readOnnxFolder(folder)
  for (const name of PACKAGES) {
    try {
      resolvePackage(name)
    } catch {
      throw new ModelError(diagnostic('model/package-missing', `the package ${name} is not installed`, {file: folder}))
    }
  }
  const classify = classifierOf(files)
  try {
    classify([['x']])
  } catch (error) {
    const message = `${files.model} could not be run: ${(error as Error).message}`
    throw new ModelError(diagnostic('model/invalid', message, {file: files.model}))
  }
  const [, name, version] = /^(.+?)(?:-(\d+\.\d+\.\d+))?$/.exec(basename(resolve(folder))) ?? []
  return probabilityTagger({name: name!, version: version ?? '1.0.0', tags: files.tags}, classify)
}

const required = createRequire(import.meta.url)

/** Asks the worker, and waits: stages are synchronous, ONNX Runtime is not. */
function classifierOf(files: OnnxFolder): Classify {
  const {createSyncFn} = required('synckit') as typeof import('synckit')
  const worker = new URL('dist/pipeline/onnx/worker.js', `file://${packageRoot()}/`)
  const run = createSyncFn(worker) as (files: OnnxFolder, sentences: readonly (readonly string[])[]) => number[][][]
  return (sentences) => run(files, sentences)
}
