import {existsSync} from 'node:fs'
import {type LayerName, layerNames, nearestName, type PluginName} from '../index.js'

/** The words after `--only`: layers, then files where the list was not ended by another option. */
export function layersThenFiles(words: readonly string[] = []): {layers: (LayerName | PluginName)[]; files: string[]} {
  const names = words.flatMap((word) => word.split(','))
  const end = names.findIndex((name) => !isLayer(name))
  const layers = (end < 0 ? names : names.slice(0, end)).filter(isLayer)
  return {layers, files: end < 0 ? [] : names.slice(end)}
}

/** Of khabar, or of a plugin. */
const isLayer = (name: string): name is LayerName | PluginName =>
  (layerNames as readonly string[]).includes(name) || /^x-[a-z]/.test(name)

/** A word that is neither a layer nor a file: what was meant. */
export function misnamedLayer(words: readonly string[] | undefined): true | string {
  if (!words) return true
  const {layers, files} = layersThenFiles(words)
  const wrong = files.find((name) => !existsSync(name))
  if (wrong === undefined && layers.length > 0) return true
  const near = wrong === undefined ? undefined : nearestName(wrong, layerNames)
  const advice = near ? ` Did you mean ${near}?` : ` The layers are ${layerNames.join(', ')}.`
  return `--only: ${wrong === undefined ? 'no layer is given' : `${wrong} is neither a layer nor a file`}.${advice}`
}
