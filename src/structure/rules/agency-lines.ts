import {agencyBoilerplate, agencyKeys} from '../agencies.js'
import type {BoilerplateRule} from './rule.js'

/** Lines that one agency's pages carry, and agencies' names alone on a line (agencies/*.json). */
export const agencyLines: BoilerplateRule = {
  name: 'boilerplate-agency',
  reach: (line) =>
    line.text.length <= 160 && (agencyKeys.has(line.squeezed) || agencyBoilerplate.has(line.squeezed))
      ? 'line'
      : undefined,
}
