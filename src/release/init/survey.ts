import {dirname, extname} from 'node:path'
import {withoutCompression} from '../../readers/compression/decompress.js'
import {firstColumns} from '../../readers/first-columns.js'
import {readerFor} from '../../readers/readers.js'
import type {Input} from '../../records/types.js'
import {filesBelow} from '../contents/checksums.js'
import columns from './columns.json' with {type: 'json'}

/** Files that a dataset's folder has besides its raw ones. */
const OTHERS = /^(?:releases\/|\.|.*\/\.|node_modules\/|dataset\.json$|rejected\.jsonl$|package(?:-lock)?\.json$)/

/**
 * Inputs for what lies in a folder: a pattern for each folder and kind of file that a reader is for, with a mapping of fields
 * where the columns of the first file have names that are known. Sorted by path.
 */
export async function surveyInputs(folder: string, source: string): Promise<Input[]> {
  const groups = new Map<string, string>()
  for (const path of await filesBelow(folder)) {
    if (OTHERS.test(path) || !readerFor(path)) continue
    const ending = path.slice(
      path.length - extname(withoutCompression(path)).length - (path.length - withoutCompression(path).length),
    )
    const pattern = dirname(path) === '.' ? `*${ending}` : `${dirname(path).split('/')[0]}/**/*${ending}`
    if (!groups.has(pattern)) groups.set(pattern, path)
  }
  const inputs: Input[] = []
  for (const [path, first] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const fields = fieldsOf(await firstColumns(`${folder}/${first}`))
    inputs.push({path, source, ...(fields && {fields})})
  }
  return inputs
}

/** The mapping of columns by their names; undefined where no text is among them, or the names are khabar's own. */
function fieldsOf(names: readonly string[]): Input['fields'] | undefined {
  const found = Object.entries(columns).flatMap(([field, known]) => {
    const name = known.map((one) => names.find((name) => name.trim().toLowerCase() === one)).find(Boolean)
    return name === undefined ? [] : [[field, name] as const]
  })
  const fields = Object.fromEntries(found)
  if (!fields.body && !fields.html && !fields.paragraphs) return undefined
  // A row has one text: where it comes as paragraphs, the body says the same.
  if (fields.paragraphs) delete fields.body
  else if (fields.body) delete fields.html
  return fields as Input['fields']
}
