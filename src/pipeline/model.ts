import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {crc32} from 'node:zlib'
import {diagnostic} from '../diagnostic/diagnostic.js'
import type {CrfModel} from '../entities/crf/tagger.js'
import {tagSet} from '../tagging/tags.js'
import {ModelError} from './model-error.js'
import {CHECKSUM_BYTES, MODEL_FORMAT, type ModelMeta, modelOf} from './model-format.js'

export const META_FILE = 'meta.json'
export const WEIGHTS_FILE = 'weights.bin'

const fail = (code: 'model/unreadable' | 'model/invalid', message: string, file: string): never => {
  throw new ModelError(diagnostic(code, message, {file}))
}

/**
 * Reads a model folder that `khabar train` wrote; `tagsOf` says which tags its labels have (IOB2 if absent). Throws a
 * ModelError that says which file is wrong, and how.
 */
export function loadModel(folder: string, tagsOf = tagSet): CrfModel {
  const metaFile = join(folder, META_FILE)
  const file = join(folder, WEIGHTS_FILE)
  for (const path of [metaFile, file]) if (!existsSync(path)) fail('model/unreadable', `there is no file ${path}`, path)
  const meta = readMeta(metaFile)
  const bytes = readFileSync(file)
  const end = bytes.length - CHECKSUM_BYTES
  if (end < 0 || bytes.readUInt32LE(end) !== crc32(bytes.subarray(0, end))) {
    fail('model/invalid', `${file} was truncated or changed: its checksum differs`, file)
  }
  try {
    return modelOf(meta, bytes, tagsOf)
  } catch (error) {
    return fail('model/invalid', `${file}: ${(error as Error).message}`, file)
  }
}

/** Reads and checks meta.json of a model folder. Throws a ModelError. */
export function readMeta(file: string): ModelMeta {
  let meta: Partial<ModelMeta> = {}
  try {
    // null and false are JSON too.
    meta = JSON.parse(readFileSync(file, 'utf8')) || {}
  } catch (error) {
    fail('model/invalid', `${file} is not valid JSON: ${(error as Error).message}`, file)
  }
  if (meta.format !== MODEL_FORMAT) {
    fail('model/invalid', `${file} has the format ${JSON.stringify(meta.format)}, not ${MODEL_FORMAT}`, file)
  }
  const strings = (list: unknown) => Array.isArray(list) && list.every((item) => typeof item === 'string')
  if (
    typeof meta.name !== 'string' ||
    typeof meta.version !== 'string' ||
    !strings(meta.labels) ||
    !strings(meta.templates) ||
    !strings(meta.from_rules)
  )
    fail('model/invalid', `${file} needs name, version, labels, from_rules and templates`, file)
  return meta as ModelMeta
}
