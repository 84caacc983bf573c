import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {uniqueIds, withRefusals} from '../../pipeline/intake.js'
import {loadResources, type Resources} from '../../pipeline/resources.js'
import {annotateRows} from '../../pipeline/run.js'
import {entityLabels} from '../../records/labels.js'
import type {DatasetConfiguration, ReleaseManifest} from '../../records/types.js'
import {writeCatalogues} from '../contents/catalogue/catalogues.js'
import {changelogEntry} from '../contents/catalogue/changelog.js'
import {articlesBySplit, createCounter, createManifest} from '../contents/catalogue/manifest.js'
import {writeChecksums} from '../contents/checksums.js'
import {changedFiles} from '../contents/compare.js'
import {readConfiguration, reportInConfiguration} from '../contents/configuration.js'
import {recordsOf} from '../contents/records.js'
import {sizesOf} from '../contents/sizes.js'
import {differenceOf} from '../contents/versions/difference.js'
import {type Previous, previousRelease} from '../contents/versions/previous.js'
import {validateRelease} from '../validate/validate.js'
import {annotateParts} from './annotated.js'
import {gather} from './gather.js'
import {type InputFile, inputFiles, manifestInputs, readInputs} from './inputs.js'
import {openPartial, type Partial} from './partial.js'
import {planOf} from './plan.js'
import {writeRejected} from './rejected.js'
import {isStepEnough} from './step.js'
import {writeJsonl, writeTables} from './write.js'

/** How a release is built; none of it changes the result. */
export interface BuildOptions {
  readonly jobs?: number
  /** Called as articles pass, with how many there were so far. */
  readonly progress?: (articles: number) => void
}

/** A release that stands. */
export interface Built {
  /** `unchanged`: the version stands there already, and the same bytes came out. */
  readonly status: 'built' | 'unchanged'
  /** Folder of the release. */
  readonly path: string
  readonly manifest: ReleaseManifest
}

/** All that a build starts from. */
interface Start {
  readonly folder: string
  readonly configuration: DatasetConfiguration
  readonly files: readonly InputFile[]
  readonly inputs: ReleaseManifest['inputs']
  readonly resources: Resources
  readonly previous: Previous | undefined
}

/**
 * dataset.json → `releases/<version>/`. Undefined, with the reasons reported, where the configuration is wrong, another
 * build holds the folder, the version is too small a step, the release would not validate, or the version stands there
 * with other bytes. What is released already is never touched. Throws as the file system does; what was done until then
 * is kept, and the next build goes on from there.
 */
export async function build(folder: string, options: BuildOptions, tell: Report): Promise<Built | undefined> {
  const report = reportInConfiguration(folder, tell)
  const start = await readStart(folder, report)
  if (!start) return undefined
  const path = join(folder, 'releases', start.configuration.version)
  const partial = await openPartial(path, await planOf(start), report)
  if (!partial) return undefined
  try {
    const built = await buildIn(partial, path, start, options, report)
    await partial.discard()
    return built
  } finally {
    await partial.leave()
  }
}

async function readStart(folder: string, report: Report): Promise<Start | undefined> {
  const configuration = await readConfiguration(folder, report)
  if (!configuration) return undefined
  const previous = await previousRelease(folder, configuration, report)
  if (!previous) return undefined
  const files = await inputFiles(folder, configuration.inputs, report)
  return {
    folder,
    configuration,
    files,
    inputs: await manifestInputs(folder, files),
    resources: loadResources(),
    previous: previous === 'none' ? undefined : previous,
  }
}

async function buildIn(
  partial: Partial,
  path: string,
  start: Start,
  options: BuildOptions,
  report: Report,
): Promise<Built | undefined> {
  const manifest = await fill(partial, start, options, report)
  if (!manifest || !(await validateRelease(partial.release, report))) return undefined
  const changed = await changedFiles(path, partial.release)
  if (changed === undefined) {
    await partial.publish(path)
    return {status: 'built', path, manifest}
  }
  if (changed.length === 0) return {status: 'unchanged', path, manifest}
  const some =
    changed.length > 5 ? `${changed.slice(0, 5).join(', ')} and ${changed.length - 5} more` : changed.join(', ')
  const message = `version ${manifest.version} is released with other bytes: ${some}`
  report(diagnostic('release/exists', message, {file: path}))
  return undefined
}

/** Everything that goes into the release folder. */
async function fill(
  partial: Partial,
  start: Start,
  options: BuildOptions,
  report: Report,
): Promise<ReleaseManifest | undefined> {
  const {folder, configuration, inputs, resources, previous} = start
  const labels = [...entityLabels, ...(configuration.labels ?? [])]
  const parts = await annotate(partial, start, options, report)
  const gathered = await gather(parts, partial.work, configuration, previous, report)
  const counter = createCounter()
  const ids = new Set<string>()
  for await (const record of gathered.records()) {
    counter.add({split: record.split, ...sizesOf(record)})
    ids.add(record.id)
  }
  const dropped = await writeRejected(gathered.outcomes(), folder)
  const counts = counter.counts()
  if (counts.total.articles === 0) {
    report(diagnostic('release/empty', 'no article was left to release', {file: folder}))
    return undefined
  }
  const bySplit = articlesBySplit(counts)
  const jsonl = await writeJsonl(gathered.records, bySplit, partial)
  const difference = previous && (await differenceOf(recordsOf(previous.files), recordsOf(jsonl)))
  if (previous && difference && !isStepEnough(previous.version, configuration.version, difference, folder, report))
    return undefined
  await writeTables(bySplit, jsonl, labels, partial)
  const gone = [...(previous?.standings.keys() ?? [])].filter((id) => !ids.has(id))
  const removedIds = [...new Set([...(previous?.removedIds ?? []), ...gone])].sort()
  const manifest = createManifest({configuration, inputs, resources, previous, removedIds, counts, dropped})
  await writeFile(join(partial.release, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await writeCatalogues(partial.release, manifest, changelogEntry(manifest, difference), previous?.folder)
  await writeChecksums(partial.release)
  return manifest
}

/** The parts with what became of every row. */
async function annotate(
  {work, markers}: Partial,
  {folder, configuration, files}: Start,
  {jobs, progress}: BuildOptions,
  report: Report,
): Promise<readonly string[]> {
  const parts = join(work, 'annotated')
  await mkdir(parts, {recursive: true})
  const rows = withRefusals((refuse) => readInputs(folder, files, refuse), report)
  const options = {
    structure: configuration.structure ?? 'news',
    ...(configuration.labels && {labels: configuration.labels}),
    ...(jobs !== undefined && {jobs}),
  } as const
  const annotated = await annotateParts(
    counted(uniqueIds(rows), progress),
    (some) => annotateRows(some, options),
    parts,
    markers,
  )
  for (const warning of annotated.warnings) report(warning)
  return annotated.files
}

async function* counted<T>(rows: AsyncIterable<T>, progress: BuildOptions['progress']): AsyncGenerator<T> {
  let count = 0
  for await (const row of rows) {
    yield row
    progress?.(++count)
  }
}
