import {type LoadedPlugin, loadPlugins} from '../index.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {reportToStderr} from './output.js'

/** `--plugin FILE`, which may be repeated. */
export const pluginOption = {
  type: 'string',
  requiresArg: true,
  describe:
    'JavaScript module with stages, kinds of facts, readers or exporters of your own, whose code is run. Give the option once for each plugin',
} as const

/** The plugins that were named; undefined, with the reasons printed and the exit code set, where one cannot be used. */
export async function pluginsOf(named: string | readonly string[] | undefined): Promise<LoadedPlugin[] | undefined> {
  const plugins = await loadPlugins(named === undefined ? [] : [named].flat(), reportToStderr)
  if (!plugins) raiseExitCode(exitCodes.usage)
  return plugins
}
