import {rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {diagnostic, type Report} from '../diagnostic/diagnostic.js'
import {uniqueIds, withRefusals} from '../pipeline/intake.js'
import {loadResources} from '../pipeline/resources.js'
import {annotateRows} from '../pipeline/run.js'
import {toolkitVersion} from '../pipeline/version.js'
import {entityLabels} from '../records/labels.js'
import type {ArticleRecord, DatasetConfiguration, ReleaseManifest} from '../records/types.js'
import {cardFiles} from './card.js'
import {writeChecksums} from './checksums.js'
import {collect} from './collect.js'
import {changedFiles} from './compare.js'
import {readConfiguration} from './configuration.js'
import {inputFiles, readInputs} from './inputs.js'
import {articlesBySplit, createCounter, createManifest} from './manifest.js'
import {openPartial} from './partial.js'
import {recordsOf} from './records.js'
import {splitOf} from './splits.js'
import {validateRelease} from './validate.js'
import {writeData} from './write.js'

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

/** Articles that were left out, one JSON line each with its reasons; beside dataset.json. */
export const rejectedFile = 'rejected.jsonl'

/**
 * dataset.json → `releases/<version>/`. Undefined, with the reasons reported, where the configuration is wrong, another
 * build holds the folder, the release would not validate, or the version stands there with other bytes. What is
 * released already is never touched. Throws as the file system does.
 */
export async function build(folder: string, options: BuildOptions, report: Report): Promise<Built | undefined> {
  const configuration = await readConfiguration(folder, report)
  if (!configuration) return undefined
  const path = join(folder, 'releases', configuration.version)
  const partial = await openPartial(path, report)
  if (!partial) return undefined
  try {
    const manifest = await fill(folder, configuration, partial, options, report)
    if (manifest.counts.total.articles === 0) {
      report(diagnostic('release/empty', 'no article was left to release', {file: folder}))
      return undefined
    }
    if (!(await validateRelease(partial.release, report))) return undefined
    const changed = await changedFiles(path, partial.release)
    if (changed === undefined) {
      await partial.publish(path)
      return {status: 'built', path, manifest}
    }
    if (changed.length === 0) return {status: 'unchanged', path, manifest}
    const some =
      changed.length > 5 ? `${changed.slice(0, 5).join(', ')} and ${changed.length - 5} more` : changed.join(', ')
    report(
      diagnostic('release/exists', `version ${configuration.version} is released with other bytes: ${some}`, {
        file: path,
      }),
    )
    return undefined
  } finally {
    await partial.discard()
  }
}

async function fill(
  folder: string,
  configuration: DatasetConfiguration,
  partial: {readonly release: string; readonly work: string},
  options: BuildOptions,
  report: Report,
): Promise<ReleaseManifest> {
  const resources = loadResources()
  const labels = [...entityLabels, ...(configuration.labels ?? [])]
  const files = await inputFiles(folder, configuration.inputs, report)
  const rows = withRefusals((refuse) => readInputs(folder, files, refuse), report)
  const annotated = annotateRows(counted(uniqueIds(rows), options.progress), {
    structure: configuration.structure ?? 'news',
    ...(configuration.labels && {labels: configuration.labels}),
    ...(options.jobs !== undefined && {jobs: options.jobs}),
  })
  const recordsFile = join(partial.work, 'records.jsonl')
  const rejected = join(folder, rejectedFile)
  const {dropped} = await collect(annotated, recordsFile, rejected, report)
  if (dropped.length === 0) await rm(rejected)

  const {seed, ratios} = configuration.splits
  const split = async function* () {
    for await (const record of recordsOf([recordsFile])) {
      yield {...record, split: splitOf(record.cluster ?? record.id, seed, ratios)} satisfies ArticleRecord
    }
  }
  const counter = createCounter()
  for await (const record of split()) counter.add(record)
  const counts = counter.counts()
  await writeData(split, articlesBySplit(counts), labels, partial.release)
  const manifest = await createManifest(folder, files, configuration, resources, toolkitVersion, counts, dropped)
  await writeFile(join(partial.release, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  for (const [name, content] of cardFiles(manifest, labels)) await writeFile(join(partial.release, name), content)
  await writeChecksums(partial.release)
  return manifest
}

async function* counted<T>(rows: AsyncIterable<T>, progress: BuildOptions['progress']): AsyncGenerator<T> {
  let count = 0
  for await (const row of rows) {
    yield row
    progress?.(++count)
  }
}
