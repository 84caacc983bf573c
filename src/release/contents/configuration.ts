import {readFileSync} from 'node:fs'
import {readFile, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {presetOf, presets} from '../../readers/presets/presets.js'
import {layoutFlaws} from '../../readers/rows/layout.js'
import type {DatasetConfiguration} from '../../records/types.js'
import {validateConfiguration} from '../../records/validate-configuration.js'
import {reportAtLines} from './json-place.js'

export const configurationFile = 'dataset.json'

/** dataset.json of a folder, validated; undefined with the reasons reported where it is missing or wrong. */
export async function readConfiguration(folder: string, report: Report): Promise<DatasetConfiguration | undefined> {
  const file = join(folder, configurationFile)
  let json: string
  try {
    json = await readFile(file, 'utf8')
  } catch (error) {
    const found = (await stat(folder).catch(() => undefined))?.isDirectory()
      ? `${folder} has no ${configurationFile}`
      : `${folder} is not a folder`
    report(diagnostic('input/unreadable', `${found} (${(error as NodeJS.ErrnoException).code})`, {file}))
    return undefined
  }
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    report(diagnostic('input/invalid-json', (error as SyntaxError).message, {file}))
    return undefined
  }
  const at = reportAtLines(json, file, report)
  const valid = validateConfiguration(value, at) && areReadable(value, at)
  return valid ? resolved(value as DatasetConfiguration) : undefined
}

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
        `there is no preset ${input.preset}; there are ${known}`,
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

/** A report that adds the line to findings in dataset.json that have a pointer alone. */
export function reportInConfiguration(folder: string, report: Report): Report {
  const file = join(folder, configurationFile)
  return (found) => {
    const {place} = found
    if (place?.file !== file || place.pointer === undefined || place.line !== undefined) report(found)
    else reportAtLines(readFileSync(file, 'utf8'), file, report)(found)
  }
}
