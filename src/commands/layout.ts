import {readFileSync} from 'node:fs'
import {
  layoutOf,
  nearestName,
  type Preset,
  presetOf,
  presets,
  type ReadOptions,
  readers,
  readOptionsOf,
  type StructureMode,
} from '../index.js'

/** What annotate is told about the rows that it reads. */
export interface LayoutOptions {
  fields?: string | undefined
  preset?: string | undefined
  inputFormat?: string | undefined
}

/** Its options, for yargs. */
export const layoutOptions = {
  fields: {
    type: 'string',
    describe:
      'Maps fields to columns: id=code,body=content,title=headline, or a JSON file. By default, guessed from the names of the columns',
  },
  preset: {type: 'string', describe: 'Name of the public corpus that the files belong to (see khabar presets)'},
  'input-format': {
    type: 'string',
    requiresArg: true,
    describe: `Format of the files: ${readers.map(({format}) => format).join(', ')}, or a format of a plugin; by default, detected from the file extension`,
  },
} as const

/** How files are read by these options; a string, the reason, where they are wrong. */
export function readOptions(
  {fields, preset, inputFormat}: LayoutOptions,
  structure: StructureMode,
): ReadOptions | string {
  const formats = readers.map(({format}) => format)
  if (inputFormat !== undefined && !inputFormat.startsWith('x-') && !formats.includes(inputFormat)) {
    const near = nearestName(inputFormat, formats)
    return `--input-format: there is no format ${inputFormat}.${near ? ` Did you mean ${near}?` : ` The formats are ${formats.join(', ')}.`}`
  }
  const found = preset === undefined ? undefined : presetOf(preset)
  if (preset !== undefined && !found) return `--preset: ${unknownPreset(preset)}`
  if (found?.structure === 'none' && structure !== 'none') return noArticles(found)
  let layout: ReturnType<typeof layoutOf> = {}
  if (fields !== undefined) {
    try {
      layout = layoutOf(/[={]/.test(fields) ? fields : readFileSync(fields, 'utf8'))
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
      layout = isMissing ? `${fields} is neither a mapping such as body=content nor a file` : (error as Error).message
    }
  }
  if (typeof layout === 'string') return `--fields: ${layout}${layout.endsWith('?') ? '' : '.'}`
  const options = {...layout, ...(inputFormat !== undefined && {format: inputFormat})}
  return found ? readOptionsOf(found, options) : options
}

/** That there is no such preset: which there are, and which was meant. */
export function unknownPreset(name: string): string {
  const names = presets.map(({name}) => name)
  const near = nearestName(name, names)
  return `there is no preset ${name}; the presets are ${names.join(', ')}.${near === undefined ? '' : ` Did you mean ${near}?`}`
}

const noArticles = ({name, flaws}: Preset) =>
  `${name} holds no articles (${flaws.join('; ')}): read it with --structure none.`
