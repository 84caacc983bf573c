import {existsSync} from 'node:fs'
import {copyFile, rename, rm, writeFile} from 'node:fs/promises'
import {join, relative, sep} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {writeCatalogues} from '../contents/catalogue/catalogues.js'
import {changelogEntry} from '../contents/catalogue/changelog.js'
import {createManifest} from '../contents/catalogue/manifest.js'
import {checksumsFile, fileSha256, writeChecksums} from '../contents/checksums.js'
import {changedFiles} from '../contents/compare.js'
import {configurationFile, reportInConfiguration, writeVersion} from '../contents/configuration.js'
import {splitNames} from '../contents/splits.js'
import {versionAfter} from '../contents/versions/version.js'
import {isIntact} from '../validate/check-files.js'
import {validateRelease} from '../validate/validate.js'
import {annotateInputs, partsIn} from './annotate-inputs.js'
import {writeKeptBuild} from './blocks/kept-build.js'
import {keepAnnotations} from './cache/annotation-cache.js'
import {emptySplits} from './empty-splits.js'
import {type Gathered, gather} from './gather.js'
import type {BuildOptions, Built} from './options.js'
import {inFileOrder} from './placed.js'
import {madeWith, planOf} from './plan.js'
import {writeReport} from './report.js'
import {openStaging, type Staging} from './staging.js'
import {readStart, type Start} from './start.js'
import {isStepEnough} from './step.js'
import {type CountedRecords, countRecords, type Written, writeLeftOut, writeRecords} from './write-records.js'

/**
 * dataset.json → `releases/<version>/`. Undefined, with the reasons reported, where the configuration is wrong, an input is
 * missing, another build holds the folder, the version is too small a step, the release would not validate, or the version was
 * released before with other bytes, or its files were changed since. What is released already is never touched. Throws as the file system does; what was done
 * until then is kept, and the next build goes on from there.
 */
export async function build(folder: string, options: BuildOptions, tell: Report): Promise<Built | undefined> {
  const report = reportInConfiguration(folder, tell)
  const start = await readStart(folder, options, report)
  if (!start) return undefined
  // The version that `bump` takes is not known before the records are.
  const name = options.bump && start.previous ? 'next' : start.configuration.version
  const staging = await openStaging(join(folder, 'releases', name), await planOf(start, options.shardRows), report)
  if (!staging) return undefined
  try {
    const built = await buildIn(staging, start, options, report)
    if (built && !options.dryRun && !options.noCache)
      await keepAnnotations(partsIn(staging.work), folder, await madeWith(start))
    if (built?.remember) await built.remember()
    if (!options.dryRun) await staging.discard()
    return built?.built
  } finally {
    await staging.leave()
  }
}

async function buildIn(
  staging: Staging,
  given: Start,
  options: BuildOptions,
  report: Report,
): Promise<{readonly built: Built; readonly remember?: () => Promise<void>} | undefined> {
  const {folder, previous} = given
  const gathered = await gatherArticles(staging, given, options, report)
  if (!gathered) return undefined
  // The files name the version, and the one that `bump` takes follows from the records: they are counted first.
  const counted = await countRecords(gathered, previous)
  const start = options.bump ? bumped(given, counted) : given
  const isUnchanged = options.bump && counted.difference?.step === 'none'
  if (!options.dryRun) await writeLeftOut(gathered, folder)
  const written = options.dryRun || isUnchanged ? undefined : await writeRecords(staging, gathered, start, options)
  const {version} = start.configuration
  const path = join(folder, 'releases', options.draft ? `${version}.draft` : version)
  const {difference} = counted
  if (isUnchanged) {
    if (!(await isIntact(previous!.folder, report))) return undefined
    return {built: {status: 'unchanged', path: previous!.folder, manifest: manifestOf(given, counted), difference}}
  }
  const isEnough = !previous || !difference || isStepEnough(previous.version, version, difference, folder, report)
  const built = {path, manifest: manifestOf(start, counted), difference}
  // What a dry run finds is said together with what a release would contain.
  if (!written) return {built: {status: 'dry-run', ...built}}
  if (!isEnough) return undefined
  await describe(staging.release, built, start, written)
  const known = (file: string) => written.pieces.get(relative(staging.release, file).split(sep).join('/'))
  if (!(await validateRelease(staging.release, report, undefined, known))) return undefined
  const status = await publish(staging, built, options.draft ?? false, report)
  if (status && options.bump && !options.draft) await writeVersion(folder, version)
  if (!status) return undefined
  const remember = () => rememberRelease(start, path, gathered, written.kept)
  // A draft is replaced by the next one: the release before it is what is worth remembering.
  return {built: {status, ...built}, ...(!options.draft && !options.noCache && {remember})}
}

