import {statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {escapePath, glob} from 'tinyglobby'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import type {RawArticle} from '../../document/article.js'
import {presetOf, readOptionsOf} from '../../readers/presets/presets.js'
import {type ReadOptions, readFile} from '../../readers/readers.js'
import type {Input, ReleaseManifest} from '../../records/types.js'
import {configurationFile} from '../contents/configuration.js'
import {linksOutside} from './links.js'
import {rejectedFile} from './rejected.js'
import {type KnownFile, knownFile, unchangedSince} from './unchanged.js'
import {unmatched} from './unmatched.js'

/** One file that an input of dataset.json names. */
export interface InputFile {
  /** Relative to the dataset's folder, with `/`. */
  readonly path: string
  readonly input: Input
}

/** An input file with its checksum. */
export interface KnownInput extends InputFile {
  readonly known: KnownFile
}

/**
 * The files of all inputs, each input's sorted by path: the order of the dataset. An input without files is reported, files
 * in the folder that none of them matches (but for `documents`, which the configuration names elsewhere), and links that leave the folder, which are not followed unless `followLinks`.
 */
export async function inputFiles(
  folder: string,
  inputs: readonly Input[],
  followLinks: boolean,
  report: Report,
  documents: readonly string[] = [],
): Promise<InputFile[]> {
  const files: InputFile[] = []
  const roots = [...new Set(inputs.map(({path}) => rootOf(path)))]
  // What the last build left out is no input of the next.
  const ignore = [rejectedFile, ...(followLinks ? [] : await linksOutside(folder, roots, report))]
  for (const [index, input] of inputs.entries()) {
    const paths = await glob(input.path, {cwd: folder, onlyFiles: true, expandDirectories: false, ignore})
    if (paths.length === 0) report(noFiles(folder, input.path, `/inputs/${index}/path`))
    for (const path of paths.sort()) files.push({path, input})
  }
  const left = await unmatched(folder, roots, new Set(files.map(({path}) => path)), [
    ...ignore,
    ...documents.map(escapePath),
  ])
  const place = {file: join(folder, configurationFile), pointer: '/inputs'}
  if (left) {
    const {message, help} = left
    report({...diagnostic('input/unmatched-files', message, place), ...(help !== undefined && {help})})
  }
  return files
}

/** The folder that a path or glob begins with, before any name with a pattern; empty for the dataset's own. */
function rootOf(path: string): string {
  const steps = path.split('/')
  const pattern = steps.findIndex((step) => /[*?[\]{}()!]/.test(step))
  return (pattern < 0 ? dirname(path) : steps.slice(0, pattern).join('/')).replace(/^\.(?:\/|$)/, '')
}

function noFiles(folder: string, path: string, pointer: string) {
  const place = {file: join(folder, configurationFile), pointer}
  const isFolder = statSync(join(folder, path), {throwIfNoEntry: false})?.isDirectory() ?? false
  if (!isFolder) return diagnostic('input/no-files', `no file matches ${JSON.stringify(path)}`, place)
  const all = `${join(path, '.')}/**`
  const help = `Write ${JSON.stringify(all)} for every file in it.`
  return {...diagnostic('input/no-files', `${JSON.stringify(path)} is a folder, not a file or a pattern`, place), help}
}

/**
 * Every article of every file, file by file. A file that changes while it is read is reported (input/changed) and left: the
 * articles before came from the bytes that the manifest names.
 */
export async function* readInputs(
  folder: string,
  files: readonly KnownInput[],
  report: Report,
  how: Pick<ReadOptions, 'onRead' | 'readers'> = {},
): AsyncGenerator<RawArticle> {
  for (const {path, input, known} of files) {
    const file = join(folder, path)
    const isUnchanged = unchangedSince(file, known)
    for await (const article of readFile(file, {...optionsOf(input, path), name: path, ...how}, report)) {
      if (!(await isUnchanged())) break
      yield article
    }
    if (!(await isUnchanged())) report(diagnostic('input/changed', `${path} changed while it was read`, {file: path}))
  }
}

/** How the files of an input are read: its preset, and before it what the input says itself. */
function optionsOf(input: Input, file: string): ReadOptions {
  const {path: _path, preset: name, source, license, id_prefix: idPrefix, ...layout} = input
  const preset = name === undefined ? undefined : presetOf(name)
  const options: ReadOptions = {...layout, ...(idPrefix !== undefined && {idPrefix})}
  const {metadata, ...rest} = preset ? readOptionsOf(preset, options) : options
  const said = {...(source !== undefined && {sourceName: source}), ...(license !== undefined && {license})}
  return {...rest, metadata: {...metadata, ...said, file}}
}

/** The raw files with their checksums; those that cannot be read, or keep changing, are reported and left out. */
export async function manifestInputs(
  folder: string,
  files: readonly InputFile[],
  report: Report,
): Promise<{readonly files: readonly KnownInput[]; readonly inputs: ReleaseManifest['inputs']}> {
  const read: KnownInput[] = []
  const inputs: {path: string; sha256: string; bytes: number}[] = []
  for (const one of files) {
    const {path} = one
    const file = join(folder, path)
    try {
      const known = await knownFile(file)
      if (!known) {
        report(diagnostic('input/changed', `${path} changed while its checksum was taken`, {file: path}))
        continue
      }
      inputs.push({path, sha256: known.sha256, bytes: known.bytes})
      read.push({...one, known})
    } catch (error) {
      report(diagnostic('input/unreadable', `${path} cannot be read: ${(error as Error).message}`, {file: path}))
    }
  }
  return {files: read, inputs}
}
