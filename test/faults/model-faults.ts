import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {crc32} from 'node:zlib'
import type {Code} from '../../src/diagnostic/codes.js'
import {ModelError} from '../../src/pipeline/model-error.js'
import {loadOnnx} from '../../src/pipeline/onnx/load-onnx.js'
import {checkShipped} from '../../src/pipeline/shipped.js'
import {loadTagger} from '../../src/pipeline/tagger.js'
import {build} from '../../src/release/assemble/build.js'
import {trainFiles} from '../../src/training/train-files.js'
import {article, dataset} from '../commands/dataset.js'
import {root} from '../commands/khabar.js'
import {writeTinyModel} from '../pipeline/onnx/tiny-model.js'
import {type Fault, findings, type Spot} from './fault.js'

/** Gold that is trained on. */
function gold(code: Code, name: string, content: string, spot: Spot = {file: 'gold.txt'}): Fault {
  return {
    code,
    name,
    spot,
    find(folder) {
      const file = join(folder, 'gold.txt')
      writeFileSync(file, content)
      const options = {files: [file], output: join(folder, 'model'), name: 'fault', version: '1.0.0', heldOut: 0}
      return findings((report) => trainFiles(options, report, () => {}))
    },
  }
}

/** A model that is loaded from the folder `model`. */
function model(code: Code, name: string, file: string, load: (folder: string) => void): Fault {
  return {
    code,
    name,
    spot: {file},
    find: (folder) =>
      findings((report) => {
        try {
          load(join(folder, 'model'))
        } catch (error) {
          if (!(error instanceof ModelError)) throw error
          report(error.diagnostic)
        }
      }),
  }
}

const names = Array.from({length: 12}, (_, i) => `[ناصر نصیری]_PER در نوبت ${i} به [یزد]_LOC رفت.\n\n`).join('')

/** Flaws of gold and models. */
export const modelFaults: readonly Fault[] = [
  gold('gold/unknown-format', 'gold in no known format', 'ناصر نصیری به یزد رفت.\n'),
  gold('gold/invalid-line', 'a token without a tag', `ناصر\tB-PER\nنصیری\tI-PER\nبه\n${'یزد\tB-LOC\n\n'.repeat(12)}`, {
    file: 'gold.txt',
    line: 3,
  }),
  gold('gold/misaligned', 'a name that ends inside a word', `${names}در [یزد]_LOCیان خبری نیست.\n`, {}),
  gold('gold/too-little', 'one sentence', '[ناصر نصیری]_PER به [یزد]_LOC رفت.\n', {}),
  model('model/unreadable', 'a folder that is not there', 'model/meta.json', loadTagger),
  model('model/damaged', 'a lexicon of the package that was cut', 'datasets/lexicons/titles/entries.tsv', (folder) => {
    const root = join(folder, '..')
    const path = 'datasets/lexicons/titles/entries.tsv'
    const whole = '# titles 1.0.0\nform\nدکتر\n'
    mkdirSync(join(root, 'dist'), {recursive: true})
    mkdirSync(join(root, dirname(path)), {recursive: true})
    writeFileSync(
      join(root, 'dist/resources.json'),
      JSON.stringify({[path]: {bytes: Buffer.byteLength(whole), crc32: crc32(whole)}}),
    )
    writeFileSync(join(root, path), whole)
    checkShipped(root)
    writeFileSync(join(root, path), whole.slice(0, 20))
    checkShipped(root)
  }),
  model('model/invalid', 'weights cut off', 'model/weights.bin', (folder) => {
    cpSync(join(root, 'datasets/models/news-ner-2.2.0'), folder, {recursive: true})
    writeFileSync(join(folder, 'weights.bin'), 'ناقص')
    loadTagger(folder)
  }),
  {
    code: 'model/undeclared-label',
    name: 'a model with a label of its own',
    spot: {file: 'dataset.json', pointer: '/model'},
    find(folder) {
      const made = dataset([article(1), article(2)], {model: 'model'}, folder)
      cpSync(join(root, 'datasets/models/news-ner-2.2.0'), join(made, 'model'), {recursive: true})
      const meta = join(made, 'model', 'meta.json')
      writeFileSync(meta, readFileSync(meta, 'utf8').replaceAll('"FAC"', '"STATION"'))
      return findings((report) => build(made, {jobs: 1}, report))
    },
  },
  model('model/package-missing', 'a model in ONNX without the packages for it', 'model', (folder) => {
    writeTinyModel(folder)
    loadOnnx(folder, (name) => {
      throw new Error(`${name} is not there`)
    })
  }),
]
