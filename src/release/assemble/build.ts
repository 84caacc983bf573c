import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {uniqueIds, withRefusals} from '../../pipeline/intake.js'
import {loadResources, type Resources} from '../../pipeline/resources.js'
import {annotateRows} from '../../pipeline/run.js'
import {schemaLabels} from '../../records/labels.js'
import type {DatasetConfiguration, ReleaseManifest} from '../../records/types.js'
import {writeCatalogues} from '../contents/catalogue/catalogues.js'
import {changelogEntry} from '../contents/catalogue/changelog.js'
import {createCounter, createManifest} from '../contents/catalogue/manifest.js'
import {writeChecksums} from '../contents/checksums.js'
import {changedFiles} from '../contents/compare.js'
import {readConfiguration, reportInConfiguration} from '../contents/configuration.js'
import {sizesOf} from '../contents/sizes.js'
import {splitNames} from '../contents/splits.js'
import {createComparer, type Difference} from '../contents/versions/difference.js'
import {type Previous, previousRelease} from '../contents/versions/previous.js'
import {validateRelease} from '../validate/validate.js'
import {annotateParts} from './annotated.js'
import {type Gathered, gather} from './gather.js'
import {type InputFile, inputFiles, manifestInputs, readInputs} from './inputs.js'
import {openPartial, type Partial} from './partial.js'
import {planOf} from './plan.js'
import {openRejected} from './rejected.js'
import {isStepEnough} from './step.js'
import {openWriter} from './write.js'

/** How a release is built. */
export interface BuildOptions {
  /** Worker threads; as many as the machine has processors if absent. The release is the same for any number. */
  readonly jobs?: number
  /** Articles in one file of a split; 100,000 if absent. */
  readonly shardRows?: number
  /** Called as articles pass, with how many there were so far. */
  readonly progress?: (articles: number) => void
}

/** A finished release. */
export interface Built {
  /** `unchanged`: the version was released before, and the same bytes came out. */
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
 * build holds the folder, the version is too small a step, the release would not validate, or the version was released before
 * with other bytes. What is released already is never touched. Throws as the file system does; what was done until then
 * is kept, and the next build goes on from there.
 */
export async function build(folder: string, options: BuildOptions, tell: Report): Promise<Built | undefined> {
  const report = reportInConfiguration(folder, tell)
  const start = await readStart(folder, report)
  if (!start) return undefined
  const path = join(folder, 'releases', start.configuration.version)
  const partial = await openPartial(path, await planOf(start, options.shardRows), report)
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
  const message = `version ${manifest.version} is already released, and these files differ: ${some}`
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
  const parts = await annotate(partial, start, options, report)
  const gathered = await gather(parts, partial.work, configuration, previous, report)
  if (splitNames.every((split) => gathered.counts[split] === 0)) {
    await writeLeftOut(gathered, folder)
    report(diagnostic('release/empty', 'all articles were left out', {file: folder}))
    return undefined
  }
  const {counts, dropped, difference} = await writeRecords(partial, gathered, start, options)
  if (previous && difference && !isStepEnough(previous.version, configuration.version, difference, folder, report))
    return undefined
  const removedIds = [...new Set([...(previous?.removedIds ?? []), ...(difference?.removed ?? [])])].sort()
  const manifest = createManifest({configuration, inputs, resources, previous, removedIds, counts, dropped})
  await writeFile(join(partial.release, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await writeCatalogues(partial.release, manifest, changelogEntry(manifest, difference), previous?.folder)
  await writeChecksums(partial.release)
  return manifest
}

/** What is known of the records once they are written. */
interface Written extends Pick<ReleaseManifest, 'counts' | 'dropped'> {
  /** What changed since the release before; undefined for the first one. */
  readonly difference: Difference | undefined
}

/** Every data file of the release, and rejected.jsonl, in one pass over the parts. What an interrupted build wrote of them is written again. */
async function writeRecords(
  {release, work}: Partial,
  gathered: Gathered,
  {folder, configuration, previous}: Start,
  {shardRows}: BuildOptions,
): Promise<Written> {
  await rm(release, {recursive: true, force: true})
  await mkdir(release)
  const writer = openWriter({
    release,
    work,
    counts: gathered.counts,
    labels: [...schemaLabels, ...(configuration.labels ?? [])],
    ...(shardRows !== undefined && {shardRows}),
  })
  const rejected = openRejected(folder)
  const counter = createCounter()
  const comparer = previous && createComparer(previous.records)
  for await (const outcome of gathered.outcomes()) {
    if ('record' in outcome) {
      const {record} = outcome
      await writer.add(record)
      counter.add({split: record.split, ...sizesOf(record)})
      comparer?.add(record)
    } else await rejected.add(outcome)
  }
  await writer.close()
  return {counts: counter.counts(), dropped: await rejected.close(), difference: comparer?.difference()}
}

/** rejected.jsonl alone, where nothing is released. */
async function writeLeftOut(gathered: Gathered, folder: string): Promise<void> {
  const rejected = openRejected(folder)
  for await (const outcome of gathered.outcomes()) if (!('record' in outcome)) await rejected.add(outcome)
  await rejected.close()
}

/** The annotated parts: a line for every row that came in. */
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
    ...(configuration.time_zone !== undefined && {timeZone: configuration.time_zone}),
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
