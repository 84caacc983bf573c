import {join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {loadResources, type Resources} from '../../pipeline/resources.js'
import type {DatasetConfiguration, ReleaseManifest} from '../../records/types.js'
import {compareVersions} from '../../records/version.js'
import {configurationFile, readConfiguration} from '../contents/configuration.js'
import {type Previous, previousRelease} from '../contents/versions/previous.js'
import {versionsIn} from '../contents/versions/version-folders.js'
import {readDocuments} from './documents.js'
import {type InputFile, inputFiles, manifestInputs} from './inputs.js'
import type {BuildOptions} from './options.js'

/** All that a build starts from. */
export interface Start {
  readonly folder: string
  readonly configuration: DatasetConfiguration
  readonly files: readonly InputFile[]
  readonly inputs: ReleaseManifest['inputs']
  readonly resources: Resources
  readonly documents: NonNullable<ReleaseManifest['documents']>
  readonly previous: Previous | undefined
}

/**
 * dataset.json, its files and the release before. Undefined, with the reasons reported, where one of them is wrong or missing,
 * or a newer version is released already.
 */
export async function readStart(
  folder: string,
  {bump = false, allowMissing = false, followLinks = false, baseUrl}: BuildOptions,
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
  const previous = await previousRelease(folder, configuration, bump, report)
  if (!previous) return undefined
  let missing = false
  const watch: Report = (found) => {
    if (found.severity === 'error') missing = true
    report(found)
  }
  const found = await inputFiles(folder, configuration.inputs, followLinks, watch)
  const {files, inputs} = await manifestInputs(folder, found, watch)
  const documents = await readDocuments(folder, configuration, watch)
  if (missing && !allowMissing) return undefined
  return {
    folder,
    configuration,
    files,
    inputs,
    resources: loadResources(),
    documents,
    previous: previous === 'none' ? undefined : previous,
  }
}
