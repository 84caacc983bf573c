import {isEncoding} from '../recode.js'
import {fieldMeant} from './field-meant.js'
import {dateOrders, type FieldMapping, type FieldName, fieldNames, type Layout} from './fields.js'
import {readPath, splitOutside} from './path.js'

/** What is wrong with a layout: the way to it, and the reason. */
export interface LayoutFlaw {
  readonly pointer: string
  readonly message: string
}

const keys: Readonly<Record<keyof Layout, 'string' | 'object' | 'number' | 'list'>> = {
  fields: 'object',
  replace: 'object',
  split: 'object',
  date_order: 'string',
  time_zone: 'string',
  rows: 'string',
  columns: 'list',
  separator: 'string',
  lines_per_record: 'number',
  encoding: 'string',
}

/**
 * A layout from the value of `--fields`: pairs of field and column (`id=code,body=content`), or the JSON of a file with a
 * mapping, or with a whole layout that has it as "fields". A string, the reason, where it is neither.
 */
export function layoutOf(option: string): Layout | string {
  if (!option.trimStart().startsWith('{')) {
    const fields: Record<string, string> = {}
    for (const pair of splitOutside(option, ',')) {
      const at = pair.indexOf('=')
      if (at < 1) return `${JSON.stringify(pair)} is not a pair such as body=content`
      fields[pair.slice(0, at).trim()] = pair.slice(at + 1).trim()
    }
    return checked({fields})
  }
  let value: unknown
  try {
    value = JSON.parse(option)
  } catch (error) {
    return (error as SyntaxError).message
  }
  const whole = value as Readonly<Record<string, unknown>>
  return checked(
    typeof whole.fields === 'object' || Object.keys(whole).some((key) => key in keys) ? whole : {fields: whole},
  )
}

function checked(layout: object): Layout | string {
  for (const [key, value] of Object.entries(layout)) {
    if (!Object.hasOwn(keys, key)) return `there is no ${key}; the keys are ${Object.keys(keys).join(', ')}`
    const wanted = keys[key as keyof Layout]
    const found = Array.isArray(value) ? 'list' : typeof value
    if (found !== wanted || value === null) return `${key} must be a ${wanted}`
  }
  const [flaw] = layoutFlaws(layout as Layout)
  return flaw ? flaw.message : (layout as Layout)
}

function meantBy(name: string): string {
  const meant = fieldMeant(name)
  return meant === undefined ? `; the fields are ${fieldNames.join(', ')}` : `; did you mean ${JSON.stringify(meant)}?`
}

/** What the schema of dataset.json cannot say of a layout: paths that are none, an encoding that nobody knows. */
export function layoutFlaws({fields = {}, encoding, date_order}: Layout): LayoutFlaw[] {
  const flaws: LayoutFlaw[] = []
  for (const [name, path] of Object.entries(fields as FieldMapping)) {
    const pointer = `/fields/${name}`
    if (!fieldNames.includes(name as FieldName))
      flaws.push({pointer, message: `there is no field ${JSON.stringify(name)}${meantBy(name)}`})
    else if (typeof path !== 'string' || !readPath(path))
      flaws.push({pointer, message: `${JSON.stringify(path)} is not the name of a column or a path into one`})
  }
  if (date_order !== undefined && !dateOrders.includes(date_order))
    flaws.push({pointer: '/date_order', message: `date_order must be one of ${dateOrders.join(', ')}`})
  if (encoding !== undefined && !isEncoding(encoding))
    flaws.push({pointer: '/encoding', message: `there is no encoding ${JSON.stringify(encoding)}`})
  return flaws
}
