import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {crc32} from 'node:zlib'
import {diagnostic} from '../diagnostic/diagnostic.js'
import type {Calibration} from '../entities/calibration.js'
import type {CrfModel} from '../entities/crf/tagger.js'
import {decodeWeights} from '../tagging/codec.js'
import {tagSet} from '../tagging/tags.js'
import {ModelError} from './model-error.js'

/** What meta.json of a model folder must contain; other fields are allowed. */
export interface ModelMeta {
  readonly format: typeof MODEL_FORMAT
  readonly name: string
  readonly version: string
  readonly labels: readonly string[]
  /** Labels that lexicons and patterns supply beside the model. */
  readonly from_rules: readonly string[]
  readonly templates: readonly string[]
  /** What the scores mean, by label and origin; raw probabilities where absent. */
  readonly calibration?: Calibration
}

export const MODEL_FORMAT = 'khabar-crf-1'
export const META_FILE = 'meta.json'
export const WEIGHTS_FILE = 'weights.bin'
/** The checksum (CRC-32, little-endian) after the weights. */
export const CHECKSUM_BYTES = 4

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
  const {name, version, labels, from_rules: fromRules, templates, calibration} = readMeta(metaFile)
  const bytes = readFileSync(file)
  const end = bytes.length - CHECKSUM_BYTES
  if (end < 0 || bytes.readUInt32LE(end) !== crc32(bytes.subarray(0, end))) {
    fail('model/invalid', `${file} was cut or changed: its checksum differs`, file)
  }
  try {
    const weights = decodeWeights(bytes.subarray(0, end), labels, tagsOf)
    return {name, version, labels, fromRules, templates, ...(calibration ? {calibration} : {}), weights}
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
