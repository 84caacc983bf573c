import {inputCodes} from './codes/input.js'
import {modelCodes} from './codes/model.js'
import {pluginCodes} from './codes/plugin.js'
import {recordCodes} from './codes/record.js'
import {releaseCodes} from './codes/release.js'

/**
 * Every code that khabar can report, by layer. A code's name is part of the contract: tools filter by it. The first half
 * names the layer of the finding, the second what it is.
 */
export const codes = {...inputCodes, ...recordCodes, ...releaseCodes, ...modelCodes, ...pluginCodes} as const

export type Code = keyof typeof codes
