import {layerNames} from '../../document/layers.js'
import {nearestName} from '../../records/validate/nearest-name.js'

/** What a value of a module should be, in words; undefined where it is. */
type Form = (value: unknown) => string | undefined

const NAME = /^[a-z][a-z0-9-]*$/
const OWN_NAME = /^x-[a-z][a-z0-9-]*$/
const VERSION = /^\d+\.\d+\.\d+$/

const matching =
  (pattern: RegExp, expected: string): Form =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? undefined : expected

const ownName = matching(OWN_NAME, '"x-" and lower-case letters, digits and hyphens, such as "x-hashtags"')
const aFunction: Form = (value) => (typeof value === 'function' ? undefined : 'a function')
const endings: Form = (value) =>
  Array.isArray(value) && value.every((ending) => typeof ending === 'string' && /^\.[^./\\]+$/.test(ending))
    ? undefined
    : 'a list of endings with their dot, such as [".wire"]'
const layers: Form = (value) =>
  value === undefined ||
  (Array.isArray(value) && value.every((name) => (layerNames as readonly unknown[]).includes(name)))
    ? undefined
    : `a list of ${layerNames.join(', ')}`

/** The lists that a plugin may export: the fields that each of their things must have, and the one that names it. */
const lists: Readonly<Record<string, {readonly key: string; readonly fields: Readonly<Record<string, Form>>}>> = {
  stages: {key: 'layer', fields: {layer: ownName, requires: layers, run: aFunction}},
  factKinds: {key: 'name', fields: {name: ownName, find: aFunction}},
  readers: {key: 'format', fields: {format: ownName, extensions: endings, read: aFunction}},
  exporters: {
    key: 'format',
    fields: {
      format: ownName,
      extension: matching(/^[A-Za-z0-9.]+$/, 'an ending without its dot, such as "conll"'),
      write: aFunction,
    },
  },
}

const own: Readonly<Record<string, Form>> = {
  name: matching(NAME, 'lower-case letters, digits and hyphens, such as "hashtags"'),
  version: matching(VERSION, 'three numbers, such as "1.0.0"'),
}

/** What is wrong with a plugin, each in one sentence; `earlier` are those whose names are taken. */
export function flawsOf(plugin: unknown, earlier: readonly object[] = []): string[] {
  if (!isObject(plugin))
    return [`its default export is ${shown(plugin)}, expected an object with name, version and ${known('or')}`]
  const flaws = fieldFlaws(plugin, own, '')
  for (const field of Object.keys(plugin)) {
    if (field in own || field in lists) continue
    const near = nearestName(field, [...Object.keys(own), ...Object.keys(lists)])
    flaws.push(
      `it has a field ${JSON.stringify(field)} that khabar does not know${near ? `; did you mean ${near}?` : ''}`,
    )
  }
  if (!Object.keys(lists).some((name) => plugin[name] !== undefined)) flaws.push(`it has none of ${known('and')}`)
  for (const [name, {key, fields}] of Object.entries(lists)) {
    const list = plugin[name]
    if (list === undefined) continue
    if (!Array.isArray(list)) {
      flaws.push(`${name} is ${shown(list)}, expected a list`)
      continue
    }
    const taken = new Set(
      earlier.flatMap((other) => ((other as Fields)[name] as Fields[] | undefined) ?? []).map((one) => one[key]),
    )
    for (const [i, one] of list.entries()) {
      if (!isObject(one)) flaws.push(`${name}[${i}] is ${shown(one)}, expected an object`)
      else {
        flaws.push(...fieldFlaws(one, fields, `${name}[${i}].`))
        if (taken.has(one[key])) flaws.push(`${name}[${i}].${key} is ${shown(one[key])}, which is already taken`)
        taken.add(one[key])
      }
    }
  }
  if (earlier.some((other) => (other as Fields).name === plugin.name))
    flaws.push(`another plugin has the name ${shown(plugin.name)}`)
  return flaws
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const known = (word: string) =>
  Object.keys(lists)
    .join(', ')
    .replace(/, (\w+)$/, ` ${word} $1`)

const fieldFlaws = (object: Fields, fields: Readonly<Record<string, Form>>, where: string): string[] =>
  Object.entries(fields).flatMap(([field, form]) => {
    const expected = form(object[field])
    return expected === undefined ? [] : [`${where}${field} is ${shown(object[field])}, expected ${expected}`]
  })

const shown = (value: unknown): string =>
  typeof value === 'function' ? 'a function' : (JSON.stringify(value)?.slice(0, 60) ?? String(value))
