import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {diagnostic, type Report} from '../../diagnostic/diagnostic.js'
import {sha256Of} from '../tagger.js'
import {flawsOf} from './flaws.js'
import type {AnnotatingPlugin} from './plugin.js'

/** A plugin that was read from a file. */
export interface LoadedPlugin extends AnnotatingPlugin {
  /** As it was named. */
  readonly file: string
  /** SHA-256 of the module's own bytes; what it imports is not part of it. */
  readonly sha256: string
  /** What the parts of khabar above the pipeline take from it; their form is checked here too. */
  readonly readers?: readonly object[]
  readonly exporters?: readonly object[]
}

/**
 * Imports plugin modules, in order: this runs their code. Undefined where one cannot be imported (plugin/unreadable), does not
 * export what is expected (plugin/invalid) or has the name, a layer, a kind or a format of one before it; the reasons are reported.
 */
export async function loadPlugins(files: readonly string[], report: Report): Promise<LoadedPlugin[] | undefined> {
  const plugins: LoadedPlugin[] = []
  for (const file of files) {
    const exported = await imported(file, report)
    if (!exported) continue
    const flaws = flawsOf(exported.plugin, plugins)
    for (const flaw of flaws) report(diagnostic('plugin/invalid', flaw, {file}))
    if (flaws.length > 0) continue
    const {name, version, stages, factKinds, readers, exporters} = exported.plugin as LoadedPlugin
    plugins.push({
      file,
      sha256: sha256Of(file),
      name,
      version,
      ...(stages && {stages}),
      ...(factKinds && {factKinds}),
      ...(readers && {readers}),
      ...(exporters && {exporters}),
    })
  }
  return plugins.length === files.length ? plugins : undefined
}

async function imported(file: string, report: Report): Promise<{plugin: unknown} | undefined> {
  const path = resolve(file)
  if (!existsSync(path)) {
    report(diagnostic('plugin/unreadable', 'there is no such file', {file}))
    return undefined
  }
  try {
    const {default: plugin} = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as {default?: unknown}
    return {plugin}
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    report(diagnostic('plugin/unreadable', `the module cannot be imported: ${message}`, {file}))
    return undefined
  }
}
