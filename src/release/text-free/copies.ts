import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {glob} from 'tinyglobby'
import type {Report} from '../../diagnostic/diagnostic.js'
import type {RawArticle} from '../../document/article.js'
import type {RefusedRow} from '../../pipeline/annotate.js'
import {withRefusals} from '../../pipeline/intake.js'
import {createRedactor, redacted} from '../../pipeline/redact.js'
import {readFile} from '../../readers/readers.js'
import type {DatasetConfiguration} from '../../records/types.js'
import {inputFiles, manifestInputs, readInputs} from '../assemble/inputs.js'
import {rejectedFile} from '../assemble/rejected.js'
import {configurationFile} from '../contents/configuration.js'
import {takedownFile} from '../contents/takedown/list.js'

/** An article of a user's own files. */
export interface Copy {
  readonly article: RawArticle
  /** Of its raw text, redacted where the dataset is. */
  readonly sha256: string
}

/** What is no page in the folder of a dataset. */
const OWN = ['releases/**', configurationFile, rejectedFile, takedownFile]

const silent: Report = () => {}

/**
 * Every article in a folder of copies: first as the dataset reads its inputs, where they have the same names, then every other file by its
 * ending. Identifiers are redacted as the dataset has it. Files that cannot be read are passed over: what is missing is said article by article.
 */
export async function* copiesIn(folder: string, {inputs, redact}: DatasetConfiguration): AsyncGenerator<Copy> {
  const {files: named} = await manifestInputs(folder, await inputFiles(folder, inputs, false, silent), silent)
  const names = new Set(named.map(({path}) => path))
  const others = (await glob('**/*', {cwd: folder, onlyFiles: true, ignore: [...OWN]}))
    .filter((path) => !names.has(path))
    .sort()
  const redactor = redact && createRedactor(redact)
  const read = async function* (report: Report): AsyncGenerator<RawArticle> {
    yield* readInputs(folder, named, report)
    for (const path of others) yield* readFile(join(folder, path), {name: path}, report)
  }
  for await (const row of redacted(withRefusals(read, silent), redactor))
    if (isArticle(row)) yield {article: row, sha256: createHash('sha256').update(row.raw, 'utf8').digest('hex')}
}

const isArticle = (row: RawArticle | RefusedRow): row is RawArticle => 'raw' in row
