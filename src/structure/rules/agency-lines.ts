import {agencyBoilerplate, agencyKeys, agencyNamed} from '../agencies.js'
import type {BoilerplateRule} from './rule.js'

/** «پایگاه خبری تحلیلی انتخاب (Entekhab.ir) :»: a name with its address. */
const ADDRESSED = /^(.{2,40}?) ?\([\w.-]+\.[a-z]{2,6}\) ?:?$/i

/** Lines that one agency's pages carry, and agencies' names alone on a line (agencies/*.json). */
export const agencyLines: BoilerplateRule = {
  name: 'boilerplate-agency',
  reach: (line) =>
    line.text.length <= 160 &&
    (agencyKeys.has(line.squeezed) ||
      agencyBoilerplate.has(line.squeezed) ||
      agencyNamed(ADDRESSED.exec(line.folded)?.[1] ?? '') !== undefined)
      ? 'line'
      : undefined,
}
