import type {Calibration} from '../entities/calibration.js'
import type {CrfModel} from '../entities/crf/tagger.js'
import {decodeWeights} from '../tagging/codec.js'
import {tagSet} from '../tagging/tags.js'

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
/** The checksum (CRC-32, little-endian) after the weights. */
export const CHECKSUM_BYTES = 4

/** A model from its meta.json and the bytes of its weights with their checksum, which is not compared. Throws a SyntaxError. */
export function modelOf(meta: ModelMeta, bytes: Uint8Array, tagsOf = tagSet): CrfModel {
  const {name, version, labels, from_rules: fromRules, templates, calibration} = meta
  const weights = decodeWeights(bytes.subarray(0, bytes.length - CHECKSUM_BYTES), labels, tagsOf)
  return {name, version, labels, fromRules, templates, ...(calibration ? {calibration} : {}), weights}
}
