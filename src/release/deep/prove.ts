import {hash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {uniqueIds, withRefusals} from '../../pipeline/intake.js'
import {createRedactor, redacted} from '../../pipeline/redact.js'
import {loadResources} from '../../pipeline/resources.js'
import {annotateRows} from '../../pipeline/run.js'
import type {ArticleRecord, ReleaseManifest} from '../../records/types.js'
import {inputFiles, manifestInputs, readInputs} from '../assemble/inputs.js'
import {versionsOf} from '../contents/catalogue/manifest.js'
import {configurationFile} from '../contents/configuration.js'
import {recordsOf} from '../contents/records.js'
import {recordFiles, releaseOf} from '../read/record-files.js'
import {readManifest} from '../validate/validate.js'
import {type ProvedInputs, proveInputs} from './inputs.js'

/** What was proved of a release from its raw inputs, and what was not there to prove it with. */
export interface Proof {
  readonly inputs: ProvedInputs
  /** Articles of the release. */
  readonly articles: number
  /** Those whose raw text has `source.sha256`. */
  readonly raw: number
  /** Those whose text, sections and edits came out the same again. */
  readonly text: number
  /** Those for which no raw text is there. */
  readonly absent: number
}

/** How a release is proved. */
export interface ProveOptions {
  /** Folder in which the inputs have their paths; that of the dataset in whose `releases` the release is, if absent. */
  readonly inputs?: string | undefined
  /** Worker threads; as many as the machine has processors if absent. */
  readonly jobs?: number
}

/** Articles that a finding names; the others are counted. */
const NAMED = 5

/**
 * Reads the raw inputs of a release again and compares: checksums of the files, of the raw texts, and text, sections and edits that
 * come out. That edits restore the raw text is among the checks of every validation. Undefined, with the reason reported, where there is no
 * release or no folder of inputs. Memory follows the number of articles: 100 bytes each.
 */
export async function proveRelease(
  path: string,
  {inputs, jobs}: ProveOptions,
  report: Report,
): Promise<Proof | undefined> {
  const release = existsSync(path) ? await releaseOf(path) : undefined
  if (release === undefined || !existsSync(join(release, 'manifest.json'))) {
    report(diagnostic('input/unreadable', 'only a release can be verified against its inputs', {file: path}))
    return undefined
  }
  const folder = inputs ?? dirname(dirname(resolve(release)))
  if (inputs === undefined ? !existsSync(join(folder, configurationFile)) : !existsSync(folder)) {
    const message =
      inputs === undefined ? 'the release is in no dataset: say where its inputs are with --inputs' : 'no such folder'
    report(diagnostic('input/unreadable', message, {file: inputs ?? release}))
    return undefined
  }
  const read = await readManifest(release, report)
  const files = read && (await recordFiles(release, report))
  if (!files) return undefined
  const [manifest] = read
  const proved = await proveInputs(folder, manifest.inputs, report)
  const expected = new Map<string, Expected>()
  for await (const record of recordsOf(files))
    expected.set(record.id, {sha256: record.source.sha256, print: printOf(record)})
  const articles = expected.size
  const isSame = isDeepStrictEqual(versionsOf(loadResources(), manifest.configuration).stages, manifest.stages)
  let [raw, text] = [0, 0]
  for await (const {id, line, rejected} of rebuilt(folder, manifest, jobs)) {
    const before = id === null ? undefined : expected.get(id)
    if (!before) continue
    expected.delete(id!)
    const record = rejected ? undefined : (JSON.parse(line) as ArticleRecord)
    if (record && record.source.sha256 !== before.sha256) {
      const message = 'the raw text in the inputs differs from the released one'
      report(
        diagnostic('deep/raw-differs', message, {id: id!}, {expected: before.sha256, actual: record.source.sha256}),
      )
      continue
    }
    if (record) raw++
    if (record && printOf(record) === before.print) text++
    else if (isSame) {
      const message = record
        ? 'processing the same raw text gives different text, sections or edits'
        : 'the article is refused now'
      report(diagnostic('deep/text-differs', message, {id: id!}))
    }
  }
  if (!isSame) {
    const message = `it was built with other versions of the rules (khabar ${manifest.toolkit_version}); ${text} of ${raw} texts are reproduced`
    report(diagnostic('deep/other-version', message, {file: release}))
  }
  const absent = [...expected.keys()]
  if (absent.length > 0) {
    const more = absent.length > NAMED ? ` and ${absent.length - NAMED} more` : ''
    const message = `the raw text is missing for ${absent.length} of ${articles} articles: ${absent.slice(0, NAMED).join(', ')}${more}`
    report(diagnostic('deep/not-there', message, {file: folder}))
  }
  return {inputs: proved, articles, raw, text, absent: absent.length}
}

/** What is kept of a record to compare with. */
interface Expected {
  readonly sha256: string
  readonly print: string
}

const printOf = ({text, sections, edits}: ArticleRecord): string =>
  hash(
    'sha256',
    JSON.stringify([
      text,
      sections.map(({start, end, kind}) => [start, end, kind]),
      edits.map(({start, end, raw, rule}) => [start, end, raw, rule]),
    ]),
    'base64',
  )

/** The inputs that are there, read, redacted and normalized as the build does it. */
async function* rebuilt(folder: string, {configuration}: ReleaseManifest, jobs: number | undefined) {
  const {inputs, redact, structure, labels, time_zone: timeZone} = configuration
  const silent: Report = () => {}
  const {files} = await manifestInputs(folder, await inputFiles(folder, inputs, false, silent), silent)
  const rows = redacted(
    withRefusals((refuse) => readInputs(folder, files, refuse), silent),
    redact && createRedactor(redact),
  )
  yield* annotateRows(uniqueIds(rows), {
    structure: structure ?? 'news',
    ...(labels && {labels}),
    ...(timeZone !== undefined && {timeZone}),
    ...(jobs !== undefined && {jobs}),
    only: [],
  })
}
