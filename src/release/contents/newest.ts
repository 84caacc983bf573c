import {existsSync} from 'node:fs'
import {basename, join, resolve} from 'node:path'
import {configurationFile} from './configuration.js'
import {versionsIn} from './versions/version-folders.js'

/** The newest release of a dataset: its folder, or undefined where nothing is released yet. */
export async function newestRelease(dataset: string): Promise<string | undefined> {
  const version = (await versionsIn(dataset)).at(-1)
  return version === undefined ? undefined : join(dataset, 'releases', version)
}

/** The dataset that a folder is: one with dataset.json, or its folder `releases`; undefined for any other folder. */
export function datasetOf(folder: string): string | undefined {
  if (existsSync(join(folder, configurationFile))) return folder
  const parent = join(folder, '..')
  return basename(resolve(folder)) === 'releases' && existsSync(join(parent, configurationFile)) ? parent : undefined
}
