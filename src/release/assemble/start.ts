import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {ModelError} from '../../pipeline/model-error.js'
import {type LoadedPlugin, loadPlugins} from '../../pipeline/plugins/load.js'
import {loadResources, type Resources} from '../../pipeline/resources.js'
import {schemaLabels} from '../../records/labels.js'
import type {DatasetConfiguration, ReleaseManifest} from '../../records/types.js'
import {compareVersions} from '../../records/version.js'
import {fileSha256} from '../contents/checksums.js'
import {configurationFile, readConfiguration} from '../contents/configuration.js'
import {readTakedown, type Takedown, type TakedownEntry, takedownFile} from '../contents/takedown/list.js'
import {type Previous, previousRelease} from '../contents/versions/previous.js'
import {versionsIn} from '../contents/versions/version-folders.js'
import {type KeptBuild, readKeptBuild} from './blocks/kept-build.js'
import {readDocuments} from './documents.js'
import {inputFiles, type KnownInput, manifestInputs} from './inputs.js'
import type {BuildOptions} from './options.js'
import {madeWith} from './plan.js'

/** All that a build starts from. */
export interface Start {
  readonly folder: string
  readonly configuration: DatasetConfiguration
  readonly files: readonly KnownInput[]
  readonly inputs: ReleaseManifest['inputs']
  readonly resources: Resources
  readonly documents: NonNullable<ReleaseManifest['documents']>
  readonly plugins: readonly LoadedPlugin[]
  /** Folder of the model that the configuration names, null for rules alone, undefined for what ships. */
  readonly model: string | null | undefined
  readonly previous: Previous | undefined
  /** What the last build remembered of its release, where it was made as this one will be. */
  readonly kept: KeptBuild | undefined
  readonly takedown: Takedown
}

/**
 * dataset.json, its files and the release before. Undefined, with the reasons reported, where one of them is wrong or missing,
 * or a newer version is released already.
 */
export async function readStart(
  folder: string,
  {bump = false, dryRun = false, allowMissing = false, followLinks = false, noCache = false, baseUrl}: BuildOptions,
  report: Report,
): Promise<Start | undefined> {
  const read = await readConfiguration(folder, report)
  if (!read) return undefined
  const configuration = baseUrl === undefined ? read : {...read, base_url: baseUrl}
  const newest = (await versionsIn(folder)).at(-1)
  if (!bump && newest !== undefined && compareVersions(configuration.version, newest) < 0) {
    const message = `version ${configuration.version} is below ${newest}, which is released already`
    const place = {file: join(folder, configurationFile), pointer: '/version'}
    report(diagnostic('release/below-newest', message, place, {expected: newest, actual: configuration.version}))
    return undefined
  }
  const model = modelOf(folder, configuration)
  const resources = loaded(model, folder, configuration, report)
  const plugins = await loadPlugins(pluginFiles(folder, configuration), report)
  if (!resources || !plugins) return undefined
  // A dry run of a version that is released already says what has changed since.
  const kept = noCache ? undefined : await readKeptBuild(folder, await madeWith({resources, configuration, plugins}))
  const previous = await previousRelease(folder, configuration, bump || dryRun, report, kept)
  if (!previous) return undefined
  const entries = await readTakedown(folder, report)
  if (!entries) return undefined
  let missing = false
  const watch: Report = (found) => {
    if (found.severity === 'error') missing = true
    report(found)
  }
  const {guidelines, license_text: licenseText, plugins: pluginPaths = []} = configuration
  const named = [guidelines, licenseText, ...pluginPaths].filter((path) => path !== undefined)
  const found = await inputFiles(folder, configuration.inputs, followLinks, watch, named)
  const {files, inputs} = await manifestInputs(folder, found, watch)
  const documents = await readDocuments(folder, configuration, watch)
  if (missing && !allowMissing) return undefined
  return {
    folder,
    configuration,
    files,
    inputs,
    resources,
    documents,
    plugins,
    model,
    previous: previous === 'none' ? undefined : previous,
    kept,
    takedown: await takedownOf(folder, entries, newest),
  }
}

async function takedownOf(
  folder: string,
  entries: readonly TakedownEntry[],
  newest: string | undefined,
): Promise<Takedown> {
  if (entries.length === 0) return {entries, sha256: undefined, isKnown: true}
  const sha256 = await fileSha256(join(folder, takedownFile))
  const manifest = newest === undefined ? undefined : join(folder, 'releases', newest, 'manifest.json')
  if (manifest === undefined || !existsSync(manifest)) return {entries, sha256, isKnown: false}
  const {takedown} = JSON.parse(await readFile(manifest, 'utf8')) as Partial<ReleaseManifest>
  return {entries, sha256, isKnown: takedown?.sha256 === sha256}
}

/** Paths of the plugins that a dataset.json names. */
const pluginFiles = (folder: string, {plugins = []}: DatasetConfiguration): string[] =>
  plugins.map((path) => join(folder, path))

const modelOf = (folder: string, {model}: DatasetConfiguration): Start['model'] =>
  model === undefined ? undefined : model === 'rules' ? null : join(folder, model)

/** Lexicons and the model; undefined, with the reason reported, where it cannot be loaded or has labels that the dataset does not declare. */
function loaded(
  model: Start['model'],
  folder: string,
  {labels = []}: DatasetConfiguration,
  report: Report,
): Resources | undefined {
  let resources: Resources
  try {
    resources = loadResources(model === undefined ? {} : {model})
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    report(error.diagnostic)
    return undefined
  }
  const declared: readonly string[] = [...schemaLabels, ...labels]
  const unknown = (resources.tagger?.labels ?? []).filter((label) => !declared.includes(label))
  if (unknown.length === 0) return resources
  const message = `the model finds ${unknown.join(', ')}, which dataset.json does not declare in "labels"`
  const place = {file: join(folder, configurationFile), pointer: '/model'}
  report(diagnostic('model/undeclared-label', message, place, {actual: unknown.join(', ')}))
  return undefined
}
