import {type LoadedPlugin, loadPlugins} from '../index.js'
import {exitCodes, raiseExitCode} from './exit.js'
import {reportToStderr} from './output.js'

/** `--plugin FILE`, which may be repeated. */
export const pluginOption = {
  type: 'string',
  requiresArg: true,
  describe:
    'JavaScript module with your own stages, kinds of facts, readers or exporters; its code is executed. Can be repeated',
} as const

/** The plugins that were named; undefined, with the reasons printed and the exit code set, where one cannot be used. */
export async function pluginsOf(named: string | readonly string[] | undefined): Promise<LoadedPlugin[] | undefined> {
  const plugins = await loadPlugins(named === undefined ? [] : [named].flat(), reportToStderr)
  if (!plugins) raiseExitCode(exitCodes.usage)
  return plugins
}
