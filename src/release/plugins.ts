import type {NestedExporter} from '../formats/exporter.js'
import {exporterFrom, type PluginExporter} from '../formats/plugin.js'
import type {LoadedPlugin} from '../pipeline/plugins/load.js'
import type {AnnotatingPlugin} from '../pipeline/plugins/plugin.js'
import {type PluginReader, readerOf} from '../readers/plugin.js'
import type {Reader} from '../readers/reader.js'

/** What a plugin module exports by default: plain data with at least one of the lists. */
export interface KhabarPlugin extends AnnotatingPlugin {
  readonly readers?: readonly PluginReader[]
  readonly exporters?: readonly PluginExporter[]
}

/** The readers of plugins, in order. */
export const pluginReaders = (plugins: readonly LoadedPlugin[]): Reader[] =>
  plugins.flatMap(({readers = []}) => (readers as readonly PluginReader[]).map(readerOf))

/** The exporters of plugins, in order. */
export const pluginExporters = (plugins: readonly LoadedPlugin[]): NestedExporter[] =>
  plugins.flatMap(({exporters = []}) => (exporters as readonly PluginExporter[]).map(exporterFrom))
