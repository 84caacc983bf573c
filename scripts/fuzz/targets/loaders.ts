// What reads lexicons and models.
import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {crc32} from 'node:zlib'
import {parseLexicon} from '../../../src/document/lexicon.js'
import {loadModel, META_FILE, WEIGHTS_FILE} from '../../../src/pipeline/model.js'
import {ModelError} from '../../../src/pipeline/model-error.js'
import {MODEL_FORMAT} from '../../../src/pipeline/model-format.js'
import {decodeWeights, encodeWeights} from '../../../src/tagging/codec.js'
import {tagSet} from '../../../src/tagging/tags.js'
import {rowOf, withStarts} from '../../../src/tagging/weights.js'
import {hold, type Target, textIn} from '../target.js'

export const lexicon: Target = {
  name: 'lexicon',
  share: 80,
  longest: 500,
  kind: 'text',
  words: ['# ', '\t', '\n', '\r\n', '1.0.0'],
  seeds: () => ['# names 1.0.0\nname\tkind\nناصر\tgiven\nنصیری\tfamily\n'],
  run(input) {
    try {
      const {columns, rows} = parseLexicon(textIn(input))
      hold(
        rows.every(({length}) => length === columns.length),
        () => 'a row of another length than the header',
      )
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  },
}

const labels = ['LOC', 'PER']
const size = tagSet(labels).size
const weights = encodeWeights(
  withStarts({
    scale: 0.1,
    keys: Uint32Array.of(3, 70_000, 4_000_000_000),
    values: Int8Array.from({length: 3 * size}, (_, i) => i - 7),
    transitions: Float64Array.from({length: (size + 1) * size}, (_, i) => i / 8),
  }),
)

/** The bytes of weights: refused with a SyntaxError, or usable. */
export const modelWeights: Target = {
  name: 'weights',
  share: 80,
  longest: 600,
  kind: 'bytes',
  words: ['KHABCRF1', '\xff\xff\xff\xff', '\0\0\0\x80'],
  seeds: () => [weights],
  run(input) {
    try {
      const read = decodeWeights(input, labels)
      hold(
        read.values.length === read.keys.length * size,
        () => `${read.values.length} values for ${read.keys.length} keys`,
      )
      for (const hash of [0, 3, -1, 70_000]) hold(rowOf(read, hash) < read.keys.length, () => 'a row outside')
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  },
}

const meta = {
  format: MODEL_FORMAT,
  name: 'a',
  version: '1.0.0',
  labels,
  from_rules: ['ORG'],
  templates: ['w[0]', 'w[-1]|w[0]'],
  calibration: {
    PER: {
      model: [
        [0, 0.5],
        [1, 0.9],
      ],
    },
  },
}
let folder: string | undefined

/** meta.json of a model folder: refused with a ModelError, or what it says fits the weights. */
export const modelMeta: Target = {
  name: 'model',
  share: 12,
  longest: 800,
  kind: 'json',
  words: ['"labels":', '"templates":', '"from_rules":', '"calibration":', 'khabar-crf-1'],
  seeds: () => [JSON.stringify(meta)],
  run(input) {
    if (folder === undefined) {
      folder = mkdtempSync(join(tmpdir(), 'khabar-fuzz-'))
      const sum = Buffer.alloc(4)
      sum.writeUInt32LE(crc32(weights))
      mkdirSync(folder, {recursive: true})
      writeFileSync(join(folder, WEIGHTS_FILE), Buffer.concat([weights, sum]))
    }
    writeFileSync(join(folder, META_FILE), input)
    try {
      const model = loadModel(folder)
      hold(
        [...model.labels, ...model.templates, ...model.fromRules].every((item) => typeof item === 'string'),
        () => 'a list of others than strings',
      )
    } catch (error) {
      if (!(error instanceof ModelError)) throw error
    }
  },
}
