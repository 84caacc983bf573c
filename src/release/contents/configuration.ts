import {readFileSync} from 'node:fs'
import {readFile, rename, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {applyEdits, modify} from 'jsonc-parser'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {decodeUtf8} from '../../readers/bytes.js'
import {fileMeant} from '../../readers/nearest-file.js'
import {presetOf, presets} from '../../readers/presets/presets.js'
import {fieldMeant} from '../../readers/rows/field-meant.js'
import {layoutFlaws} from '../../readers/rows/layout.js'
import type {DatasetConfiguration} from '../../records/types.js'
import {validateConfiguration} from '../../records/validate-configuration.js'
import {reportAtLines} from './json-place.js'
import {readJson} from './json-syntax.js'

/** The one file of a dataset that people write. */
export const configurationFile = 'dataset.json'

/** dataset.json of a folder, validated; undefined with the reasons reported where it is missing or wrong. */
export async function readConfiguration(folder: string, report: Report): Promise<DatasetConfiguration | undefined> {
  const file = join(folder, configurationFile)
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    const there = await stat(folder).catch(() => undefined)
    const {code} = error as NodeJS.ErrnoException
    if (there?.isDirectory() && code === 'ENOENT') {
      const found = diagnostic('input/unreadable', `${folder} has no ${configurationFile}, so it is not a dataset`, {
        file,
      })
      report({...found, help: `Run khabar init ${folder}, or give the folder of a dataset.`})
    } else {
      const found = there ? `${folder} is not a folder` : `there is no folder ${folder}.${fileMeant(folder)}`
      const message = there?.isDirectory() ? `${configurationFile} cannot be read (${code})` : found
      report(diagnostic('input/unreadable', message, {file: there ? file : folder}))
    }
    return undefined
  }
  const decoded = decodeUtf8(bytes)
  if ('invalidAt' in decoded) {
    const byte = decoded.invalidAt
    report(diagnostic('input/invalid-utf8', `the byte at ${byte} is not valid UTF-8`, {file, byte}))
    return undefined
  }
  let valid = true
  const parsed = readJson(decoded.text, file, (found) => {
    if (found.severity === 'error') valid = false
    report(found)
  })
  if (!parsed) return undefined
  const at = reportAtLines(jsonOf(decoded.text), file, report)
  const {value} = parsed
  const sound = validateConfiguration(value, withFieldMeant(at)) && areReadable(value, at)
  return sound && valid ? resolved(value) : undefined
}

/** A report that names the field of a mapping that an unknown one means: the schema knows no names of columns. */
function withFieldMeant(report: Report): Report {
  return (found) => {
    const [, name] = /^\/inputs\/\d+\/fields\/([^/]+)$/.exec(found.place?.pointer ?? '') ?? []
    const meant = found.code === 'schema/unknown-field' && name !== undefined ? fieldMeant(name) : undefined
    report(
      meant === undefined
        ? found
        : {...found, help: `Write ${JSON.stringify(meant)}: the field comes first, then the column.`},
    )
  }
}

const jsonOf = (text: string): string => text.replace(/^\ufeff/, '')

/** Whether every input says what readers know: a preset that there is, paths and an encoding that are some. */
function areReadable({inputs, structure}: DatasetConfiguration, report: Report): boolean {
  let sound = true
  const flaw = (
    code: 'configuration/unknown-preset' | 'configuration/invalid-layout',
    message: string,
    pointer: string,
  ) => {
    sound = false
    report(diagnostic(code, message, {pointer}))
  }
  for (const [i, input] of inputs.entries()) {
    const pointer = `/inputs/${i}`
    for (const found of layoutFlaws(input)) flaw('configuration/invalid-layout', found.message, pointer + found.pointer)
    if (input.preset === undefined) continue
    const preset = presetOf(input.preset)
    if (!preset) {
      const known = presets.map(({name}) => name).join(', ')
      flaw(
        'configuration/unknown-preset',
        `there is no preset ${input.preset}; the presets are ${known}`,
        `${pointer}/preset`,
      )
    } else if (preset.structure === 'none' && structure !== 'none') {
      const message = `${input.preset} contains no whole articles: set "structure" to "none"`
      flaw('configuration/invalid-layout', message, `${pointer}/preset`)
    }
  }
  return sound
}

/** A configuration with its defaults filled in: what the manifest keeps. */
const resolved = (configuration: DatasetConfiguration): DatasetConfiguration => ({
  ...configuration,
  structure: configuration.structure ?? 'news',
  labels: configuration.labels ?? [],
})

/** Writes another version into dataset.json, and leaves everything else of it as it is. */
export async function writeVersion(folder: string, version: string): Promise<void> {
  const file = join(folder, configurationFile)
  const json = await readFile(file, 'utf8')
  const changed = applyEdits(json, modify(json, ['version'], version, {}))
  const temporary = `${file}.new`
  await writeFile(temporary, changed)
  await rename(temporary, file)
}

/** A report that adds the line to findings in dataset.json that have a pointer alone. */
export function reportInConfiguration(folder: string, report: Report): Report {
  const file = join(folder, configurationFile)
  return (found) => {
    const {place} = found
    if (place?.file !== file || place.pointer === undefined || place.line !== undefined) report(found)
    else reportAtLines(jsonOf(readFileSync(file, 'utf8')), file, report)(found)
  }
}