/** Remembers a release that was published. */
async function rememberRelease(start: Start, path: string, {articles}: Gathered, kept: Written['kept']): Promise<void> {
  const own = inFileOrder(articles)
  const records = {
    ids: own.map(({id}) => id),
    clusters: own.map(({cluster}) => cluster),
    splits: own.map(({split}) => split),
    prints: own.map(({print}) => print),
    versions: own.map(({version}) => version),
  }
  const release = relative(start.folder, path)
  const sha256 = await fileSha256(join(path, checksumsFile))
  await writeKeptBuild(start.folder, {madeWith: await madeWith(start), release, sha256, records, ...kept})
}

/** The articles, annotated and divided; undefined, with the reason reported, where none is left or inputs were not read whole. */
async function gatherArticles(
  staging: Staging,
  start: Start,
  options: BuildOptions,
  report: Report,
): Promise<Gathered | undefined> {
  const {folder, configuration, previous} = start
  const parts = await annotateInputs(staging, start, options, report)
  const gathered = await gather(parts, staging.work, configuration, previous, start.takedown, report)
  if (gathered.unread.length > 0 && !options.allowMissing) {
    const message = `${gathered.unread.length} ${gathered.unread.length === 1 ? 'input was' : 'inputs were'} not read to the end: ${gathered.unread.slice(0, 5).join(', ')}`
    report(diagnostic('release/incomplete', message, {file: folder}))
    return undefined
  }
  if (splitNames.some((split) => gathered.counts[split] > 0)) {
    const found = await emptySplits(gathered, configuration, !previous, join(folder, configurationFile))
    if (found) report(found)
    return gathered
  }
  if (!options.dryRun) await writeLeftOut(gathered, folder)
  report(diagnostic('release/empty', 'all articles were left out', {file: folder}))
  return undefined
}

/** The start with the smallest version that the change requires. */
function bumped(start: Start, {difference}: CountedRecords): Start {
  const {previous, configuration} = start
  if (!previous || !difference) return start
  return {...start, configuration: {...configuration, version: versionAfter(previous.version, difference.step)}}
}

function manifestOf(start: Start, {difference, ...found}: CountedRecords) {
  const {configuration, inputs, resources, plugins, previous, takedown, documents} = start
  const removedIds = [...new Set([...(previous?.removedIds ?? []), ...(difference?.removed ?? [])])].sort()
  const {sha256, entries} = takedown
  const list = sha256 === undefined ? undefined : {entries: entries.length, sha256}
  return createManifest({
    configuration,
    inputs,
    resources,
    plugins,
    previous,
    removedIds,
    takedown: list,
    documents,
    ...found,
  })
}

/** Everything in the release besides its data. */
async function describe(
  release: string,
  {manifest, difference}: Pick<Built, 'manifest' | 'difference'>,
  {folder, previous, takedown, documents}: Start,
  {report, sums}: Pick<Written, 'report' | 'sums'>,
): Promise<void> {
  for (const {path, source} of documents) await copyFile(join(folder, source), join(release, path))
  const takenDown = new Set(takedown.entries.flatMap(({id}) => id ?? []))
  await writeFile(join(release, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await writeCatalogues(release, manifest, changelogEntry(manifest, difference, takenDown), previous?.folder, sums)
  await writeReport(release, manifest, report)
  await writeChecksums(release, sums)
}

async function publish(
  staging: Staging,
  {path, manifest}: Pick<Built, 'path' | 'manifest'>,
  draft: boolean,
  report: Report,
): Promise<Built['status'] | undefined> {
  if (draft) {
    // An older draft is moved away first: a rename replaces no folder that has files.
    await rename(path, `${path}.old`).catch(() => {})
    const published = await staging.publish(path)
    await rm(`${path}.old`, {recursive: true, force: true})
    if (published) return 'draft'
  }
  // Another build, of the same version by another way (--bump), may be faster at the last moment: then the two are compared.
  if (!existsSync(path) && (await staging.publish(path))) return 'built'
  const changed = (await changedFiles(path, staging.release)) ?? []
  if (changed.length === 0) return (await isIntact(path, report)) ? 'unchanged' : undefined
  const some =
    changed.length > 5 ? `${changed.slice(0, 5).join(', ')} and ${changed.length - 5} more` : changed.join(', ')
  const message = `version ${manifest.version} is already released, and these files differ: ${some}`
  report(diagnostic('release/exists', message, {file: path}))
  return undefined
}
