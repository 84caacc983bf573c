import {agencyBoilerplate, agencyKeys, agencyNamed} from '../agencies.js'
import type {Line} from '../lines.js'
import type {BoilerplateRule} from './rule.js'

/** «پایگاه خبری تحلیلی انتخاب (Entekhab.ir) :»: a name with its address. */
const ADDRESSED = /^(.{2,40}?) ?\([\w.-]+\.[a-z]{2,6}\) ?:?$/i

const isAddressed = (line: Line): boolean => {
  const name = line.folded.includes('(') ? ADDRESSED.exec(line.folded)?.[1] : undefined
  return name !== undefined && agencyNamed(name) !== undefined
}

/** Lines that one agency's pages carry, and agencies' names alone on a line (agencies/*.json). */
export const agencyLines: BoilerplateRule = {
  name: 'boilerplate-agency',
  reach(line) {
    if (line.text.length > 160) return undefined
    return agencyKeys.has(line.squeezed) || agencyBoilerplate.has(line.squeezed) || isAddressed(line)
      ? 'line'
      : undefined
  },
}
