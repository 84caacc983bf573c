import {findAll, slice} from '../../text/text.js'
import type {PluginTools} from './plugin.js'

/** What every plugin is given. */
export const tools: PluginTools = {findAll, slice}
