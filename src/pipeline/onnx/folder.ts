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

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new ModelError(diagnostic('model/invalid', `${file} is not valid JSON: ${(error as Error).message}`, {file}))
  }
}

/** Tags in the order of their numbers: from a list, from numbers with their tags, or from tags with their numbers; else none. */
function tagsOf(labels: unknown): string[] {
  if (typeof labels !== 'object' || labels === null) return []
  const pairs = Object.entries(labels).map(([key, value]): [number, unknown] =>
    typeof value === 'number' && !Array.isArray(labels) ? [value, key] : [Number(key), value],
  )
  const tags = pairs.sort(([a], [b]) => a - b).map(([, tag]) => tag)
  return tags.every((tag) => typeof tag === 'string') ? tags : []
}

/**
 * Reads the configuration of such a folder. Where there is a labels.json, its tags count, and config.json may be absent: a list, numbers with
 * their tags, or tags with their numbers.
 * Throws a ModelError that names the file that is missing or wrong.
 */
export function readOnnxFolder(folder: string): OnnxFolder {
  const tokenizer = join(folder, 'tokenizer.json')
  const file = join(folder, 'config.json')
  const own = join(folder, 'labels.json')
  const hasOwn = existsSync(own)
  for (const path of hasOwn ? [tokenizer] : [tokenizer, file]) {
    if (!existsSync(path))
      throw new ModelError(diagnostic('model/unreadable', `there is no file ${path}`, {file: path}))
  }
  const config = (existsSync(file) ? readJson(file) : {}) as {
    id2label?: Record<string, string>
    max_position_embeddings?: number
  }
  const tags = hasOwn ? tagsOf(readJson(own)) : tagsOf(config.id2label)
  if (tags.length < 2) {
    const found = hasOwn ? `${own} is no list of tags, nor numbers with their tags` : `${file} has no id2label`
    throw new ModelError(diagnostic('model/invalid', found, {file: hasOwn ? own : file}))
  }
  return {
    model: onnxModelIn(folder)!,
    tokenizer,
    tokenizerConfig: join(folder, 'tokenizer_config.json'),
    tags,
    longest: Math.min(LONGEST, config.max_position_embeddings ?? LONGEST),
  }
}
