import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {type Diagnostic, diagnostic} from '../diagnostic/diagnostic.js'
import {type GoldDocument, goldFormatOf, goldFormats} from '../formats/gold/gold.js'
import {loadResources} from '../pipeline/resources.js'
import {toolkitVersion} from '../pipeline/version.js'
import {modelCard} from './card.js'
import {type Progress, type Trained, type TrainOptions, train} from './train.js'
import {writeModel} from './write-model.js'

/** The names of the formats of gold, for a choice. */
export const goldFormatNames: readonly string[] = goldFormats.map(({name}) => name)

/** Options of training on files. */
export interface TrainFilesOptions extends TrainOptions {
  readonly files: readonly string[]
  /** The folder to write. */
  readonly output: string
  /** A format's name; each file's own looks decide if absent. */
  readonly format?: string
  /** Other names for labels of the gold: PERS for PER. A label renamed to the empty string is left out. */
  readonly rename?: Readonly<Record<string, string>>
}

/**
 * Trains on gold files and writes the model's folder. Undefined where nothing could be trained; the reasons are reported.
 * Nothing is written then.
 */
export function trainFiles(
  options: TrainFilesOptions,
  report: (found: Diagnostic) => void,
  progress: Progress,
): Trained | undefined {
  const {files, output, format, rename = {}} = options
  const gold: GoldDocument[] = []
  const inputs: {name: string; sha256: string; documents: number}[] = []
  for (const file of files) {
    const content = readGold(file, report)
    if (content === undefined) return undefined
    const known = format ? goldFormats.find(({name}) => name === format) : goldFormatOf(content)
    if (!known) {
      const looks = goldFormats.map(({name, looks}) => `${name} (${looks})`).join('; ')
      report(diagnostic('gold/unknown-format', `it is in none of these formats: ${looks}`, {file}))
      return undefined
    }
    const documents = known.read(content, basename(file), (found) => report({...found, place: {...found.place, file}}))
    gold.push(...documents.map((document) => renamed(document, rename)))
    const sha256 = createHash('sha256').update(content).digest('hex')
    inputs.push({name: basename(file), sha256, documents: documents.length})
  }
  let trained: Trained
  try {
    trained = train(gold, loadResources({model: null}), options, report, progress)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    report(diagnostic('gold/too-little', error.message))
    return undefined
  }
  const {settings, sizes} = trained
  const names = inputs.map(({name, documents}) => `${name}: ${documents} documents`)
  writeModel(
    output,
    trained.model,
    {toolkit: toolkitVersion, inputs, rename, sizes, settings},
    modelCard(trained, names, rename),
  )
  return trained
}

function readGold(file: string, report: (found: Diagnostic) => void): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    report(diagnostic('input/unreadable', (error as Error).message, {file}))
    return undefined
  }
}

const renamed = (document: GoldDocument, rename: Readonly<Record<string, string>>): GoldDocument => ({
  ...document,
  entities: document.entities.flatMap((entity) => {
    const label = rename[entity.label] ?? entity.label
    return label === '' ? [] : [{...entity, label}]
  }),
})
