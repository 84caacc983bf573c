import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {diagnostic} from '../../diagnostic/diagnostic.js'
import {ModelError} from '../model-error.js'

/** A folder as Hugging Face's tools export a token classifier: model, tokenizer and configuration. */
export interface OnnxFolder {
  readonly model: string
  readonly tokenizer: string
  readonly tokenizerConfig: string
  /** The model's tags by their number, as it was trained: O, B-PER, I_loc … */
  readonly tags: readonly string[]
  /** The longest input in tokens. */
  readonly longest: number
}

/** Where the model lies in a folder, in the order of trying: at its top, or where transformers.js looks. */
const MODELS = ['model.onnx', join('onnx', 'model.onnx')]
/** What models of BERT's family take where their configuration is silent. */
const LONGEST = 512

/** The model in a folder; undefined where there is none. */
export const onnxModelIn = (folder: string): string | undefined =>
  MODELS.map((name) => join(folder, name)).find((path) => existsSync(path))

/** Reads the configuration of such a folder. Throws a ModelError that names the file that is missing or wrong. */
export function readOnnxFolder(folder: string): OnnxFolder {
  const tokenizer = join(folder, 'tokenizer.json')
  const file = join(folder, 'config.json')
  for (const path of [tokenizer, file]) {
    if (!existsSync(path))
      throw new ModelError(diagnostic('model/unreadable', `there is no file ${path}`, {file: path}))
  }
  let config: {id2label?: Record<string, string>; max_position_embeddings?: number}
  try {
    config = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new ModelError(diagnostic('model/invalid', `${file} is not valid JSON: ${(error as Error).message}`, {file}))
  }
  const labels = config.id2label ?? {}
  const tags = Object.keys(labels)
    .sort((a, b) => Number(a) - Number(b))
    .map((id) => labels[id]!)
  if (tags.length < 2) throw new ModelError(diagnostic('model/invalid', `${file} has no id2label`, {file}))
  return {
    model: onnxModelIn(folder)!,
    tokenizer,
    tokenizerConfig: join(folder, 'tokenizer_config.json'),
    tags,
    longest: Math.min(LONGEST, config.max_position_embeddings ?? LONGEST),
  }
}
