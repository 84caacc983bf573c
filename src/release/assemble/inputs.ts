import {stat} from 'node:fs/promises'
import {join} from 'node:path'
import {glob} from 'tinyglobby'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import type {RawArticle} from '../../document/article.js'
import {presetOf, readOptionsOf} from '../../readers/presets/presets.js'
import {type ReadOptions, readFile} from '../../readers/readers.js'
import type {Input, ReleaseManifest} from '../../records/types.js'
import {fileSha256} from '../contents/checksums.js'

/** One file that an input of dataset.json names. */
export interface InputFile {
  /** Relative to the dataset's folder, with `/`. */
  readonly path: string
  readonly input: Input
}

/** The files of all inputs, each input's sorted by path: the order of the dataset. An input without files is reported. */
export async function inputFiles(folder: string, inputs: readonly Input[], report: Report): Promise<InputFile[]> {
  const files: InputFile[] = []
  for (const [index, input] of inputs.entries()) {
    const paths = await glob(input.path, {cwd: folder, onlyFiles: true, expandDirectories: false})
    if (paths.length === 0) {
      const place = {file: join(folder, 'dataset.json'), pointer: `/inputs/${index}/path`}
      report(diagnostic('input/no-files', `no file matches ${JSON.stringify(input.path)}`, place))
    }
    for (const path of paths.sort()) files.push({path, input})
  }
  return files
}

/** Every article of every file, file by file. */
export async function* readInputs(
  folder: string,
  files: readonly InputFile[],
  report: Report,
): AsyncGenerator<RawArticle> {
  for (const {path, input} of files) {
    yield* readFile(
      join(folder, path),
      {
        ...optionsOf(input, path),
        name: path,
      },
      report,
    )
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

/** The raw files with their checksums. */
export async function manifestInputs(folder: string, files: readonly InputFile[]): Promise<ReleaseManifest['inputs']> {
  const inputs: {path: string; sha256: string; bytes: number}[] = []
  for (const {path} of files) {
    const file = join(folder, path)
    inputs.push({path, sha256: await fileSha256(file), bytes: (await stat(file)).size})
  }
  return inputs
}
