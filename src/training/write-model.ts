import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {crc32} from 'node:zlib'
import type {CrfModel} from '../entities/crf/tagger.js'
import {META_FILE, WEIGHTS_FILE} from '../pipeline/model.js'
import {CHECKSUM_BYTES, MODEL_FORMAT, type ModelMeta} from '../pipeline/model-format.js'
import {encodeWeights} from '../tagging/codec.js'

/**
 * Writes a model's folder: weights.bin with its checksum, meta.json, and card.md where a card is given. `more` goes into
 * meta.json behind what the loader needs. Weights come first: a folder without meta.json is no model.
 */
export function writeModel(folder: string, model: CrfModel, more: object, card?: string): void {
  const {name, version, labels, fromRules, templates, weights, calibration} = model
  const bytes = encodeWeights(weights)
  const checksum = Buffer.alloc(CHECKSUM_BYTES)
  checksum.writeUInt32LE(crc32(bytes))
  const meta: ModelMeta = {
    format: MODEL_FORMAT,
    name,
    version,
    labels,
    from_rules: fromRules,
    templates,
    ...(calibration ? {calibration} : {}),
  }
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, WEIGHTS_FILE), Buffer.concat([bytes, checksum]))
  if (card !== undefined) writeFileSync(join(folder, 'card.md'), card)
  writeFileSync(join(folder, META_FILE), `${JSON.stringify({...meta, ...more}, null, 2)}\n`)
}
